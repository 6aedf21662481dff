/** The slices a table is shown by on the sheet of indicators, each with the way a formula counts it again. */
import { type IsoDay, type Period, parseIso } from '../calendar/date.js';
import type { Completion, Figures, PeriodFigures } from '../completion/completion.js';
import type { Change } from '../dynamics/change.js';
import { cellName } from '../grid/a1.js';
import type { Slice } from './indicator-rows.js';
import {
  type Condition,
  countFormula,
  lookedUp,
  NO_DUE_DAY,
  NO_EXECUTOR,
  NO_SECTION,
  RECOUNT_COLUMNS,
  type Recount,
} from './recount.js';

/** A slice that waits for the row it will stand in: its formula may name its own first cell. */
export type SliceAt = (row: number) => Slice;

type Named = readonly [name: string, figures: Figures];

const plain = (name: string, figures: Figures): Omit<Slice, 'count'> => ({ name, figures, fractions: false });

export function wholeSlice({ total }: Completion, recount: Recount | null, change: Change | null): SliceAt {
  return () => ({
    ...plain('Все мероприятия', total),
    count: recount && countFormula(recount.measures, [[]], false),
    ...(change && { change: change.total }),
  });
}

export function executorSlices(completion: Completion, recount: Recount | null, change: Change | null): SliceAt[] {
  const { executors, withoutExecutor, credit } = completion;
  const named = [...executors.map((one): Named => [one.name, one]), ...ifAny(NO_EXECUTOR, withoutExecutor)];
  const credited = credit === 'divided';
  const countable = lookedUp(named.map(([name]) => name));
  return named.map(([name, figures]) => (row) => ({
    name,
    figures,
    fractions: credited,
    count: recount && countable.has(name) ? countFormula(recount.executors, [[nameAt(row)]], credited) : null,
    ...(change && { change: change.executors.get(name) ?? null }),
  }));
}

export function sectionSlices({ sections }: Completion, recount: Recount | null): SliceAt[] {
  const named = sections.map((one): Named => [one.title || NO_SECTION, one]);
  const countable = lookedUp(named.map(([name]) => name));
  return named.map(([name, figures]) => (row) => ({
    ...plain(name, figures),
    count: recount && countable.has(name) ? countFormula(recount.measures, [[nameAt(row)]], false) : null,
  }));
}

/** Periods of one kind with what falls into none of them. */
export function periodSlices(
  { outsidePeriods, withoutDueDay, periods }: Completion,
  shown: readonly PeriodFigures[],
  recount: Recount | null,
): SliceAt[] {
  const slice =
    (name: string, figures: Figures, ways: readonly (readonly Condition[])[]): SliceAt =>
    () => ({ ...plain(name, figures), count: recount && countFormula(recount.measures, ways, false) });
  const days = periods.flatMap(({ start, end }) => [start, end]).sort();
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  return [
    ...shown.map((period) => slice(period.label, period, [within(period)])),
    ...ifAny('Вне периода плана', outsidePeriods).map(([name, figures]) =>
      slice(name, figures, [[['last', `"<"&${dayFormula(first)}`]], [['last', `">"&${dayFormula(last)}`]]]),
    ),
    ...ifAny('Последний день срока не определён', withoutDueDay).map(([name, figures]) =>
      slice(name, figures, [[['last', `"${NO_DUE_DAY}"`]]]),
    ),
  ];
}

const ifAny = (name: string, figures: Figures): Named[] => (figures.planned > 0 ? [[name, figures]] : []);

/** The name in the first cell of the row of the slice itself. */
const nameAt = (row: number): Condition => ['name', `$${cellName({ row, column: RECOUNT_COLUMNS.name })}`];

const within = ({ start, end }: Period): Condition[] => [
  ['last', `">="&${dayFormula(start)}`],
  ['last', `"<="&${dayFormula(end)}`],
];

function dayFormula(day: IsoDay): string {
  const { y, m, d } = parseIso(day) ?? { y: 1900, m: 1, d: 1 };
  return `DATE(${y},${m},${d})`;
}
