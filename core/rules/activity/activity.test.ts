/** Tasks written twice, nearly twice, or against their deadline. */
import { describe, expect, test } from 'vitest';
import { checkRows, rowsWith } from '../testing/check.js';
import { deadlineInText } from './deadline-in-text.js';
import { duplicateActivity } from './duplicate.js';
import { nearDuplicateActivity } from './near-duplicate.js';

describe('activity/duplicate', () => {
  const found = (texts: readonly string[]) => checkRows(duplicateActivity, rowsWith('activity', texts));

  test('all repetitions of a task are one finding', () => {
    const task = 'Проведение селекторного совещания';
    const [finding, ...others] = found([task, 'Семинар для кураторов', task, `${task}.`]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', place: { top: 4 } });
    expect(finding?.message).toBe('№ 1, № 3 и № 4: одно и то же мероприятие «Проведение селекторного совещания».');
    expect(finding?.related.map(({ top }) => top)).toEqual([2, 5]);
  });

  test('sections may tell them apart: then it is worth a look only', () => {
    const header = ['№', 'Мероприятие', 'Срок', 'Исполнители'];
    const row = ['1', 'Семинар для учителей предметников', '15.02.2022', 'РМК'];
    const findings = checkRows(duplicateActivity, [header, ['Раздел 1. Математика'], row, ['Раздел 2. Физика'], row]);
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each([
    ['stage', 'Мониторинг дорожных карт (первый этап)', 'Мониторинг дорожных карт (второй этап)'],
    ['number', 'Подготовка документов 1 этапа', 'Подготовка документов 2 этапа'],
    ['year', 'Обобщение опыта школ 2021 года', 'Обобщение опыта школ 2022 года'],
    ['topic', 'Семинар «Наставничество»', 'Семинар «Оценка качества»'],
  ])('another %s is another measure', (_, first, second) => {
    expect(found([first, second])).toEqual([]);
  });
});

describe('activity/near-duplicate', () => {
  const found = (texts: readonly string[]) =>
    checkRows(nearDuplicateActivity, rowsWith('activity', texts)).map(({ place }) => place.top);

  test('words of other forms and one word more are the same task', () => {
    expect(
      found([
        'Оказание консультационной помощи школам-участникам в разработке концептуальных документов, антирисковых программ',
        'Оказание помощи школе-участнице проекта в разработке концептуальных документов, антирисковых программ',
      ]),
    ).toEqual([3]);
  });

  test.each([
    [
      'a stage by its number',
      'Подготовка подтверждающих документов по реализации 1 этапа программ школ',
      'Подготовка подтверждающих документов по реализации 2 этапа программ школ',
    ],
    [
      'a stage by its word',
      'Сопровождение проведения первого планового мониторинга реализации проекта',
      'Сопровождение проведения второго планового мониторинга реализации проекта',
    ],
    [
      'a stage added',
      'Направление результатов мониторинга реализации дорожной карты по проекту',
      'Направление результатов итогового мониторинга реализации дорожной карты по проекту',
    ],
    [
      'a programme in quotes',
      'Внесение изменений в муниципальную программу «Развитие образования» по итогам мониторинга',
      'Внесение изменений в муниципальную программу «Одарённые дети» по итогам мониторинга',
    ],
    [
      'a name',
      'Проведение выездных консультаций администрации школ района специалистами центра',
      'Проведение выездных консультаций администрации школ района специалистами центра Рославля',
    ],
    [
      'another subject',
      'Проведение курсов повышения квалификации учителей математики школ округа',
      'Проведение курсов повышения квалификации учителей физики школ округа',
    ],
    [
      'another action',
      'Проведение экспертизы муниципальных программ поддержки школ с низкими результатами',
      'Мониторинг экспертизы муниципальных программ поддержки школ с низкими результатами',
    ],
    [
      'a denial',
      'Проведение собеседований с выпускниками школ, набравшими проходной балл',
      'Проведение собеседований с выпускниками школ, не набравшими проходной балл',
    ],
    ['few words', 'Семинар для учителей школ', 'Семинар для молодых учителей школ'],
  ])('%s tells two tasks apart', (_, first, second) => {
    expect(found([first, second])).toEqual([]);
  });

  test('another time and another result tell two tasks apart', () => {
    const header = ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'];
    const task = 'Проведение рабочих встреч с руководителями школ по вопросам подготовки документов';
    const rows = [
      header,
      ['1', task, '15.02.2022', 'РМК', 'Протокол'],
      ['2', task.replace('рабочих ', ''), '16.03.2022', 'РМК', 'Справка'],
    ];
    expect(checkRows(nearDuplicateActivity, rows)).toEqual([]);
    expect(
      checkRows(
        nearDuplicateActivity,
        rows.map((row) => row.map((text) => text.replace('Справка', 'Протокол'))),
      ),
    ).toHaveLength(1);
  });
});

describe('activity/deadline-in-text', () => {
  const found = (task: string, deadline: string) =>
    checkRows(deadlineInText, [
      ['План на 2022 год'],
      ['№', 'Мероприятие', 'Срок', 'Исполнители'],
      ['1', task, deadline, 'РМК'],
    ]).length;

  test.each([
    ['a later month in words', 'Сдать отчёт в срок до 10 августа 2022 года', 'июль 2022', 1],
    ['a later day in digits', 'Сдать отчёт не позднее 20.05.2022', '15.05.2022', 1],
    ['in brackets', 'Сдать отчёт (до 10 сентября)', 'июнь 2022', 1],
    ['the same day', 'Сдать отчёт в срок до 10 августа 2022 года', 'до 10.08.2022', 0],
    ['a day within the column’s month', 'Сдать отчёт в срок до 10 августа', 'август 2022', 0],
    ['a step before the deadline', 'Собрать заявки в срок до 10 августа и провести конкурс', 'сентябрь 2022', 0],
    ['the term of a document', 'Утвердить программу на период до 31 декабря 2025 года', 'март 2022', 0],
    ['the date of an order', 'Исполнить приказ от 20.12.2022 № 5', 'март 2022', 0],
    ['a repeated deadline', 'Сдавать отчёт не позднее 5 мая', 'ежемесячно', 0],
    ['a deadline that cannot be read', 'Сдать отчёт не позднее 5 мая', 'по графику', 0],
  ])('%s', (_, task, deadline, count) => {
    expect(found(task, deadline)).toBe(count);
  });
});
