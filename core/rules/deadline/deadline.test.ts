/** Rules about deadlines against the columns of real orders: what a methodologist found, and what must stay quiet. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { gridOf } from '../../testing/grid.js';
import type { Rule } from '../rule.js';
import { checkGrid, checkRows, rowsWith } from '../testing/check.js';
import { deadlineAmbiguous } from './ambiguous.js';
import { deadlineFormat } from './format.js';
import { deadlineMissing } from './missing.js';
import { deadlineNonWorkingDay } from './non-working-day.js';
import { deadlineOutOfOrder } from './out-of-order.js';
import { deadlineOutsidePeriod } from './outside-period.js';
import { deadlineVague } from './vague.js';
import { deadlineYearMissing } from './year-missing.js';
import { deadlineYearSlip } from './year-slip.js';

/** Order 000, section 1: rows 2 and 3 have the wrong year, row 1 is preparation. */
const ORDER_000_S1 = [
  'До 29.11.2021',
  '24.12.2022',
  '11.02.2021',
  '15-25 февраля',
  'Февраль 2022',
  '01 по 15 марта',
  'До 15 марта',
  '10.02.2022-\n23.06.2022',
  '10.03.2022-\n24.03.2022,\n30.05.2022-\n13.06.2022,\n03.10.2022-  14.10.2022',
  'до 15.03.2022',
  'до 15.03.2022',
  '10.03.2022-\n24.03.2022',
  '30.03.2022',
  '24.04.2022-\n01.06.2022',
  'Май ',
  '30.06.2022',
  '03.10.2022-\n14.10.2022',
  'до 26.10.2022',
];

/** Order 000, section 3: prepared in the autumn before. */
const ORDER_000_S3 = [
  'Ноябрь-декабрь\n2021',
  'Ноябрь-декабрь\n2021',
  'декабрь 2021- февраль 2022',
  '02.03.2022',
  'Март-апрель 2022 г.',
  '30.03.2022',
  'до 15.03.2022',
  'Сентябрь- октябрь 2022',
  'Февраль Октябрь 2022',
  'Согласно\nграфику',
];

/** Order 003, the beginning: two rows of the December before. */
const ORDER_003 = ['15.12.2021', '22.12.2021', '04.02.2022', '08.02.2022', '08.02.2022', '09.02.2022'];

/** Numbers of the measures a rule finds in a plan for 2022 with these deadlines, in their order. */
function found(rule: Rule, deadlines: readonly string[]): string[] {
  return checkRows(rule, rowsWith('deadline', deadlines)).map(({ message }) => /№ \d+/.exec(message)?.[0] ?? message);
}

describe('deadline/year-slip', () => {
  it('names both wrong years of order 000, section 1, and the likely days', () => {
    const findings = checkRows(deadlineYearSlip, rowsWith('deadline', ORDER_000_S1));
    expect(findings.map(({ severity, expected }) => [severity, expected])).toEqual([
      ['error', ['24.12.2021']],
      ['error', ['11.02.2022']],
    ]);
    expect(findings.map(({ fix }) => fix?.edits)).toEqual([
      [{ kind: 'set-text', row: 3, column: 2, expect: '24.12.2022', text: '24.12.2021' }],
      [{ kind: 'set-text', row: 4, column: 2, expect: '11.02.2021', text: '11.02.2022' }],
    ]);
  });

  it.each([
    ['order 000, section 3', ORDER_000_S3],
    ['order 003', ORDER_003],
  ])('leaves preparation in the autumn before alone: %s', (_, deadlines) => {
    expect(found(deadlineYearSlip, deadlines)).toEqual([]);
    expect(found(deadlineOutsidePeriod, deadlines)).toEqual([]);
  });

  it('sees a wrong year that stands behind a day and a month in words', () => {
    const deadlines = ['17.01.2022', '15-25 февраля 2021', '10.03.2022', '20.04.2022'];
    expect(found(deadlineYearSlip, deadlines)).toEqual(['№ 2']);
  });

  it('names the right month where no day is written', () => {
    const [finding] = checkRows(deadlineYearSlip, rowsWith('deadline', ['17.01.2022', 'сентябрь 2032', '10.03.2022']));
    expect(finding?.message).toBe('№ 2: срок «сентябрь 2032» выбивается из соседних – вероятно, «сентябрь 2022».');
  });

  it.each(['сентябрь 2032', '15.09.2202', 'до 15.09.2012'])('sees a misprint of the year: %j', (deadline) => {
    expect(found(deadlineYearSlip, ['17.01.2022', '10.02.2022', deadline, '10.03.2022'])).toEqual(['№ 3']);
  });

  it('never writes over a formula', () => {
    const rows = rowsWith('deadline', ['17.01.2022', '11.02.2021', '10.03.2022', '20.04.2022']);
    const grid = gridOf(rows);
    const cells = grid.cells.map((row) =>
      row.map((cell) => (cell.text === '11.02.2021' ? { ...cell, formula: true as const } : cell)),
    );
    const [finding] = checkGrid([deadlineYearSlip], { ...grid, cells }, DEFAULT_SETTINGS);
    expect(finding?.expected).toEqual(['11.02.2022']);
    expect(finding?.fix).toBeNull();
  });
});

describe('deadline/out-of-order', () => {
  it('finds what breaks the order of order 000, leaving wrong years to their own rule', () => {
    expect(found(deadlineOutOfOrder, ORDER_000_S1)).toEqual(['№ 8']);
    expect(found(deadlineOutOfOrder, ORDER_000_S3)).toEqual(['№ 6', '№ 9']);
  });

  it('says which neighbour shows it, above or below', () => {
    const deadlines = ['24.02.2021', 'до 02.04.2021', '26.02.2021', 'до 10.03.2021', '20.04.2021', '27.04.2021'];
    const rows = [['План на 2021 год'], ...rowsWith('deadline', deadlines).slice(1)];
    expect(checkRows(deadlineOutOfOrder, rows).map(({ message }) => message)).toEqual([
      '№ 2: срок «до 02.04.2021» стоит не по порядку – перед «26.02.2021».',
    ]);
  });

  it('lets a month follow its own days', () => {
    expect(found(deadlineOutOfOrder, ['01.11.2022', '30.11.2022', 'ноябрь-декабрь 2022', '20.12.2022'])).toEqual([]);
  });
});

describe('deadline/vague', () => {
  it.each([
    ['Согласно\nграфику', 'warning'],
    ['Еженедельно по графику', 'warning'],
    ['весь период', 'warning'],
    ['по мере необходимости', 'warning'],
    ['в течение 2 дней со дня получения', 'info'],
    ['конец мая', 'info'],
  ])('%j: %s', (deadline, severity) => {
    expect(checkRows(deadlineVague, rowsWith('deadline', ['15.02.2022', deadline]))).toMatchObject([{ severity }]);
  });

  it.each(['ежемесячно', '1 раз в квартал', 'март', 'до 5 числа'])('%j is no riddle', (deadline) => {
    expect(found(deadlineVague, ['15.02.2022', deadline])).toEqual([]);
  });
});

describe('deadline/year-missing', () => {
  it('is silent about whole years, not about half-years', () => {
    const deadlines = ['15.01.2022', '1 полугодие', 'в течение года', '15.03.2022', '20.03.2022', '15.04.2022'];
    expect(found(deadlineYearMissing, deadlines)).toEqual(['№ 2']);
  });

  it('writes the year in a way that reads as the same days', () => {
    const rows = rowsWith('deadline', ['15.01.2022', '15-25 февраля', '15.03.2022', '15.04.2022']);
    expect(checkRows(deadlineYearMissing, rows)[0]?.fix?.edits).toEqual([
      { kind: 'set-text', row: 3, column: 2, expect: '15-25 февраля', text: '15-25 февраля 2022 г.' },
    ]);
  });
});

describe('deadline/ambiguous', () => {
  it('names both readings where they can be put in days', () => {
    const [finding] = checkRows(deadlineAmbiguous, rowsWith('deadline', ['15.02.2022', 'Февраль Октябрь 2022']));
    expect(finding?.advice).toBe(
      'Уточните, что верно: «февраль 2022 г. и октябрь 2022 г.» или «февраль – октябрь 2022 г.».',
    );
  });

  it('invents no second reading', () => {
    const [finding] = checkRows(deadlineAmbiguous, rowsWith('deadline', ['15.02.2022', 'март или апрель 2022 г.']));
    expect([finding?.advice, finding?.expected]).toEqual([deadlineAmbiguous.advice, []]);
  });
});

describe('deadline/format', () => {
  it('mends the cell, and nothing that can be read in two ways', () => {
    const rows = rowsWith('deadline', ['15.02.2022', 'В течении 2022 года', 'Январьмарт 2022']);
    expect(checkRows(deadlineFormat, rows).map(({ fix }) => fix?.edits)).toEqual([
      [{ kind: 'set-text', row: 3, column: 2, expect: 'В течении 2022 года', text: 'В течение 2022 года' }],
    ]);
  });
});

describe('deadline/missing', () => {
  it.each(['', '-', 'нет', 'не определён', 'уточняется'])('%j is no deadline', (deadline) => {
    expect(found(deadlineMissing, ['15.02.2022', deadline])).toEqual(['№ 2']);
  });
});

describe('deadline/non-working-day', () => {
  it.each([
    ['24.04.2022', ['№ 2']],
    ['30.05.2022-\n13.06.2022', ['№ 2']],
    // worked instead of Monday the 7th
    ['05.03.2022', []],
    // 1 January is the calendar's choice, not the plan's
    ['1 полугодие 2022 года', []],
    ['январь – май 2022 г.', []],
    ['01.02.2022 – 31.12.2022', []],
    // work of months begins on no day on which people meet, but ends with its result
    ['01.01.2022 – 31.05.2022', []],
    ['01.02.2022 – 24.04.2022', ['№ 2']],
    ['01.01.2022 – 14.01.2022', ['№ 2']],
  ])('%j', (deadline, numbers) => {
    expect(found(deadlineNonWorkingDay, ['15.02.2022', deadline])).toEqual(numbers);
  });
});
