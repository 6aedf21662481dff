/** What in the workbook speaks of cells: formulas of all sheets, names, conditional formats, checks of input. Asked before cells go. */
import { cellName, sheetPrefix } from '../../../core/grid/a1.js';
import type { Rect } from '../../../core/grid/grid.js';
import { type GoneRow, losesReference } from '../../../core/grid/references.js';
import { tagName } from '../../../core/report/patch.js';
import { PLACE_FIELDS, rangeOf, rectOfRange } from '../place.js';
import type { Run } from '../run.js';
import type { Outline, SheetState } from './outline.js';
import { readInTrips } from './trips.js';

/** A formula and whose it is. */
interface Speaker {
  /** «формула в ячейке B5 листа «Итоги»». */
  readonly who: string;
  /** «лист «Итоги»» or «имя «итог»». */
  readonly where: string;
  /** The sheet it stands on; '' for the workbook, where every reference names its sheet. */
  readonly home: string;
  readonly formula: string;
  /** References that move with the cell they serve do not count. */
  readonly fixedOnly: boolean;
}

export interface References {
  /** Why a row must stay; the end of a Russian sentence, `null` where nothing needs it. */
  readonly toRow: (gone: GoneRow) => string | null;
  /** «лист «Итоги»», «имя «итог»»: what speaks of a sheet; `null` for nothing. Errs on the side of yes. */
  readonly toSheet: (name: string) => string | null;
}

export const NO_REFERENCES: References = { toRow: () => null, toSheet: () => null };

const AREAS = PLACE_FIELDS.split(',')
  .map((field) => `items/${field}`)
  .join(',');
/** An area of checks is read by columns: more of them nobody has by hand. */
const MOST_COLUMNS = 60;

/** Up to three round trips, more where there are very many formulas. Sheets of ours do not count: they are written anew. */
export async function readReferences(run: Run, outline: Outline): Promise<References> {
  const own = [...outline.own.values()];
  const asked = outline.sheets.filter((sheet) => own.indexOf(sheet) < 0).map(askSheet);
  const names = run.context.workbook.names.load('items/name,items/formula');
  await run.sync();

  const rules = asked.flatMap(({ sheet, rules: { items } }) => items.map((rule) => askRule(sheet, rule)));
  const checks = asked.flatMap(({ sheet, checks: areas }) => askChecks(sheet, areas));
  // apart from the formulas: an answer of theirs that is too large takes with it what else was asked
  await run.sync();
  const areas = asked.flatMap(({ sheet, formulas }) => rectsOf(formulas).map((rect) => ({ sheet, rect })));
  const formulas = await readInTrips(run, areas, ({ sheet, rect }) => {
    return { sheet, rect, range: rangeOf(sheet.proxy, rect).load('formulas') };
  });

  const tags = new Set([...outline.own.keys(), ...outline.stray].map(tagName));
  const users = ({ items }: Excel.NamedItemCollection) => items.filter(({ name }) => !tags.has(name));
  const speakers = [
    ...formulas.flatMap(cellSpeakers),
    ...users(names).map((name) => nameSpeaker(name, '')),
    ...asked.flatMap(({ sheet, names: local }) => users(local).map((name) => nameSpeaker(name, sheet.name))),
    ...rules.flatMap((speakersOf) => speakersOf()),
    ...checks.flatMap(({ speakersOf }) => speakersOf() ?? []),
  ];
  const unclear = checks.find(({ speakersOf }) => speakersOf() === null)?.sheet.name;
  return {
    toRow(gone) {
      const speaker = speakers.find(({ formula, home, fixedOnly }) => losesReference(formula, home, gone, fixedOnly));
      if (speaker) return `на эту строку ссылается ${speaker.who}`;
      if (unclear === undefined) return null;
      return `на листе «${unclear}» есть проверки данных, и они могут ссылаться на эту строку; удалите её сами`;
    },
    toSheet: (name) => speakers.find(({ formula }) => mentions(formula, name))?.where ?? null,
  };
}

const mentions = (formula: string, sheet: string): boolean =>
  formula.startsWith('=') && (formula.includes(`${sheet}!`) || formula.includes(sheetPrefix(sheet)));

function askSheet(sheet: SheetState) {
  const all = sheet.proxy.getRange();
  return {
    sheet,
    formulas: all.getSpecialCellsOrNullObject('Formulas').areas.load(AREAS),
    checks: all.getSpecialCellsOrNullObject('DataValidations').areas.load(AREAS),
    rules: all.conditionalFormats.load('items/type'),
    names: sheet.proxy.names.load('items/name,items/formula'),
  };
}

const rectsOf = (areas: Excel.RangeCollection): Rect[] => (areas.isNullObject ? [] : areas.items.map(rectOfRange));

/** To be called after the next round trip. */
function askRule(sheet: SheetState, rule: Excel.ConditionalFormat): () => Speaker[] {
  const speakersIn = (held: unknown): Speaker[] => ruleSpeakers('условное форматирование', sheet, held, true);
  if (rule.type === 'Custom') {
    const { rule: custom } = rule.custom;
    custom.load('formula');
    return () => speakersIn(custom.formula);
  }
  if (rule.type === 'CellValue') {
    const { cellValue } = rule;
    cellValue.load('rule');
    return () => speakersIn(cellValue.rule);
  }
  return () => [];
}

/** To be called after the next round trip; `null` where Excel does not tell one rule for all cells of a column. */
function askChecks(sheet: SheetState, areas: Excel.RangeCollection) {
  return rectsOf(areas).flatMap((rect): { sheet: SheetState; speakersOf: () => Speaker[] | null }[] => {
    if (rect.right - rect.left >= MOST_COLUMNS) return [{ sheet, speakersOf: () => null }];
    return Array.from({ length: rect.right - rect.left + 1 }, (_, at) => {
      const column = { ...rect, left: rect.left + at, right: rect.left + at };
      const check = rangeOf(sheet.proxy, column).dataValidation.load('type,rule');
      const speakersOf = () =>
        /^(?:Inconsistent|MixedCriteria)$/.test(check.type)
          ? null
          : ruleSpeakers('проверка данных', sheet, check.rule, check.type !== 'List');
      return { sheet, speakersOf };
    });
  });
}

/** Parts of rules and their names differ by kind. */
function formulasIn(held: unknown): string[] {
  if (typeof held === 'string') return held.startsWith('=') ? [held] : [];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(formulasIn) : [];
}

function cellSpeakers({ sheet, rect, range }: { sheet: SheetState; rect: Rect; range: Excel.Range }): Speaker[] {
  // a formula is a text, whatever the type says
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return formulas.flatMap((line, row) =>
    line.map((formula, column) => {
      const cell = cellName({ row: rect.top + row, column: rect.left + column });
      return speaker(`формула в ячейке ${cell} листа «${sheet.name}»`, sheet.name, String(formula));
    }),
  );
}

/** `held`: a rule, or a part of one, with formulas somewhere in it. */
function ruleSpeakers(kind: string, { name }: SheetState, held: unknown, fixedOnly: boolean): Speaker[] {
  return formulasIn(held).map((formula) => ({ ...speaker(`${kind} листа «${name}»`, name, formula), fixedOnly }));
}

function nameSpeaker({ name, formula }: Excel.NamedItem, home: string): Speaker {
  return { ...speaker(`имя «${name}»`, home, String(formula)), where: `имя «${name}»` };
}

const speaker = (who: string, home: string, formula: string): Speaker => ({
  who,
  where: `лист «${home}»`,
  home,
  formula,
  fixedOnly: false,
});
