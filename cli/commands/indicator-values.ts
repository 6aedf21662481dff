/** `veshki indicator-values`: writes the values of a plan's own indicators beside them, in each workbook. */
import { russianDate } from '../../core/calendar/date.js';
import { measureCompletion } from '../../core/completion/measure.js';
import { type AppendixValuesPlan, planAppendixValues } from '../../core/report/appendix-values.js';
import { readBookRoadmaps } from '../../core/report/book-roadmaps.js';
import { EMPTY_PATCH } from '../../core/report/patch.js';
import { counted } from '../../core/text/plural.js';
import type { Addition, TablePlan } from '../additions.js';
import type { Options } from '../args/parse.js';
import type { Io } from '../io.js';
import type { AdditionWords } from '../report/additions.js';
import { settingsOf } from '../settings.js';
import type { CheckSettings } from '../workbook.js';
import { addToTables } from './additions.js';
import { complain, type ExitStatus } from './status.js';

export async function indicatorValues(options: Options, io: Io): Promise<ExitStatus> {
  const settings = settingsOf(options, io.today);
  if ('problems' in settings) return complain(settings.problems, io);
  return addToTables(options, io, valuesFor(settings), WORDS);
}

const WORDS: AdditionWords = {
  subject: 'Значения показателей',
  added: 'записаны',
  unchanged: 'не изменились',
  there: 'значения показателей уже записаны',
  inPlace: 'Значения записаны в саму книгу.',
};

function valuesFor(settings: CheckSettings): Addition<TablePlan & AppendixValuesPlan> {
  return {
    plan: (grids) => {
      const { roadmaps, problems } = readBookRoadmaps(grids, settings);
      const planned = roadmaps.flatMap((roadmap) => {
        const { appendix, grid } = roadmap;
        if (!appendix) return [];
        const plan = planAppendixValues(roadmap, measureCompletion(roadmap, settings));
        return [{ sheet: (appendix.grid ?? grid).sheet, ...plan }];
      });
      return [...planned, ...problems.map((one) => ({ ...one, patch: EMPTY_PATCH, added: 0 }))];
    },
    nowhere:
      'дорожная карта с таблицей показателей («Показатели результативности») не найдена, значения записывать некуда.',
    outcome: ({ added }, left) => {
      const lacking = left?.added ?? 0;
      return {
        done: added > lacking ? `записано: ${values(added - lacking)} на ${russianDate(settings.asOf)}` : null,
        lacking: lacking > 0 ? `Не записано: ${values(lacking)}.` : null,
      };
    },
  };
}

const values = (count: number): string =>
  counted(count, 'значение показателя', 'значения показателей', 'значений показателей');
