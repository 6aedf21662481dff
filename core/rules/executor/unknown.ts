/** An executor who is not in the user's directory. */
import { directoryIndex, spellingKey } from '../../executor/directory.js';
import { nearest } from '../../text/nearest.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { cellCount, marking, mentionsByName, renaming } from './mentions.js';

const DIRECTORY = [
  { name: 'РМК', aliases: ['районный методический кабинет'] },
  { name: 'муниципальный координатор', aliases: ['координатор'] },
];

const table = (executor: string): readonly (readonly string[])[] => [
  ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
  ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
  ['2', 'Семинар для учителей', '16.03.2022', executor, 'Отчёт'],
];

export const unknownExecutor = rule({
  id: 'executor/unknown',
  severity: 'warning',
  title: 'Исполнителя нет в справочнике',
  why: 'Справочник перечисляет всех, кто отвечает по плану; лишнее имя – опечатка или забытая строка справочника.',
  advice: 'Исправьте имя или добавьте его в справочник исполнителей.',
  flags: [
    { note: 'опечатка', rows: table('муниципальный кординатр'), directory: DIRECTORY },
    { note: 'кого-то забыли', rows: table('Служба сопровождения'), directory: DIRECTORY },
  ],
  passes: [
    { note: 'другое написание из справочника', rows: table('Районный методический кабинет'), directory: DIRECTORY },
    { note: 'множественное число', rows: table('координаторы'), directory: DIRECTORY },
    { note: 'справочника нет', rows: table('Служба сопровождения') },
  ],
  *check(roadmap, { settings: { directory } }) {
    if (directory.length === 0) return;
    const index = directoryIndex(directory);
    const names = new Set(index.values());
    const spellings = [...index.keys()];
    for (const [name, mentions] of mentionsByName(roadmap)) {
      if (names.has(name) || index.has(spellingKey(name))) continue;
      const [first] = mentions;
      const near = nearest(spellingKey(name), spellings);
      const meant = near === null ? null : (index.get(near) ?? null);
      const hint = meant === null ? '' : `, ближе всего ${quote(meant, 40)}`;
      const edits = meant === null ? [] : renaming(roadmap.grid, mentions, () => meant);
      yield {
        ...marking(mentions),
        message: `${about(first.activity)}: исполнителя ${quote(first.executor.text, 40)} нет в справочнике${cellCount(mentions)}${hint}.`,
        actual: first.executor.text,
        expected: meant === null ? [] : [meant],
        ...(edits.length > 0 && { fix: { title: `Заменить на ${quote(meant ?? '', 40)}`, edits } }),
      };
    }
  },
});
