import { describe, expect, it } from 'vitest';
import { roadmapCount } from './count.js';
import { COUNTED_STATES, stateNamed } from './states.js';
import { PLANNED, REPORTED, UNCONFIRMED } from './testing/tables.js';

const ASOF = '30.06.2022';

describe('roadmapCount', () => {
  it.each([
    ['всего', 5],
    ['исполнено', 2],
    ['не исполнено', 3],
    ['подтверждено', 1],
    ['исполнено и подтверждено', 1],
    ['в срок', 1],
    ['с опозданием', 1],
    ['просрочено', 1],
    ['не наступил срок', 1],
    ['без срока', 1],
    ['неясно', 0],
    ['отменено', 1],
  ])('%s: %d', (state, count) => {
    expect(roadmapCount(REPORTED, state, '', '', '', ASOF)).toBe(count);
  });

  it('counts those of an executor, due in a period', () => {
    expect(roadmapCount(REPORTED, 'всего', 'РМК')).toBe(2); // № 6 is cancelled
    expect(roadmapCount(REPORTED, 'всего', 'РМК', '01.03.2022')).toBe(1);
    expect(roadmapCount(REPORTED, 'исполнено', 'РМК', '', '31.03.2022')).toBe(1);
    expect(roadmapCount(REPORTED, 'исполнено', '', '', '', '14.02.2022')).toBe(1);
  });

  it('counts nothing where nothing is', () => {
    expect(roadmapCount(REPORTED, 'исполнено', 'РМК', 2023, 2023)).toBe(0);
  });

  it('needs no marks to count what is planned, cancelled or not: nobody can tell', () => {
    expect(roadmapCount(PLANNED, 'всего')).toBe(6);
  });

  it.each<[string, Parameters<typeof roadmapCount>, RegExp]>([
    ['no state', [REPORTED, ''], /укажите состояние: исполнено, не исполнено/],
    [
      'an unknown state',
      [REPORTED, 'наполовину'],
      /состояние «наполовину» не известно; есть: исполнено, .*, отменено, всего$/,
    ],
    ['overdue on no day', [REPORTED, 'просрочено'], /«просрочено» укажите отчётную дату/],
    ['not due yet on no day', [REPORTED, 'срок не наступил'], /«не наступил срок» укажите отчётную дату/],
    ['no marks', [PLANNED, 'исполнено'], /нет отметок/],
    ['no confirmation column', [UNCONFIRMED, 'подтверждено'], /«Подтверждающий документ»/],
    ['no table', [5, 'всего'], /таблицу вместе с заголовком/],
  ])('says why there is no count: %s', (_, given, reason) => {
    const count = roadmapCount(...given);
    expect(count).toMatch(/^#Вешки: /);
    expect(count).toMatch(reason);
  });
});

describe('stateNamed', () => {
  it.each([
    ['Исполненные', 'исполнено'],
    ['выполнено', 'исполнено'],
    ['«исполнено»', 'исполнено'],
    ['Не выполнены', 'не исполнено'],
    ['неисполненные', 'не исполнено'],
    ['подтверждённые', 'подтверждено'],
    ['исполненные и подтверждённые', 'исполнено и подтверждено'],
    ['исполнено в срок', 'в срок'],
    ['Вовремя', 'в срок'],
    ['не в срок', 'с опозданием'],
    ['выполнено с просрочкой', 'с опозданием'],
    ['ПРОСРОЧЕННЫЕ', 'просрочено'],
    ['срок ещё не наступил', 'не наступил срок'],
    ['срок не определён', 'без срока'],
    ['отметка неясна', 'неясно'],
    ['снято с контроля', 'отменено'],
    ['запланировано', 'всего'],
    ['  все  мероприятия ', 'всего'],
  ])('%s is %s', (text, title) => {
    expect(stateNamed(text)?.title).toBe(title);
  });

  it('knows every state by the word messages use', () => {
    for (const state of COUNTED_STATES) expect(stateNamed(state.title)).toBe(state);
  });

  it.each([
    ['', 'nothing'],
    ['исполняется', 'no state of a count'],
    ['исполнить', 'an infinitive'],
    ['не исполнено в срок', 'late or overdue, nobody knows'],
    ['срок', 'half of a state'],
  ])('does not guess «%s»: %s', (text) => {
    expect(stateNamed(text)).toBeNull();
  });
});
