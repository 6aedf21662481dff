import { describe, expect, it } from 'vitest';
import type { MeasureSpec } from '../completion/testing/roadmap.js';
import { indicatorsSheet } from './indicators-sheet.js';
import type { OwnSheet } from './patch.js';
import { ASOF, measuredOn, tableOf } from './testing/checked.js';

/** As of 30.06.2022: planned 3 (one cancelled), done 2, confirmed 1, share 1 / 3; curator 1 of 2, РМК 1 of 2. */
const MEASURES: readonly MeasureSpec[] = [
  {
    due: '2022-03-01',
    section: 0,
    executors: ['куратор', 'РМК'],
    status: 'исполнено',
    doneDate: '01.03.2022',
    confirmation: 'Приказ № 1',
  },
  { due: '2022-09-01', section: 1, executors: ['куратор'], status: 'исполнено', doneDate: '10.06.2022' },
  { section: 1, executors: ['РМК'], status: '???' },
  { due: '2022-04-01', section: 1, executors: ['РМК'], status: 'снято с контроля' },
];
const SPEC = {
  measures: MEASURES,
  sections: ['Организация', 'Методика'],
  appendix: [['Доля исполненных и подтверждённых мероприятий куратором', '100% исполнение']],
} as const;

function sheetOf(...tables: Parameters<typeof indicatorsSheet>[0]): OwnSheet {
  const sheet = indicatorsSheet(tables, ASOF);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
const textOf = (sheet: OwnSheet): string =>
  sheet.rows.map((row) => row.map(({ value }) => value ?? '').join(' | ')).join('\n');
const rowNamed = (sheet: OwnSheet, name: string) => sheet.rows.findIndex((row) => row[0]?.value === name);

describe('indicatorsSheet', () => {
  const sheet = sheetOf(tableOf(SPEC));

  it('opens with the reporting date and the table', () => {
    expect(sheet.name).toBe('Вешки – показатели');
    expect(textOf(sheet)).toMatch(
      /^Показатели исполнения дорожной карты\nОтчётная дата: 30\.06\.2022\n\nПлан на 2022 год \(лист «План»\)/,
    );
  });

  it.each([
    // planned, done, confirmed, both, share | in time, late, no day, overdue, not due, no due day, unclear, cancelled
    ['Все мероприятия', [3, 2, 1, 1, 0.3333, 2, 0, 0, 0, 0, 0, 1, 1]],
    ['куратор', [2, 2, 1, 1, 0.5, 2, 0, 0, 0, 0, 0, 0, 0]],
    ['РМК', [2, 1, 1, 1, 0.5, 1, 0, 0, 0, 0, 0, 1, 1]],
    ['Организация', [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]],
    ['I квартал', [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]],
    ['III квартал', [1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
  ])('shows the figures behind the share: %s', (name, figures) => {
    expect(sheet.rows[rowNamed(sheet, name)]?.slice(1).map(({ value }) => value)).toEqual(figures);
  });

  it('gives each share the formula over the figures beside it', () => {
    const row = rowNamed(sheet, 'куратор');
    // both / planned: columns E and B
    expect(sheet.rows[row]?.[5]).toEqual({ value: 0.5, style: 'percent', formula: `ROUND(E${row + 1}/B${row + 1},4)` });
    const unconfirmed = sheetOf(tableOf({ ...SPEC, columns: ['status'] }));
    const other = rowNamed(unconfirmed, 'куратор');
    expect(unconfirmed.rows[other]?.[5]?.formula).toBe(`ROUND(C${other + 1}/B${other + 1},4)`);
  });

  it('writes a dash where nothing is planned, never 0 % nor a formula', () => {
    expect(sheet.rows[rowNamed(sheet, 'IV квартал')]?.[5]).toEqual({ value: '–', style: 'number' });
  });

  it('says how much of what is due is done', () => {
    // due by 30.06: only № 1 (№ 4 is cancelled)
    expect(textOf(sheet)).toContain('На эту дату срок наступил у 1 мероприятия, из них исполнено 1 (100 %).');
  });

  it('says the rest of a period block, so that it adds up', () => {
    expect(sheet.rows[rowNamed(sheet, 'Последний день срока не определён')]?.[1]?.value).toBe(1);
    expect(rowNamed(sheet, 'Вне периода плана')).toBe(-1);
  });

  it('shows the indicators of the plan with target and verdict', () => {
    const row = sheet.rows[rowNamed(sheet, 'Доля исполненных и подтверждённых мероприятий куратором')];
    expect(row?.slice(1).map(({ value }) => value)).toEqual([0.5, 1, 'нет', 'по мероприятиям исполнителя «куратор»']);
  });

  it('draws one chart of the executors over their names and shares, beside nothing else', () => {
    const [chart] = sheet.charts;
    const top = rowNamed(sheet, 'РМК'); // as many measures as the curator: by name
    expect(sheet.charts).toHaveLength(1);
    expect(chart).toMatchObject({
      percent: true,
      names: { top, left: 0, bottom: top + 1, right: 0 },
      values: { top, left: 5, bottom: top + 1, right: 5 },
    });
    const under = sheet.rows.slice(chart?.place.top, (chart?.place.bottom ?? 0) + 1);
    expect(under.every((row) => row.length === 0)).toBe(true);
  });

  it('lays bars over shares only', () => {
    for (const { range, max } of sheet.bars) {
      expect(max).toBe(1);
      for (let row = range.top; row <= range.bottom; row++) {
        const cell = sheet.rows[row]?.[range.left];
        expect(cell?.style === 'percent' || cell?.value === '–').toBe(true);
      }
    }
    expect(sheet.bars.length).toBe(5); // whole, executors, sections, half-years, quarters
  });

  it('says in plain words how it was counted and what was left out', () => {
    const text = textOf(sheet);
    expect(text).toContain(
      'Запланировано: 3 мероприятия; заголовки разделов и итоги не считаются. Не вошли в счёт: 1 отменённое мероприятие (строка 6).',
    );
    expect(text).toContain('засчитано каждому из них целиком');
    expect(text).toContain('Доля = исполнено и подтверждено : запланировано.');
    expect(text).toContain('Не засчитано: 1 отметка, которую нельзя прочитать однозначно (строка 5).');
  });

  it('tells repeated measures apart', () => {
    const repeated = { kind: 'recurring', recurrence: 'monthly' } as const;
    const text = textOf(
      sheetOf(
        tableOf({ measures: [{ due: repeated, status: 'исполнено' }, { due: repeated }, { status: 'исполнено' }] }),
      ),
    );
    // January … June twice, of two full years
    expect(text).toContain(
      'В том числе периодические: 2 мероприятия, из них исполнено 1; по сроку к этой дате – 12 повторов из 24.',
    );
    expect(text).toContain('Повторов по сроку к 30.06.2022: № 1 – 6 из 12, № 2 – 6 из 12.');
  });

  it('prints how several executors share a measure', () => {
    const text = textOf(sheetOf(measuredOn(ASOF, SPEC, 'divided')));
    expect(text).toContain('поделено между ними поровну');
    expect(text).not.toContain('засчитано каждому из них целиком');
    expect(textOf(sheetOf(tableOf({ measures: [{}] })))).not.toContain('Мероприятие нескольких исполнителей');
  });

  it('says what was done after the reporting day', () => {
    const text = textOf(sheetOf(tableOf({ measures: [{ status: 'исполнено', doneDate: '05.07.2022' }] })));
    expect(text).toContain('Исполнено после 30.06.2022 и потому не засчитано: 1 мероприятие (строка 3).');
  });
});

describe('a table without report columns', () => {
  const sheet = sheetOf(tableOf({ ...SPEC, columns: [] }));

  it('says so and shows «нет данных», never 0 %', () => {
    const text = textOf(sheet);
    expect(text).toContain(
      'в таблице нет столбцов «Отметка об исполнении», «Дата исполнения», «Подтверждающий документ»',
    );
    expect(sheet.rows[rowNamed(sheet, 'Все мероприятия')]?.slice(1, 6).map(({ value }) => value)).toEqual([
      4,
      '–',
      '–',
      '–',
      'нет данных',
    ]);
    expect(sheet.rows.some((row) => row[5]?.style === 'percent')).toBe(false);
    expect(text).toContain('В таблице нет отметок об исполнении.');
  });

  it('has neither bars nor a chart', () => {
    expect(sheet.bars).toEqual([]);
    expect(sheet.charts).toEqual([]);
  });
});

describe('several tables', () => {
  it('follow each other, each with its own chart', () => {
    const sheet = sheetOf(tableOf({ ...SPEC, title: 'Первый' }), tableOf({ ...SPEC, title: 'Второй' }, [], 'Лист2'));
    expect(textOf(sheet)).toMatch(/Первый \(лист «План»\)[\s\S]*Второй \(лист «Лист2»\)/);
    expect(sheet.charts).toHaveLength(2);
  });

  it('without figures give no sheet', () => {
    expect(
      indicatorsSheet([{ sheet: 'Лист1', roadmap: null, findings: [], accepted: 0, completion: null }], ASOF),
    ).toBeNull();
  });
});
