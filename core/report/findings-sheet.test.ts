import { describe, expect, it } from 'vitest';
import { findingsSheet } from './findings-sheet.js';
import { ASOF, findingAt, rectAt, tableOf } from './testing/checked.js';

const MEASURES = Array.from({ length: 8 }, () => ({ text: 'Семинар для учителей' }));
const values = (row: readonly { readonly value: unknown }[] | undefined): unknown[] =>
  (row ?? []).map(({ value }) => value);

describe('findingsSheet', () => {
  const findings = [
    findingAt(6, {
      rule: 'deadline/year-missing',
      severity: 'info',
      message: '№ 5: в сроке не указан год.',
      related: [rectAt(8, 2), rectAt(9, 2)],
      fix: {
        title: 'Указать год',
        edits: [{ kind: 'set-text', row: 6, column: 2, expect: 'май', text: 'май 2022 г.' }],
      },
    }),
    findingAt(4),
    findingAt(1, {
      activity: null,
      rule: 'table/missing-column',
      severity: 'warning',
      message: 'Нет столбца.',
      expected: ['Срок'],
    }),
  ];
  const sheet = findingsSheet([tableOf({ measures: MEASURES, title: 'План на 2022 год' }, findings)], ASOF);

  it('opens with what was checked and how much was found', () => {
    expect(sheet.name).toBe('Вешки – замечания');
    expect(sheet.rows.slice(0, 3).map((row) => row[0]?.value)).toEqual([
      'Замечания к дорожной карте',
      'План на 2022 год (лист «План»), A2:H10',
      'На 30.06.2022: 1 ошибка, 1 предупреждение, 1 совет.',
    ]);
  });

  it('lists the findings down the table under a heading that stays in view', () => {
    const header = sheet.rows.findIndex((row) => row[0]?.value === 'Важность');
    expect(sheet.frozenRows).toBe(header + 1);
    expect(sheet.repeatRows).toEqual({ top: header, bottom: header });
    expect(sheet.filter).toEqual({ top: header, left: 0, bottom: header + 3, right: 8 });
    expect(sheet.widths).toHaveLength(9);
    expect(sheet.rows.slice(header + 1).map(values)).toEqual([
      [
        'Предупреждение',
        'Таблица в целом',
        'D2',
        'Нет столбца.',
        'Никто не отвечает.',
        'Впишите исполнителя.',
        'Возможно: «Срок»',
        'В таблице нет нужного столбца',
        'table/missing-column',
      ],
      [
        'Ошибка',
        '№ 3. Семинар для учителей',
        'D5',
        '№ 3: не указан исполнитель.',
        'Никто не отвечает.',
        'Впишите исполнителя.',
        '',
        'Не указан исполнитель',
        'executor/missing',
      ],
      [
        'Совет',
        '№ 5. Семинар для учителей',
        'D7',
        '№ 5: в сроке не указан год. См. также: C9, C10.',
        'Никто не отвечает.',
        'Впишите исполнителя.',
        '«май» → «май 2022 г.»',
        'В сроке не указан год',
        'deadline/year-missing',
      ],
    ]);
  });

  it('puts what concerns the whole table first, wherever it was found', () => {
    const whole = findingAt(8, { activity: null, message: 'Вся таблица.' });
    const { rows } = findingsSheet([tableOf({ measures: MEASURES }, [findingAt(4), whole])], ASOF);
    const header = rows.findIndex((row) => row[0]?.value === 'Важность');
    expect(rows.slice(header + 1).map((row) => row[1]?.value)).toEqual([
      'Таблица в целом',
      '№ 3. Семинар для учителей',
    ]);
  });

  it('links each line to its cell and colours its importance', () => {
    const row = sheet.rows.find((cells) => cells[0]?.value === 'Ошибка');
    expect(row?.[2]).toEqual({ value: 'D5', style: 'link', link: { sheet: 'План', cell: { row: 4, column: 3 } } });
    expect(row?.[0]?.style).toBe('error');
  });

  it('says a kind word about a clean table', () => {
    const clean = findingsSheet([tableOf({ measures: MEASURES })], ASOF);
    expect(clean.rows.flatMap(values).join('\n')).toContain('Замечаний нет – таблица готова к работе');
    expect(clean).toMatchObject({ filter: null, frozenRows: 0, repeatRows: null });
  });

  it('names the table in each line where there are several, and the clean ones above', () => {
    const sheets = findingsSheet(
      [tableOf({ measures: MEASURES, title: 'Первый' }, [findingAt(4)]), tableOf({ measures: MEASURES }, [], 'Лист2')],
      ASOF,
    );
    const text = sheets.rows.flatMap(values).join('\n');
    expect(text).toContain('2 таблицы: Первый (лист «План»), ');
    expect(text).toContain('Без замечаний: «Лист2».');
    const header = sheets.rows.findIndex((row) => row[0]?.value === 'Таблица');
    expect(values(sheets.rows[header + 1]).slice(0, 2)).toEqual(['Первый', 'Ошибка']);
    expect(sheets.widths).toHaveLength(10);
  });

  it('says how many findings are hidden because the user has accepted them', () => {
    const table = tableOf({ measures: MEASURES });
    const summaryOf = (...accepted: number[]) =>
      findingsSheet(
        accepted.map((count) => ({ ...table, accepted: count })),
        ASOF,
      ).rows[2]?.[0]?.value;
    expect(summaryOf(0)).toBe('На 30.06.2022: замечаний нет.');
    expect(summaryOf(2, 1)).toBe('На 30.06.2022: замечаний нет. Скрыто по вашему решению: 3.');
  });

  it('shows a sheet without any roadmap', () => {
    const none = {
      sheet: 'Лист1',
      roadmap: null,
      completion: null,
      accepted: 0,
      findings: [findingAt(0, { activity: null, rule: 'table/none', message: 'Таблицы нет.' })],
    };
    const rows = findingsSheet([none], ASOF).rows.map(values);
    expect(rows[1]).toEqual(['Лист «Лист1»']);
    expect(rows[rows.length - 1]?.slice(1, 4)).toEqual(['', 'D1', 'Таблицы нет.']);
  });

  it('tells a few of many edits and rows to be deleted', () => {
    const edits = [3, 4, 5, 6, 7].map((row) => ({ kind: 'delete-row' as const, row, expect: [] }));
    const { rows } = findingsSheet(
      [tableOf({ measures: MEASURES }, [findingAt(3, { fix: { title: 'Удалить', edits } })])],
      ASOF,
    );
    expect(rows[rows.length - 1]?.[6]?.value).toBe(
      'Строка 4 удаляется\nСтрока 5 удаляется\nСтрока 6 удаляется\nи ещё 2',
    );
  });
});
