/** The sheet «Вешки – замечания»: one table of everything found, each line linked to its cell. */
import { type IsoDay, russianDate } from '../calendar/date.js';
import { countBySeverity } from '../check/severity.js';
import { rangeName } from '../grid/a1.js';
import type { Edit, Finding } from '../rules/finding.js';
import { counted } from '../text/plural.js';
import { quote } from '../text/quote.js';
import { BLANK, cell, headerRow, line, type OwnRow, proseMerges } from './cells.js';
import { type CheckedTable, tableHeading, tableName } from './checked.js';
import { measureName, ruleTitle, tableFirst } from './finding-words.js';
import { type OwnCell, type OwnSheet, SHEET_NAMES } from './patch.js';
import { firstFew, SEVERITY_WORDS, severityCounts } from './words.js';

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['Важность', 16],
  ['Мероприятие', 28],
  ['Ячейка', 10],
  ['Что не так', 42],
  ['Почему это важно', 34],
  ['Что сделать', 34],
  ['Было → стало', 28],
  ['Правило', 26],
  ['Код', 16],
];
/** Stands first where several tables were checked. */
const TABLE_COLUMN = ['Таблица', 28] as const;

const HOW_TO_READ = [
  'Щёлкните адрес в столбце «Ячейка», чтобы перейти к нужному месту. Список можно фильтровать и сортировать; при новой проверке он обновится.',
  'Ошибка – мероприятие нельзя исполнить или засчитать так, как оно записано. Предупреждение – скорее всего, нужна правка. Совет – стоит взглянуть.',
];

/** Cells and edits named in one line. */
const MOST_RELATED = 12;
const MOST_EDITS = 3;

export function findingsSheet(tables: readonly CheckedTable[], asOf: IsoDay): OwnSheet {
  const several = tables.length > 1;
  const columns = several ? [TABLE_COLUMN, ...COLUMNS] : COLUMNS;
  const findings = tables.flatMap((table) =>
    tableFirst(table.findings).map((finding) => findingRow(table, finding, several)),
  );
  const rows: OwnRow[] = [...head(tables, asOf), BLANK];
  const header = rows.length;
  if (findings.length === 0) rows.push(line('Замечаний нет – таблица готова к работе.', 'subtitle'));
  else rows.push(headerRow(columns.map(([title]) => title)), ...findings);
  const listed = findings.length > 0;
  const widths = columns.map(([, width]) => width);
  return {
    key: 'findings',
    name: SHEET_NAMES.findings,
    rows,
    widths,
    frozenRows: listed ? header + 1 : 0,
    filter: listed ? { top: header, left: 0, bottom: rows.length - 1, right: columns.length - 1 } : null,
    merges: proseMerges(rows, widths),
    bars: [],
    charts: [],
    landscape: true,
    repeatRows: listed ? { top: header, bottom: header } : null,
  };
}

/** Title, what was checked, how much was found; at most six lines, for they stay in view. */
function head(tables: readonly CheckedTable[], asOf: IsoDay): OwnRow[] {
  const found = severityCounts(countBySeverity(tables.flatMap(({ findings }) => findings)));
  const clean = tables.filter(({ findings }) => findings.length === 0);
  const accepted = tables.reduce((sum, table) => sum + table.accepted, 0);
  const hidden = accepted > 0 ? ` Скрыто по вашему решению: ${accepted}.` : '';
  const summary = `На ${russianDate(asOf)}: ${found}.${hidden}`;
  const rows = [
    line('Замечания к дорожной карте', 'title'),
    line(whatWasChecked(tables), 'subtitle'),
    line(summary, 'subtitle'),
  ];
  if (clean.length === tables.length) return rows;
  const names = firstFew(
    clean.map(({ sheet }) => `«${sheet}»`),
    5,
  );
  const cleanOnes = clean.length > 0 ? [line(`Без замечаний: ${names}.`, 'subtitle')] : [];
  return [...rows, ...cleanOnes, ...HOW_TO_READ.map((text) => line(text, 'muted'))];
}

function whatWasChecked(tables: readonly CheckedTable[]): string {
  const [only] = tables;
  if (tables.length === 1 && only) {
    return tableHeading(only, 120) + (only.roadmap ? `, ${rangeName(only.roadmap.place)}` : '');
  }
  const names = tables.map((table) => tableHeading(table, 40));
  return `${counted(tables.length, 'таблица', 'таблицы', 'таблиц')}: ${firstFew(names, 3)}`;
}

function findingRow(table: CheckedTable, finding: Finding, named: boolean): OwnRow {
  const { severity, sheet, place, why, advice, rule } = finding;
  const own: OwnCell[] = [
    cell(SEVERITY_WORDS[severity], severity),
    cell(measureName(table.roadmap, finding)),
    { value: rangeName(place), style: 'link', link: { sheet, cell: { row: place.top, column: place.left } } },
    cell(whatIsWrong(finding)),
    cell(why),
    cell(advice),
    cell(change(finding)),
    cell(ruleTitle(rule)),
    cell(rule, 'muted'),
  ];
  return named ? [cell(tableName(table, 60)), ...own] : own;
}

function whatIsWrong({ message, related }: Finding): string {
  return related.length === 0 ? message : `${message} См. также: ${firstFew(related.map(rangeName), MOST_RELATED)}.`;
}

/** What the fix would change, else what was expected. */
function change({ fix, expected }: Finding): string {
  if (fix) {
    const rest = fix.edits.length - MOST_EDITS;
    return [...fix.edits.slice(0, MOST_EDITS).map(editText), ...(rest > 0 ? [`и ещё ${rest}`] : [])].join('\n');
  }
  return expected.length === 0
    ? ''
    : `Возможно: ${firstFew(
        expected.map((text) => quote(text)),
        MOST_EDITS,
      )}`;
}

function editText(edit: Edit): string {
  if (edit.kind === 'delete-row') return `Строка ${edit.row + 1} удаляется`;
  const before = edit.expect === '' ? 'пусто' : quote(edit.expect);
  return `${before} → ${edit.text === '' ? 'пусто' : quote(edit.text)}`;
}
