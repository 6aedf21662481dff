import { describe, expect, test } from 'vitest';
import { rangeName } from '../../grid/a1.js';
import { gridOf } from '../../testing/grid.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { checkGrid } from '../testing/check.js';
import { copiedIndicator } from './copied.js';
import { impossibleShare } from './impossible-share.js';
import { missingIndicator } from './missing.js';
import { noTarget } from './no-target.js';
import { notMeasurable } from './not-measurable.js';
import { repeatsActivity } from './repeats-activity.js';

/** A plan with these tasks (B3 and below) and indicators (E3 and below). */
const plan = (...rows: readonly (readonly [task: string, indicator: string])[]) =>
  gridOf([
    ['План на 2022 год'],
    ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
    ...rows.map(([task, indicator], index) => [String(index + 1), task, '15.02.2022', 'РМК', indicator]),
  ]);

const check = (rule: Rule, ...indicators: readonly string[]) =>
  checkGrid([rule], plan(...indicators.map((text, index) => [`Семинар по теме ${index + 1}`, text] as const)));

const places = ({ place, related }: Finding): string => [place, ...related].map(rangeName).join(' ');

describe('indicator/missing', () => {
  test('an empty column is one finding, on its heading', () => {
    expect(check(missingIndicator, '', '', '').map(places)).toEqual(['E2']);
  });

  test('otherwise one for each measure', () => {
    const findings = check(missingIndicator, 'Протокол', '', '-');
    expect(findings.map(places)).toEqual(['E4', 'E5']);
    expect(findings[0]?.message).toBe('№ 2: не указан показатель.');
  });
});

describe('indicator/no-target', () => {
  test('over a third of the rows is one finding', () => {
    const findings = check(
      noTarget,
      'Доля школ',
      'Доля учителей',
      'Протокол',
      'Число встреч',
      'Отчёт',
      'Справка',
      'Список',
    );
    expect(findings.map(places)).toEqual(['E3 E4 E6']);
    expect(findings[0]?.message).toBe('В 3 показателях из 7 не названо значение: № 1, № 2 и № 4.');
  });

  test('fewer are findings of their own', () => {
    const others = Array.from({ length: 7 }, () => 'Протокол');
    expect(check(noTarget, 'Доля школ', 'Доля учителей', ...others).map(places)).toEqual(['E3', 'E4']);
  });

  test('quotes the part that lacks its value', () => {
    const [finding] = check(noTarget, 'Доля школ, принявших участие; проведено не менее 5 сессий', 'Протокол');
    expect(finding?.message).toBe('№ 1: в показателе «Доля школ, принявших участие» не названо значение.');
  });
});

describe('indicator/not-measurable', () => {
  test.each([
    ['Участие в мероприятии', true],
    ['Координаторы приняли участие', true],
    ['Положительная динамика', true],
    ['100% участие', false],
    ['Результаты направлены', false],
    ['Информационная справка', false],
  ])('%s: %s', (indicator, flagged) => {
    expect(check(notMeasurable, indicator, 'Протокол')).toHaveLength(flagged ? 1 : 0);
  });
});

describe('indicator/repeats-activity', () => {
  test('all its words stand in the task, in whatever form', () => {
    const grid = plan(
      ['Направление региональной дорожной карты координатору', 'Дорожная карта направлена'],
      ['Участие школ в опросе', '100% участие школ в опросе'],
    );
    expect(checkGrid([repeatsActivity], grid).map(places)).toEqual(['E3 B3']);
  });
});

describe('indicator/copied', () => {
  const selector = 'Доля руководителей, принявших участие в селекторном совещании';

  test('names the measure it belongs to', () => {
    const grid = plan(
      ['Селекторное совещание с руководителями', selector],
      ['Заседание коллегии и общественного совета', selector],
      ['Круглый стол', 'Протокол'],
      ['Анкетирование учителей', 'Справка'],
    );
    const findings = checkGrid([copiedIndicator], grid);
    expect(findings.map(places)).toEqual(['E4 E3']);
    expect(findings[0]?.message).toBe(
      '№ 2: показатель «Доля руководителей, принявших участие…» не об этом мероприятии (такой же: № 1).',
    );
  });
});

describe('indicator/impossible-share', () => {
  test.each([
    ['Доля школ – 120 %', true],
    ['Не менее 101% школ', true],
    ['Доля школ – 100 %', false],
    ['Рост на 150 %', false],
    ['Не менее 120 учителей', false],
  ])('%s: %s', (indicator, flagged) => {
    expect(check(impossibleShare, indicator, 'Протокол')).toHaveLength(flagged ? 1 : 0);
  });
});
