/** Commands around a report: its columns, the sheet of indicators, values beside the plan's own indicators, the summary over sheets. */
import { consolidate } from '../consolidation/consolidate.js';
import { sourcesOfSheets } from '../consolidation/sources.js';
import { planAppendixValues } from '../report/appendix-values.js';
import { EMPTY_PATCH } from '../report/patch.js';
import { planIndicators } from '../report/plan.js';
import { planReportColumns } from '../report/report-columns.js';
import { planSummarySheet } from '../report/summary-sheet.js';
import { counted } from '../text/plural.js';
import { quote } from '../text/quote.js';
import type { Book, Planned } from './book.js';
import { checkBook } from './check.js';
import type { Asks } from './commands.js';

const NO_ROADMAP =
  'Дорожная карта в этой книге не найдена. Откройте лист с таблицей мероприятий: в ней должны быть столбцы «Мероприятие», «Срок», «Исполнители».';

const nothing = (...said: readonly string[]): Planned<null> => ({ patch: EMPTY_PATCH, view: null, said });

export function planIndicatorsCommand(book: Book, { asOf }: Asks<'indicators'>): Planned<null> {
  const { tables, settings, history, said } = checkBook(book, asOf);
  const patch = planIndicators(tables, { asOf: settings.asOf, history });
  const sheet = patch.sheets.find(({ key }) => key === 'indicators');
  return sheet
    ? { patch, view: null, said, done: [`Показатели – на листе «${sheet.name}».`] }
    : { patch, view: null, said: [...said, NO_ROADMAP] };
}

export function planReportColumnsCommand(book: Book): Planned<null> {
  const { tables, settings } = checkBook(book, null);
  const plans = tables.flatMap(({ sheet, roadmap }) =>
    roadmap ? [{ sheet, ...planReportColumns(roadmap, settings) }] : [],
  );
  if (plans.length === 0) return nothing(NO_ROADMAP);
  const done = plans.map(({ sheet, added }) => {
    const titles = added.map((title) => quote(title)).join(', ');
    return `Лист «${sheet}»: ${added.length > 0 ? `добавлены столбцы ${titles}.` : 'столбцы отчёта уже есть.'}`;
  });
  return {
    patch: { ...EMPTY_PATCH, columns: plans.flatMap(({ patch }) => patch.columns) },
    view: null,
    ...outcome(plans, done),
  };
}

export function planIndicatorValuesCommand(book: Book, { asOf }: Asks<'addIndicatorValues'>): Planned<null> {
  const { tables, said } = checkBook(book, asOf);
  const plans = tables.flatMap(({ sheet, roadmap, completion }) => {
    if (!roadmap?.appendix || !completion) return [];
    return [{ sheet: roadmap.appendix.grid?.sheet ?? sheet, ...planAppendixValues(roadmap, completion) }];
  });
  if (plans.length === 0) {
    return nothing(
      ...said,
      'Таблица показателей («Показатели результативности») не найдена: значения записывать некуда. Доли всего плана и исполнителей – в команде «Показатели».',
    );
  }
  const lines = plans.map(({ sheet, added }) => {
    const values = counted(added, 'значение показателя', 'значения показателей', 'значений показателей');
    return `Лист «${sheet}»: ${added > 0 ? `записано ${values}.` : 'значения показателей уже записаны.'}`;
  });
  return {
    patch: {
      ...EMPTY_PATCH,
      columns: plans.flatMap(({ patch }) => patch.columns),
      edits: plans.flatMap(({ patch }) => patch.edits),
    },
    view: null,
    ...outcome(plans, lines, said),
  };
}

export function planSummaryCommand(book: Book, { asOf }: Asks<'summary'>): Planned<null> {
  const { tables, settings, said } = checkBook(book, asOf);
  const sources = sourcesOfSheets(tables);
  if (sources.length === 0) return nothing(...said, NO_ROADMAP);
  const sheet = planSummarySheet(consolidate(sources), { asOf: settings.asOf });
  const roadmaps = counted(sources.length, 'листу', 'листам', 'листам');
  return {
    patch: { ...EMPTY_PATCH, sheets: [sheet] },
    view: null,
    said,
    done: [`Свод по ${roadmaps} – на листе «${sheet.name}».`],
  };
}

/** Of a table with a problem only the problem is told. */
function outcome(
  plans: readonly { readonly sheet: string; readonly problem: string | null }[],
  done: readonly string[],
  said: readonly string[] = [],
): { readonly said: readonly string[]; readonly done: readonly string[] } {
  const problems = plans.flatMap(({ sheet, problem }) => (problem === null ? [] : [`Лист «${sheet}»: ${problem}`]));
  return { said: [...said, ...problems], done: done.filter((_, at) => plans[at]?.problem === null) };
}
