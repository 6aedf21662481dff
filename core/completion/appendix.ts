/** Values of the plan's own indicators of completion: its appendix («Доля исполненных … куратором») and statements inside the plan. */

import type { CellAddress } from '../grid/grid.js';
import { parseTargets } from '../indicator/parse.js';
import type { Comparator } from '../indicator/target.js';
import type { Activity, Roadmap } from '../roadmap/roadmap.js';
import type { ExecutorFigures, Figures, IndicatorValue } from './completion.js';
import { executorNames } from './executor-phrases.js';
import { readStatement, type Statement } from './statement.js';
import { shareOf } from './tally.js';

const SHARE_WORD = /[Дд]ол[яюие]|[Пп]роцент|ДОЛ[ЯЮИЕ]|ПРОЦЕНТ/;
const DONE_STEM = /исполн|выполн|реализ|провед|заверш|осуществ|подтвержд/i;

/** A cheap look before the grammar: most indicators speak of something else. */
const mayBeShare = (text: string): boolean => SHARE_WORD.test(text) && DONE_STEM.test(text);

/** The measures whose indicator may state a share; each distinct text is looked at once. */
function candidates(activities: readonly Activity[]): Activity[] {
  const known = new Map<string, boolean>();
  const found: Activity[] = [];
  for (const activity of activities) {
    const text = activity.fields.indicator?.text ?? '';
    let isCandidate = known.get(text);
    if (isCandidate === undefined) {
      isCandidate = mayBeShare(text);
      known.set(text, isCandidate);
    }
    if (isCandidate) found.push(activity);
  }
  return found;
}

/**
 * One value for every statement of the appendix (order 000, appendix 2) and for every indicator in the plan that states the share of
 * measures done (002 № 26, 003 № 33). A statement that cannot be tied to measures of the table has a problem instead of a value.
 */
export function indicatorValues(
  roadmap: Roadmap,
  total: Figures,
  executors: readonly ExecutorFigures[],
): IndicatorValue[] {
  const { title, activities, appendix } = roadmap;
  const inPlan = candidates(activities);
  if (!appendix && inPlan.length === 0) return [];
  const names = executorNames(roadmap);
  const measured = (text: string, criterion: string, at: CellAddress, statement: Statement): IndicatorValue => {
    const { executor } = statement;
    const figures = executor === null ? total : executors.find(({ name }) => name === executor);
    const target = shareTarget(criterion) ?? shareTarget(text);
    const problem = statement.problem ?? problemOf(statement, figures);
    const part = figures && problem === null ? partOf(statement, figures) : null;
    const planned = figures?.planned ?? 0;
    return {
      row: at.row,
      column: at.column,
      text,
      executor,
      value: part === null ? null : shareOf(part, planned),
      target: target && shareOf(target.percent, 100),
      met: part === null || !target ? null : isMet(part / planned, target),
      problem,
    };
  };
  const values: IndicatorValue[] = [];
  for (const { fields } of inPlan) {
    const field = fields.indicator;
    for (const text of field?.text.split(/[;\n]/) ?? []) {
      const statement = mayBeShare(text) ? readStatement(text, title, names) : null;
      // inside a plan an untied sentence is most often about other people's measures
      if (field && statement?.problem === null) values.push(measured(text.trim(), '', field.at, statement));
    }
  }
  for (const { text, criterion, at } of appendix?.statements ?? []) {
    values.push(measured(text, criterion, at, readStatement(text, title, names) ?? NOT_OURS));
  }
  return values;
}

const NOT_OURS: Statement = {
  executor: null,
  counts: 'done',
  problem: 'Это не доля исполненных мероприятий: значение впишите сами.',
};

function partOf({ counts }: Statement, figures: Figures): number | null {
  if (counts === 'confirmed') return figures.doneAndConfirmed;
  return counts === 'in-time' ? figures.inTime : figures.done;
}

function problemOf(statement: Statement, figures: Figures | undefined): string | null {
  if (!figures || figures.planned === 0) return 'В таблице нет мероприятий, которые можно считать.';
  if (figures.done === null) return 'В таблице нет отметок об исполнении.';
  if (partOf(statement, figures) === null) return 'В таблице нет столбца «Подтверждающий документ».';
  if (statement.counts === 'in-time' && figures.doneUndated)
    return 'Не у всех исполненных мероприятий известен день исполнения.';
  return null;
}

interface ShareTarget {
  readonly percent: number;
  readonly comparator: Comparator;
}

function shareTarget(text: string): ShareTarget | null {
  const target = parseTargets(text).find(({ type, value }) => type === 'share' && value !== null);
  return target?.value == null ? null : { percent: target.value, comparator: target.comparator ?? '>=' };
}

/** «100 %» is reached by 100 % and more; the share is compared before it is rounded. */
function isMet(share: number, { percent, comparator }: ShareTarget): boolean {
  const reached = share * 100;
  if (comparator === '<=') return reached <= percent;
  if (comparator === '<') return reached < percent;
  return comparator === '>' ? reached > percent : reached >= percent - FLOAT_DUST;
}

const FLOAT_DUST = 1e-9;
