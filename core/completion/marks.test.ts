import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../calendar/date.js';
import { type Cell, textCell } from '../grid/grid.js';
import { fastest, RUNAWAY_MS } from '../testing/time.js';
import type { MarkKind } from './completion.js';
import { readMark } from './marks.js';
import { YEAR_2022 } from './testing/roadmap.js';
import { COMMON_MARKS } from './words.js';

const read = (text: string) => readMark(textCell(text), text, YEAR_2022);
const kindOf = (text: string): MarkKind => read(text).kind;
const day = (iso: string) => ({ start: iso, end: iso });

const MARKS: Readonly<Record<MarkKind, readonly string[]>> = {
  none: ['', '   ', '\n', '\u00a0'],
  done: [
    'исполнено',
    'Исполнено.',
    'ИСПОЛНЕНО',
    'исполнен',
    'исполнена',
    'исполнены',
    'выполнено',
    'Проведён',
    'Проведена',
    'проведено\u00a0',
    'завершено',
    'реализовано',
    'сделано',
    'готово',
    'Утверждён',
    'состоялось',
    'исполненно', // a needless «н»
    'испoлнeно', // Latin o and e
    'Совещание прошло',
    'Приняли участие 15 педагогов',
    'принято участие',
    'Положение принято на педагогическом совете',
    'Проведён семинар, приняли участие 5 школ из 12', // it is the seminar that is done
    'исполнено на 100 процентов',
    'обучение пройдено',
    'Исполнено. Дополнительных мер не требуется',
    'Исполнено, не требует доработки',
    'Запланировано 5, проведено 5',
    'Выполнено; не требует контроля',
    'да',
    'Да.',
    '+',
    '✓',
    '✔',
    '✔️',
    '☑',
    'V',
    'v',
    '1',
    '100%',
    '100 %',
    'на 100 %',
    'исполнено на 100 %',
    '100% выполнено',
    'исполнено 12.03.2022',
    'исполнено с опозданием',
    'выполнено в срок',
    'исполнено не в срок',
    'Исполнено, снято с контроля',
    '- проведено',
    'да, исполнено',
    '+ протокол № 3',
    'исполнено в полном объёме',
    'исполнено 5 из 5',
    'Приказ издан 12.03.2022',
    'исполнено без нарушения сроков',
    'Проведено с родителями неполных семей',
    'Проведён семинар, охват 85 % педагогов', // the percent is not of the measure
  ],
  'not-done': [
    'не исполнено',
    'Не выполнено',
    'не проведено',
    'не было проведено',
    'неисполнено', // grown together
    'обучение не пройдено',
    'невыполнено',
    'исполнено не было',
    'нет',
    'Нет.',
    '-',
    '–',
    '—',
    '☐',
    '✗',
    '0',
    '0 %',
    'не готово',
    'не готово на 100 %',
    'не исполняется',
    'мероприятие не проводилось',
    'не все мероприятия проведены',
    'не удалось провести',
    'просрочено',
    'нет, не проведено',
    'не исполнено в срок',
    '0 из 4',
  ],
  partial: [
    'частично',
    'выполнено частично',
    'Частично исполнено',
    'исполнено не полностью',
    'исполнено не в полном объёме',
    'не до конца выполнено',
    '80%',
    '99,9 %',
    'исполнено на 80 %',
    'исполнено на 80 процентов',
    'Обучено 5 педагогов из 12',
    'размещено 2 из 3',
    'Проведены 2 заседания (из 4)',
    'Прошли курсы 5 из 9 педагогов',
    'приняли участие 5 школ из 12',
    'Выполнено на 3/4',
    'почти готово',
    'Выполнены не все пункты',
    'Провели не все школы',
    'в основном исполнено',
    'выполнено (50%)',
    '75 % выполнено',
    'готовность 80 %',
    'проведено 3 вебинара из 5',
    '3 из 5',
    '+/-',
    '±',
    'частично исполнено 12.03.2022',
  ],
  'in-progress': [
    'исполняется',
    'в работе',
    'находится в работе',
    'в работе до 01.06.2022',
    'на согласовании с 15.03.2022',
    'на контроле',
    'в процессе',
    'в стадии согласования',
    'на согласовании',
    'ведётся',
    'проводится ежемесячно',
    'планируется провести в мае',
    'будет проведено 15.05.2022',
    'будет в мае',
    'должно быть исполнено к 1 мая',
    'начато',
    'принято к исполнению',
    'взято на контроль',
    'постоянно',
    'запланировано',
    'в плане',
    'К выполнению',
  ],
  postponed: [
    'перенесено',
    'Перенесено на 15.05.2022',
    'перенос на май',
    'не проведено, перенесено',
    'отложено',
    'срок продлён до 01.06.2022',
  ],
  'not-due': [
    'срок не наступил',
    'Срок исполнения не наступил',
    'срок ещё не наступил',
    'не исполнено, срок не наступил',
  ],
  cancelled: [
    'не требуется',
    'исполнение не требуется',
    'отменено',
    'Отменён приказом № 5',
    'снято с контроля',
    'Снято',
    'не актуально',
    'не применимо',
    'неприменимо',
    'неактуально',
    'нет необходимости',
    'не предусмотрено',
    'не проводилось, отменено',
  ],
  unclear: [
    'согласно приказу',
    '?',
    'Выполнено?',
    'Разработано, утверждается',
    'уточняется',
    'Первый семинар проведён, второй запланирован на май',
    'выполнено / частично / не выполнено',
    'исполнено (?)',
    'Принято решение провести в мае',
    'Приняли решение о проведении семинара',
    'не требует доработки',
    'х', // a tick for some, a cross for others
    'x',
    '☒',
    'исполнено / не исполнено', // a form left as printed
    'да/нет',
    '50',
    '44632', // a date that lost its format
    'Протокол № 3',
    'Протокол от 12.03.2022',
    'до 15.03.2022', // a deadline, not a day of doing
    '31.02.2022',
    'исполнение',
    'исполнить',
    'исполнитель – РМК',
    'нет данных',
    'открыта', // a task of a tracker, or an exhibition
    'исполнено, работа продолжается',
    'Подготовлен проект приказа',
    'назначена дата проведения',
    '+7 (495) 123-45-67',
  ],
};

describe('readMark', () => {
  for (const [kind, texts] of Object.entries(MARKS)) {
    it.each(texts)(`«%s» is ${kind}`, (text) => {
      expect(kindOf(text)).toBe(kind);
    });
  }

  it.each<[Cell, MarkKind]>([
    [{ kind: 'boolean', text: 'ИСТИНА', value: true }, 'done'],
    [{ kind: 'boolean', text: '', value: false }, 'not-done'],
    [{ kind: 'number', text: '1', value: 1 }, 'done'],
    [{ kind: 'number', text: '0', value: 0 }, 'not-done'],
    [{ kind: 'number', text: '7', value: 7 }, 'unclear'],
    [{ kind: 'number', text: '100%', value: 1 }, 'done'],
    // shown as 100 %, yet less
    [{ kind: 'number', text: '100%', value: 0.9996 }, 'partial'],
    [{ kind: 'number', text: '80%', value: 0.8 }, 'partial'],
    [{ kind: 'number', text: '0%', value: 0 }, 'not-done'],
    [{ kind: 'error', text: '#ССЫЛКА!' }, 'unclear'],
    [{ kind: 'date', text: '12.03.2022', date: { y: 2022, m: 3, d: 12 } }, 'done'],
  ])('%j is %s', (cell, kind) => {
    expect(readMark(cell, cell.text, YEAR_2022).kind).toBe(kind);
  });

  it('reads the marks of our own drop-down', () => {
    expect(COMMON_MARKS.map(kindOf)).toEqual([
      'done',
      'done',
      'in-progress',
      'not-done',
      'done',
      'not-done',
      'cancelled',
      'postponed',
    ]);
  });
});

describe('days in a mark', () => {
  it.each<[string, Period | null, string]>([
    ['12.03.2022', day('2022-03-12'), 'the day alone'],
    ['12.03.2022 г.', day('2022-03-12'), 'with its «г.»'],
    ['12.03.22', day('2022-03-12'), 'a year of two digits'],
    ['2022-03-12', day('2022-03-12'), 'as machines write it'],
    ['12.03', day('2022-03-12'), 'the year of the plan'],
    ['12 марта 2022 года', day('2022-03-12'), 'the month in words'],
    ['исполнено 12.03.2022', day('2022-03-12'), 'after the word'],
    ['исполнено: 12. 03.2022', day('2022-03-12'), 'a space inside'],
    ['Исполнено.12.03.2022', day('2022-03-12'), 'no space before'],
    ['с 01.03.2022 по 05.03.2022', day('2022-03-05'), 'a span ends with its last day'],
    ['проведено 12.03.2022 и 15.04.2022', day('2022-04-15'), 'done with the last of several'],
    ['проведено в марте 2022 г.', { start: '2022-03-01', end: '2022-03-31' }, 'a month'],
    ['Март 2022', { start: '2022-03-01', end: '2022-03-31' }, 'a month alone'],
    ['исполнено, приказ от 12.03.2022 № 5', null, 'the day of the order is not the day of doing'],
    ['исполнено по состоянию на 01.07.2022', null, 'the day of the report'],
    ['исполнено 31.02.2022', null, 'no such day'],
    ['исполнено (п. 1.10 плана)', null, 'a number of an item'],
    ['исполнено', null, 'none named'],
  ])('«%s»', (text, when) => {
    expect(read(text)).toMatchObject({ kind: 'done', when });
  });

  it('says till when a measure was postponed', () => {
    expect(read('перенесено с 12.03.2022 на 15.05.2022').when).toEqual(day('2022-05-15'));
    expect(read('перенесено на май 2022 г.').when).toEqual({ start: '2022-05-01', end: '2022-05-31' });
    expect(read('перенесено').when).toBeNull();
  });

  it('gives no day to what is not done', () => {
    expect(read('не исполнено 12.03.2022').when).toBeNull();
  });
});

describe('punctuality', () => {
  it.each([
    ['исполнено с опозданием', 'late'],
    ['исполнено с нарушением установленного срока', 'late'],
    ['исполнено не в срок', 'late'],
    ['исполнено несвоевременно', 'late'],
    ['исполнено позже срока', 'late'],
    ['исполнено в срок', 'in-time'],
    ['исполнено своевременно', 'in-time'],
    ['выполнено в установленные сроки', 'in-time'],
    ['исполнено не позднее срока', 'in-time'],
    ['исполнено', null],
  ])('«%s»: %s', (text, punctuality) => {
    expect(read(text)).toMatchObject({ kind: 'done', punctuality });
  });
});

const NEGATIONS = ['не ', 'Не ', 'частично ', 'не полностью ', 'не '];
const DONE = [
  'исполнено',
  'выполнено',
  'проведено',
  'завершено',
  'реализовано',
  'сделано',
  'готово',
  'утверждено',
  'исполнено 12.03.2022',
];

describe('properties', () => {
  it('«не …» and «частично …» never count as done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NEGATIONS),
        fc.constantFrom(...DONE),
        fc.constantFrom('', '.', ' в срок', ', протокол № 3'),
        (no, done, end) => {
          expect(kindOf(no + done + end)).not.toBe('done');
        },
      ),
    );
  });

  it('case, spaces and kinds of dashes change nothing', () => {
    const marks = Object.values(MARKS).flat();
    fc.assert(
      fc.property(fc.constantFrom(...marks), (text) => {
        expect(kindOf(`  ${text.toUpperCase().replace(/ /g, '\u00a0 ')} `)).toBe(kindOf(text));
      }),
    );
  });

  it('any text gives some mark', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(MARKS)).toContain(kindOf(text));
      }),
    );
  });

  it.each([
    ['исполн', 'a stem over and over'],
    ['не в срок ', 'a phrase over and over'],
    ['12.', 'pieces of dates'],
    ['марта ', 'months'],
    ['срок ', 'beginnings of a phrase'],
  ])('a hostile cell «%s…» is read at once: %s', (piece) => {
    expect(fastest(1, () => kindOf(piece.repeat(2000 / piece.length)))).toBeLessThan(RUNAWAY_MS);
  });

  it('a report in prose is no mark', () => {
    expect(kindOf(`исполнено ${'и ещё раз '.repeat(300)}`)).toBe('unclear');
  });
});
