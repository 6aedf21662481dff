/** The report on one file for a person at a terminal: what was found table by table, measure by measure. */
import { countBySeverity } from '../../core/check/severity.js';
import { ROLE_TITLES, type Role } from '../../core/column/role.js';
import { columnLetters, rangeName } from '../../core/grid/a1.js';
import type { CheckedTable } from '../../core/report/checked.js';
import { SEVERITY_WORDS, severityCounts } from '../../core/report/words.js';
import type { Activity, Roadmap } from '../../core/roadmap/roadmap.js';
import type { Finding } from '../../core/rules/finding.js';
import { periodText } from '../../core/settings/period.js';
import { quote } from '../../core/text/quote.js';
import type { CheckedFile } from '../result.js';
import { completionLines } from './completion.js';
import { type Paint, printable, wrap } from './terminal.js';
import { measures, SEVERITY_COLOURS } from './words.js';

export interface Style {
  readonly paint: Paint;
  /** Characters in a line. */
  readonly width: number;
}

/** Lines about a file that was read, joined; ends with a line break. */
export function fileReport({ name, tables, notes, copy }: CheckedFile, style: Style): string {
  const lines = [style.paint(name, 'bold')];
  for (const table of tables) lines.push('', ...tableLines(table, style));
  if (notes.length > 0 || copy !== null) lines.push('');
  for (const note of notes) lines.push(wrap(note, style.width, '  '));
  if (copy !== null) lines.push(copy === name ? '  Отметки записаны в саму книгу.' : `  Копия с отметками: ${copy}`);
  return `${lines.join('\n')}\n\n`;
}

function tableLines(table: CheckedTable, style: Style): string[] {
  const { sheet, roadmap, findings, completion } = table;
  const told = new Set<string>();
  const lines = roadmap ? headLines(roadmap, table, style) : [wrap(`Лист «${sheet}»`, style.width, '  ')];
  for (const [activity, group] of byActivity(findings)) {
    const subject = activity === null || !roadmap ? null : roadmap.activities[activity];
    if (roadmap)
      lines.push('', style.paint(`  ${subject ? heading(subject, style.width) : 'Таблица в целом'}`, 'bold'));
    for (const finding of group) lines.push(...findingLines(finding, told, style));
  }
  if (completion && roadmap) lines.push('', ...completionLines(completion, roadmap, style));
  return lines;
}

function headLines(roadmap: Roadmap, { findings, accepted }: CheckedTable, { paint, width }: Style): string[] {
  const { grid, place, activities, period, columns } = roadmap;
  const facts = [
    `Лист «${grid.sheet}», ${rangeName(place)}`,
    measures(activities.length),
    period ? `${periodText(period)}${PERIOD_SOURCES[period.from]}` : 'период плана не указан',
    severityCounts(countBySeverity(findings)),
    ...(accepted > 0 ? [`скрыто по вашему решению: ${accepted}`] : []),
  ];
  const found = columns.flatMap(({ role, index }) => {
    if (role === null || (role === 'schedule' && columns.some((one) => one.role === role && one.index < index)))
      return [];
    const last = role === 'schedule' ? columns.reduce((to, one) => (one.role === role ? one.index : to), index) : index;
    return [`${ROLE_TITLES[role]} – ${columnLetters(index)}${last === index ? '' : `:${columnLetters(last)}`}`];
  });
  const missing = USUAL.filter((roles) => !columns.some(({ role }) => role !== null && roles.includes(role)));
  const absent = missing.flatMap(([role]) => (role ? [ROLE_TITLES[role]] : [])).join(', ');
  return [
    wrap(facts.join('; '), width, '    ', '  '),
    paint(wrap(`Столбцы: ${found.join(', ')}`, width, '    ', '  '), 'grey'),
    ...(absent === '' ? [] : [paint(wrap(`Не найдены: ${absent}`, width, '    ', '  '), 'grey')]),
  ];
}

/** Columns a roadmap usually has; of each group any one will do. */
const USUAL: readonly (readonly Role[])[] = [
  ['number'],
  ['activity'],
  ['deadline', 'start', 'end', 'schedule'],
  ['executor'],
  ['indicator'],
];

const PERIOD_SOURCES = { title: '', deadlines: ' (по срокам)', settings: ' (задан)' } as const;

/** Findings of the table first, then of each measure, in the order of the sheet. */
function byActivity(findings: readonly Finding[]): [number | null, Finding[]][] {
  const groups = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.activity);
    if (group) group.push(finding);
    else groups.set(finding.activity, [finding]);
  }
  return [...groups].sort(([a], [b]) => (a ?? -1) - (b ?? -1));
}

function heading(activity: Activity, width: number): string {
  const place = `строка ${activity.row + 1}`;
  const label = activity.number === '' ? place : `№ ${activity.number}`;
  const row = activity.number === '' ? '' : ` (${place})`;
  const room = Math.max(20, width - label.length - row.length - 6);
  return activity.text === '' ? `${label}${row}` : `${label} ${quote(printable(activity.text), room)}${row}`;
}

/** Why and what to do are told once a table for each rule, later only where the advice differs. */
function findingLines(
  { rule, severity, place, message, why, advice }: Finding,
  told: Set<string>,
  style: Style,
): string[] {
  const word = SEVERITY_WORDS[severity].toLowerCase();
  const colour = SEVERITY_COLOURS[severity];
  const where = rangeName(place).padEnd(5);
  const first = `    ${where} ${word}: `;
  const [head = '', ...rest] = wrap(message, style.width, '          ', first).split('\n');
  const lines = [head.replace(`${word}:`, `${style.paint(`${word}:`, colour)}`), ...rest];
  const add = (label: string, text: string): void => {
    if (text === '' || told.has(`${rule} ${text}`)) return;
    told.add(`${rule} ${text}`);
    lines.push(style.paint(wrap(`${label}: ${text}`, style.width, '          '), 'grey'));
  };
  add('Почему это важно', why);
  add('Что сделать', advice);
  return lines;
}
