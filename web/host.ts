/** The panel's host on the web page: every command is done on the bytes of the open file. */
import type { IsoDay } from '../core/calendar/date.js';
import type { Answer, Asks, CommandName, Gives } from '../core/command/commands.js';
import { parseRange } from '../core/grid/a1.js';
import { commandsOf, type PanelHost } from '../panel/host.js';
import { perform } from '../xlsx/perform.js';
import type { ZipCodec } from '../xlsx/zip/codec.js';
import type { OpenBook } from './book/open-book.js';
import { faultOf } from './problems.js';

/** What the page around does for the host. */
export interface HostPage {
  /** Resolves when what is to be seen by now can be seen. */
  painted(): Promise<void>;
  /** Selects cells in the grid, brought into view; false where there is no such sheet. */
  select(sheet: string, range: string): boolean;
  today(): IsoDay;
  readonly codec: ZipCodec;
}

/** What a command that changes the workbook does, in the list of what can be undone. */
const WHAT: Readonly<Partial<Record<CommandName, string>>> = {
  check: 'отметки проверки',
  indicators: 'лист показателей',
  addReportColumns: 'столбцы отчёта',
  addIndicatorValues: 'значения показателей',
  fix: 'исправления',
  clear: 'снятие отметок',
  summary: 'свод по листам',
  newRoadmap: 'новая дорожная карта',
};

export function createWebHost(book: OpenBook, { painted, select, today, codec }: HostPage): PanelHost {
  // after a fix the panel checks anew by itself, at once: the user takes back both or none
  let followed = false;
  const whatOf = (name: CommandName): string | null => (followed && name === 'check' ? null : (WHAT[name] ?? ''));
  const command =
    <C extends CommandName>(name: C) =>
    async (asks: Asks<C>): Promise<Answer<Gives<C>>> => {
      const what = whatOf(name);
      await painted();
      const before = book.file().bytes;
      try {
        const { answer, file } = perform(book.file(), name, asks, { today: today(), codec });
        book.become(file, what);
        followed = book.file().bytes !== before;
        setTimeout(() => {
          followed = false;
        });
        return answer;
      } catch (cause) {
        return { ok: false, problem: faultOf(cause) };
      }
    };
  const newRoadmap = command('newRoadmap');
  const saveSettings = command('saveSettings');
  return {
    kind: 'web',
    ...commandsOf((name, asks) => command(name)(asks)),
    async newRoadmap(asks) {
      const answer = await newRoadmap(asks);
      if (answer.ok && answer.value.sheet !== '') select(answer.value.sheet, 'A1');
      return answer;
    },
    async saveSettings(asks) {
      const answer = await saveSettings(asks);
      // the core speaks of documents that keep their settings themselves
      const kept = answer.ok && answer.value.problems.length === 0;
      return kept ? { ...answer, said: [keptWords(book.name)] } : answer;
    },
    async jump({ sheet, range }) {
      const problem = !parseRange(range)
        ? `Место «${range}» не найдено. Проверьте таблицу ещё раз.`
        : select(sheet, range)
          ? null
          : `Листа «${sheet}» больше нет. Проверьте таблицу ещё раз.`;
      return problem === null ? { ok: true, value: null, said: [] } : { ok: false, problem };
    },
  };
}

const keptWords = (name: string): string =>
  `Настройки сохранены в этом браузере для файлов с именем «${name}». В сам файл они не записаны.`;
