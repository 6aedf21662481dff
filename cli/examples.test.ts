/** The example workbooks through the whole chain: what is read, found and counted, against figures worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRange, rangeName } from '../core/grid/a1.js';
import { contains } from '../core/grid/grid.js';
import type { CheckedTable } from '../core/report/checked.js';
import type { Finding } from '../core/rules/finding.js';
import { DEFAULT_SETTINGS } from '../core/settings/settings.js';
import { checkFile } from './workbook.js';

const SETTINGS = { ...DEFAULT_SETTINGS, asOf: '2022-06-30' };

function tableOf(name: string): CheckedTable {
  const checked = checkFile(`examples/${name}`, SETTINGS);
  if ('error' in checked) throw new Error(checked.error);
  const [table, ...others] = checked.tables;
  if (!table || others.length > 0) throw new Error(`${name}: ${checked.tables.length} tables`);
  return table;
}

describe('reading', () => {
  it.each([
    ['000-район-2022.xlsx', 39, 5, 'A3:E47', 2022],
    ['001-область-2022.xlsx', 58, 6, 'A3:H80', 2022],
    ['002-область-2021.xlsx', 34, 0, 'A3:E37', 2021],
    ['003-край-2022.xlsx', 48, 0, 'A3:F66', 2022],
    ['004-район-2021.xlsx', 17, 0, 'A3:D20', 2021],
    ['005-отчёт-2022.xlsx', 38, 5, 'A3:H46', 2022],
  ])('%s: %d measures in %d sections', (name, activities, sections, range, year) => {
    const { roadmap } = tableOf(name);
    expect(roadmap?.activities).toHaveLength(activities);
    expect(roadmap?.sections).toHaveLength(sections);
    expect(roadmap && rangeName(roadmap.place)).toBe(range);
    expect(roadmap?.period).toMatchObject({ start: `${year}-01-01`, end: `${year}-12-31` });
  });

  it('001: every number from 1 to 58 once, in order', () => {
    const numbers = tableOf('001-область-2022.xlsx').roadmap?.activities.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 58 }, (_, index) => String(index + 1)));
  });

  it('001: shifted cells are read where they belong', () => {
    const { roadmap } = tableOf('001-область-2022.xlsx');
    const read = (number: number) => {
      const activity = roadmap?.activities[number - 1];
      return [
        activity?.deadline.intervals[0]?.start,
        activity?.executors.map(({ name }) => name),
        activity?.fields.indicator?.text,
      ];
    };
    // №10 stands one column to the left, the indicator of №16 two columns to the right, that of №49 one
    expect(read(10)).toEqual(['2022-01-20', ['ЦНППМ'], '100% ОО приняли участие']);
    expect(read(16)).toEqual(['2022-06-01', ['ЦНППМ'], '100% участников проекта приняли участие']);
    expect(read(49)).toEqual(['2022-02-28', ['ГАУ ДПО СОИРО'], 'Не менее 50% школ приняли участие']);
  });
});

describe('completion of 005 on 30 June 2022', () => {
  // 38 measures; №15 is cancelled. Done: 11 + 1 + 6 + 2 by sections; without a document: S1 №5, №10, S4 №2.
  // Late: S1 №4 (28.02 after 25.02), №10 (20.03 after 15.03), S3 №5 (05.05 after April). No day: S1 №12.
  // Overdue: S1 №11, №14, S3 №6. Undated: S3 №10. Unclear: S3 №9 («уточняется»).
  const { completion } = tableOf('005-отчёт-2022.xlsx');

  it('in all', () => {
    expect(completion?.total).toMatchObject({
      planned: 37,
      done: 20,
      doneAndConfirmed: 17,
      share: 0.4595,
      inTime: 16,
      late: 3,
      doneUndated: 1,
      overdue: 3,
      notDue: 12,
      undated: 1,
      unclear: 1,
      cancelled: 1,
    });
  });

  it.each([
    ['муниципальный координатор', 18, 8, 0.4444],
    ['куратор', 14, 6, 0.4286],
    ['УО', 6, 4, 0.6667],
    ['школа-участница проекта', 12, 4, 0.3333],
  ])(
    '%s: %d planned, %d done and confirmed, and so the plan’s own indicator',
    (name, planned, doneAndConfirmed, share) => {
      expect(completion?.executors.find((one) => one.name === name)).toMatchObject({
        planned,
        doneAndConfirmed,
        share,
      });
      const indicator = completion?.indicators.find((one) => one.executor === name);
      expect(indicator).toMatchObject({ value: share, target: 1, met: false });
    },
  );

  it.each([
    ['Организационные мероприятия', 17, 9],
    ['Научно-методическое сопровождение проекта', 5, 1],
    ['Мероприятия управления образования', 10, 6],
    ['Региональные мероприятия для школ – участников проекта', 3, 1],
    ['Использование ресурсов иных федеральных проектов', 2, 0],
  ])('section «%s»: %d planned, %d done and confirmed', (title, planned, doneAndConfirmed) => {
    expect(completion?.sections.find((one) => one.title === title)).toMatchObject({ planned, doneAndConfirmed });
  });
});

describe('a plan without report columns', () => {
  it.each(['000-район-2022.xlsx', '003-край-2022.xlsx'])('%s has no shares, never 0 %%', (name) => {
    const { completion } = tableOf(name);
    expect(completion?.total).toMatchObject({ done: null, share: null });
    expect(completion?.missingColumns).toContain('Отметка об исполнении');
  });
});

interface Expected {
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
  /** '' for a finding that may stand anywhere in its table. */
  readonly cell: string;
}

/** Worked out by hand from the orders, not from what the rules say. */
const EXPECTED: readonly Expected[] = readFileSync('examples/expected-findings.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', severity = '', rule = '', cell = ''] = line.split('\t');
    return { file, severity, rule, cell };
  });

const BOOKS = readdirSync('examples').filter((name) => name.endsWith('.xlsx'));

describe.each(BOOKS)('findings of %s', (name) => {
  const { findings } = tableOf(name);
  const expected = EXPECTED.filter(({ file }) => name.startsWith(file));

  const covers = ({ place, related }: Finding, cell: string): boolean => {
    const at = parseRange(cell);
    return cell === '' || (at !== null && [place, ...related].some((rect) => contains(rect, at.top, at.left)));
  };

  it.each(expected)('$severity $rule $cell', ({ severity, rule, cell }) => {
    const same = findings.filter((finding) => finding.rule === rule);
    expect(same.map(({ place, related }) => [place, ...related].map(rangeName).join(' '))).not.toEqual([]);
    expect(same.find((finding) => covers(finding, cell))?.severity).toBe(severity);
  });

  it('no false alarm: every error is an expected one', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const surplus = errors.filter(
      (finding) =>
        !expected.some(
          ({ severity, rule, cell }) => severity === 'error' && rule === finding.rule && covers(finding, cell),
        ),
    );
    expect(surplus.map(({ rule, place }) => `${rule} ${rangeName(place)}`)).toEqual([]);
  });
});
