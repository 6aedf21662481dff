import { describe, expect, it } from 'vitest';
import { readHeader, readMisspelt } from './match.js';
import type { Role } from './role.js';

const first = (text: string): Role | null | undefined => readHeader(text).roles[0];

describe('readHeader', () => {
  // wordings of orders 000–004 and of the usual plans of schools and districts
  const known: readonly (readonly [string, Role | null])[] = [
    ['№', 'number'],
    ['№ п/п', 'number'],
    ['№ п\\п', 'number'],
    ['№№', 'number'],
    ['№№ п/п', 'number'],
    ['N п/п', 'number'],
    ['п/п', 'number'],
    ['№\nп/п', 'number'],
    ['Номер', 'number'],
    ['Задачи', 'activity'],
    ['Описание действий', 'activity'],
    ['Наименование мероприятия', 'activity'],
    ['Мероприятия', 'activity'],
    ['МЕРОПРИЯТИЯ', 'activity'],
    ['Содержание деятельности', 'activity'],
    ['Планируемые мероприятия', 'activity'],
    ['Виды работ', 'activity'],
    ['Срок реализации', 'deadline'],
    ['Сроки', 'deadline'],
    ['Срок исполнения мероприятия', 'deadline'],
    ['Дата реализации', 'deadline'],
    ['Дата проведения', 'deadline'],
    ['Сроки (период) реализации', 'deadline'],
    ['Период', 'deadline'],
    ['Месяц', 'deadline'],
    ['Дата начала', 'start'],
    ['Начало', 'start'],
    ['Дата окончания', 'end'],
    ['Исполнители', 'executor'],
    ['Ответственные', 'executor'],
    ['Ответственные исполнители', 'executor'],
    ['Ответственный за исполнение', 'executor'],
    ['ФИО ответственного', 'executor'],
    ['Кто проводит', 'executor'],
    ['Исполни-\nтели', 'executor'],
    ['Исполнит\nели', 'executor'],
    ['Покaзатель реализации', 'indicator'], // a Latin «a»
    ['Соисполнители', 'coexecutor'],
    ['Показатель реализации', 'indicator'],
    ['Региональный показатель реализации', 'indicator'],
    ['Ожидаемый результат', 'indicator'],
    ['Планируемые результаты мероприятия', 'indicator'],
    ['Целевой индикатор', 'indicator'],
    ['Информационное сопровождение проекта', 'information'],
    ['Отметка об исполнении', 'status'],
    ['Отметка о выполнении мероприятия', 'status'],
    ['Статус', 'status'],
    ['Информация об исполнении', 'status'],
    ['Дата исполнения', 'doneDate'],
    ['Фактический срок', 'doneDate'],
    ['Срок (факт)', 'doneDate'],
    ['Подтверждающий документ', 'confirmation'],
    ['Ссылка на подтверждающий документ', 'confirmation'],
    ['Фактический результат', 'actual'],
    ['Примечание', 'note'],
    ['Место проведения', null],
    ['Форма проведения мероприятия', null],
    ['Источник финансирования', null],
  ];
  it.each(known)('%s → %s', (text, role) => expect(first(text)).toBe(role));

  it.each([
    ['Исполнитли', 'executor', 'Исполнители'],
    ['Ответсвенные', 'executor', 'Ответственные'],
    ['Примчание', 'note', 'Примечание'],
    ['Срок реализации', undefined, null], // nothing to mend
    ['Сумма', undefined, null],
  ] as const)('%s is one slip away from a known word, or is not', (text, role, expected) => {
    const reading = readMisspelt(text);
    expect(reading.roles[0]).toBe(role);
    expect(reading.expected).toBe(expected);
  });

  it.each([
    ['a number', '12'],
    ['a row of numbers', '1 2 3'],
    ['nothing', ' \n '],
    ['a name of no column', 'РИАЦОКО'],
    ['a sentence of the plan', `Проведение мероприятий ${'по повышению качества образования '.repeat(5)}`],
  ])('knows no header in %s', (_, text) => expect(readHeader(text).roles).toEqual([]));
});
