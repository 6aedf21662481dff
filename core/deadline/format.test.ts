import { describe, expect, it } from 'vitest';
import { formatDeadline, formatInterval, formatRecurrence } from './format.js';
import { parseDeadline } from './parse.js';
import { calendarYear } from './testing/spell.js';

describe('formatInterval', () => {
  it.each([
    ['2022-03-15', '2022-03-15', '15.03.2022'],
    ['2022-02-15', '2022-02-25', '15–25 февраля 2022 г.'],
    ['2022-03-01', '2022-03-31', 'март 2022 г.'],
    ['2022-02-01', '2022-02-28', 'февраль 2022 г.'],
    ['2022-02-01', '2022-02-27', '1–27 февраля 2022 г.'],
    ['2022-03-01', '2022-05-31', 'март – май 2022 г.'],
    ['2021-12-01', '2022-02-28', 'декабрь 2021 г. – февраль 2022 г.'],
    ['2022-01-01', '2022-12-31', '2022 год'],
    ['2021-01-01', '2023-12-31', '2021–2023 годы'],
    ['2022-03-01', '2022-04-15', '01.03.2022 – 15.04.2022'],
    [null, '2022-03-15', 'до 15.03.2022'],
    ['2021-03-15', null, 'с 15.03.2021'],
  ])('%s..%s → %s', (start, end, text) => {
    expect(formatInterval({ start, end })).toBe(text);
    expect(parseDeadline(text, null).intervals).toEqual([{ start, end }]);
  });
});

describe('formatRecurrence', () => {
  it.each([
    ['daily', 'ежедневно'],
    ['half-yearly', 'раз в полугодие'],
    ['weekly:TU', 'по вторникам'],
    ['weekly:TU,TH,SU', 'по вторникам, четвергам и воскресеньям'],
    ['nth-weekday:2,4:MO', '2-й и 4-й понедельник месяца'],
    ['nth-weekday:1:WE', '1-я среда месяца'],
    ['nth-weekday:-1:FR', 'последняя пятница месяца'],
    ['nth-weekday:-1:SU', 'последнее воскресенье месяца'],
  ] as const)('%s → %s', (recurrence, text) => {
    expect(formatRecurrence(recurrence)).toBe(text);
    expect(parseDeadline(text, null).recurrence).toBe(recurrence);
  });
});

describe('formatDeadline', () => {
  it.each([
    ['15-25 февраля', '15–25 февраля 2022 г.'],
    ['<p>до 22.01</p><p>до 08.02</p>', 'до 22.01.2022, до 08.02.2022'],
    ['С апреля ежеквартально', 'с 01.04.2022, ежеквартально'],
    ['Согласно\nграфику', 'Согласно графику'],
    ['', ''],
  ])('%j → %s', (text, spelled) => {
    expect(formatDeadline(parseDeadline(text, calendarYear(2022)))).toBe(spelled);
  });
});
