import { describe, expect, it } from 'vitest';
import { roadmapOf } from '../completion/testing/roadmap.js';
import { bodiesOf, type SheetPlans } from './bodies.js';

const PLAN = ['Провести совещание', 'Составить список', 'Опросить родителей', 'Подвести итоги', 'Обновить сайт'];

/** A sheet with one roadmap of these measures. */
function sheet(
  name: string,
  title = 'План на 2022 год',
  measures: readonly string[] = PLAN,
  year: 2022 | 2023 = 2022,
): SheetPlans {
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  return { sheet: name, roadmaps: [roadmapOf({ title, period, measures: measures.map((text) => ({ text })) })] };
}

describe('plans of different bodies', () => {
  it('when their titles name different municipalities, whatever their measures', () => {
    expect(
      bodiesOf([
        sheet('1', 'Дорожная карта Бейского района', ['Провести семинар']),
        sheet('2', 'Дорожная карта города Черногорска'),
      ]),
    ).toEqual(['Бейский район', 'город Черногорск']);
  });

  it('when their tabs do', () => {
    expect(bodiesOf([sheet('Бейский район'), sheet('г. Абакан', undefined, ['Семинар'])])).toEqual([
      'Бейский район',
      'г. Абакан',
    ]);
  });

  it('a sheet that names none among them is called by its tab', () => {
    expect(
      bodiesOf([
        sheet('Бея', 'Дорожная карта Бейского района'),
        sheet('Боград', 'Дорожная карта Боградского района'),
        sheet('Сорск'),
      ]),
    ).toEqual(['Бейский район', 'Боградский район', 'Сорск']);
  });

  it('two sheets of one municipality among others are told apart by their tabs', () => {
    expect(
      bodiesOf([
        sheet('СОШ № 1', 'План школ Бейского района'),
        sheet('СОШ № 2', 'План школ Бейского района'),
        sheet('Боград', 'План школ Боградского района'),
      ]),
    ).toEqual(['СОШ № 1', 'СОШ № 2', 'Боградский район']);
  });

  it.each<[string, readonly SheetPlans[]]>([
    ['tabs with the names of places', [sheet('Бея'), sheet('Новосёлово'), sheet('Карталы')]],
    ['schools of one district', ['СОШ № 1', 'СОШ № 2'].map((tab) => sheet(tab, 'План школ Бейского района'))],
    ['measures of their own beside the common ones', [sheet('Бея'), sheet('Сорск', undefined, [...PLAN, 'Слёт'])]],
    ['one measure of five worded anew', [sheet('Бея'), sheet('Сорск', undefined, [...PLAN.slice(1), 'Слёт'])]],
    ['an empty form beside them', [sheet('Образец'), sheet('Бея'), sheet('Сорск')]],
  ])('when all hold one plan under tabs that name somebody: %s', (_, sheets) => {
    expect(bodiesOf(sheets)).toEqual(sheets.map((one) => one.sheet));
  });
});

describe('perhaps parts of one plan', () => {
  it.each<[string, readonly SheetPlans[]]>([
    ['no sheet', []],
    ['one sheet', [sheet('Бея')]],
    ['sections under tabs of their own', [sheet('Кадры', undefined, ['Обучить']), sheet('Сайт', undefined, ['Вести'])]],
    ['the plan and its report', [sheet('План'), sheet('Отчёт за II квартал 2022')]],
    ['a copy', [sheet('Бея'), sheet('Бея (2)')]],
    ['a draft', [sheet('Бея'), sheet('Бея – черновик')]],
    ['years', [sheet('2022'), sheet('2023', undefined, PLAN, 2023)]],
    ['the same measures of two years', [sheet('Бея'), sheet('Сорск', undefined, PLAN, 2023)]],
    ['numbered tabs', [sheet('Лист1'), sheet('Лист2')]],
    ['half of the measures', [sheet('Бея'), sheet('Сорск', undefined, ['а', 'б', 'в', ...PLAN.slice(3)])]],
    [
      'one municipality all over',
      [sheet('Раздел 1', 'План Бейского района'), sheet('Раздел 2', 'План Бейского района')],
    ],
    ['empty tables', [sheet('Бея', undefined, ['']), sheet('Сорск', undefined, [''])]],
  ])('%s', (_, sheets) => {
    expect(bodiesOf(sheets)).toBeNull();
  });
});
