import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { gridOf } from '../testing/grid.js';
import { checkGrids } from './checked.js';

const SETTINGS = { ...DEFAULT_SETTINGS, asOf: '2022-06-30' };
const NOTES = gridOf([['Телефоны школ']], [], 'Телефоны');
const PLAN = gridOf(
  [
    ['План на 2022 год'],
    ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Отметка об исполнении'],
    ['1', 'Назначить координатора', '15.02.2022', 'куратор', 'исполнено'],
    ['2', 'Провести семинар', '01.03.2022', 'куратор', ''],
  ],
  [],
  'План',
);
const INDICATORS = gridOf(
  [
    ['Показатель', 'Критерий'],
    ['Доля исполненных мероприятий куратором', '100 %'],
  ],
  [],
  'Показатели',
);

describe('checkGrids', () => {
  it('checks the roadmaps and counts the indicators of another sheet from their measures', () => {
    const { tables, problems } = checkGrids([NOTES, INDICATORS, PLAN], SETTINGS);
    expect(problems).toEqual([]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['План']);
    // 1 of the curator's 2 measures is done
    expect(tables[0]?.completion?.indicators).toMatchObject([{ row: 1, executor: 'куратор', value: 0.5, met: false }]);
  });

  it('says of a workbook without a roadmap what its first filled sheet lacks', () => {
    const { tables } = checkGrids([gridOf([], [], 'Пусто'), NOTES], SETTINGS);
    expect(tables).toMatchObject([{ sheet: 'Телефоны', roadmap: null, findings: [{ rule: 'table/none' }] }]);
  });

  it('has nothing to say of no sheets', () => {
    expect(checkGrids([], SETTINGS)).toEqual({ tables: [], problems: [] });
  });
});
