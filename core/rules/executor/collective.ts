/** Executors among whom nobody in particular answers: «участники проекта». */
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { cellCount, marking, mentionsByName } from './mentions.js';

/** Known people, only many of them: a plan of a school may well mean all. */
const STAFF =
  /^(?:педагог|учител|преподавател|воспитател|работник|сотрудник|специалист|родител|учени|воспитанник|школьник|студент|обучающ|учащ)/;

export const collectiveExecutor = rule({
  id: 'executor/collective',
  severity: 'warning',
  title: 'Вместо исполнителя названа группа',
  why: 'Когда отвечают «участники» или «ответственные лица», не отвечает никто, и долю исполнения не к кому отнести.',
  advice: 'Назовите того, кто отвечает: должность, организацию или фамилию.',
  exampleRole: 'executor',
  flags: ['Участники проекта', 'Ответственные лица', 'Все участники', 'куратор, участники проекта', 'Педагоги'],
  passes: [
    'Школа-участница проекта',
    'ответственный за проект',
    'Учителя математики',
    'Рабочая группа',
    'Администрация школы',
  ],
  *check(roadmap) {
    for (const [name, mentions] of mentionsByName(roadmap)) {
      const [first] = mentions;
      if (first.executor.kind !== 'collective') continue;
      const staff = STAFF.test(name);
      yield {
        ...marking(mentions),
        message: `${about(first.activity)}: вместо исполнителя названа группа ${quote(first.executor.text, 40)}${cellCount(mentions)}.`,
        actual: first.executor.text,
        ...(staff && { severity: 'info' }),
      };
    }
  },
});
