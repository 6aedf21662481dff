/** Excel calls the add-in: ribbon buttons and custom functions (`excel.md #61`, `#69`–`#73`). */
/// <reference types="custom-functions-runtime" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newBook } from '../book/book.js';
import { createExcelHost, type ExcelHost, until } from './host.js';
import { bootInJsdom, type OfficePage } from './jsdom.js';
import type { FunctionResult } from './session.js';

let page: OfficePage;
let excel: ExcelHost;

beforeAll(async () => {
  excel = createExcelHost(newBook());
  page = await bootInJsdom(excel, 'function globalCommand(event) { window.pressed = "global"; event.completed(); }');
});
afterAll(() => {
  expect(excel.gaps).toEqual([]);
  page.close();
});

describe('ribbon buttons (excel.md #61)', () => {
  it('a global function comes first', async () => {
    page.window.Office.actions.associate('globalCommand', () => undefined);
    expect(await excel.pressButton('globalCommand')).toEqual({ status: 0 });
    expect(page.window.pressed).toBe('global');
  });

  it('then what was associated, ignoring case', async () => {
    page.window.Office.actions.associate('CheckRoadmap', (event: Office.AddinCommands.Event) => event.completed());
    expect(await excel.pressButton('checkroadmap')).toEqual({ status: 0 });
  });

  it('an unknown command ends with 11101', async () => {
    expect(await excel.pressButton('нет такой')).toEqual({ status: 11101 });
  });

  it('the button spins until event.completed()', async () => {
    let event: Office.AddinCommands.Event | null = null;
    let done = false;
    page.window.Office.actions.associate('slow', (given: Office.AddinCommands.Event) => {
      event = given;
    });
    const pressed = excel.pressButton('slow').then(() => {
      done = true;
    });
    const started = await until(() => event ?? false, 'the command has begun');
    await excel.idle();
    expect(done).toBe(false);
    started.completed();
    await pressed;
    expect(done).toBe(true);
  });
});

describe('custom functions (excel.md #69–#73)', () => {
  const our = (code: CustomFunctions.ErrorCode, text: string) => (): never => {
    throw new page.window.CustomFunctions.Error(code, text);
  };
  // the error codes are of the page, which is not open yet
  const code = (name: keyof typeof CustomFunctions.ErrorCode) => page.window.CustomFunctions.ErrorCode[name];

  const cases: readonly (readonly [
    what: string,
    act: (...args: unknown[]) => unknown,
    args: readonly unknown[],
    result: FunctionResult,
  ])[] = [
    [
      'a missing argument is null, so defaults do not fire; the call itself comes last (#69)',
      (first, second = 'по умолчанию', ...rest) =>
        [first, second, (rest.at(-1) as CustomFunctions.Invocation).address].map(String).join('|'),
      ['а', null],
      { value: 'а|null|Лист1!C3' },
    ],
    [
      'a range is a matrix (#69)',
      (cells) => (cells as unknown[][]).flat().join('|'),
      [
        [
          ['а', 1],
          ['', true],
        ],
      ],
      { value: 'а|1||true' },
    ],
    [
      'a matrix, promised',
      async () => [
        [1, 'x'],
        [null, true],
      ],
      [],
      {
        value: [
          [1, 'x'],
          [null, true],
        ],
      },
    ],
    ['undefined is null (#71)', () => undefined, [], { value: null }],
    ['NaN (#71)', () => Number.NaN, [], { error: '#VALUE!', message: '' }],
    ['Infinity (#71)', () => Number.POSITIVE_INFINITY, [], { error: '#NUM!', message: '' }],
    [
      'an error of ours with its text (#71)',
      () => our(code('notAvailable'), 'нет такого')(),
      [],
      { error: '#N/A', message: 'нет такого' },
    ],
    [
      'a wrong argument with its text (#71)',
      () => our(code('invalidValue'), 'не срок')(),
      [],
      { error: '#VALUE!', message: 'не срок' },
    ],
    [
      'division shows no text (#71)',
      () => our(code('divisionByZero'), 'никто не увидит')(),
      [],
      { error: '#DIV/0!', message: '' },
    ],
    [
      'an unforeseen error',
      () => {
        throw new TypeError('сбой');
      },
      [],
      { error: '#VALUE!', message: '' },
    ],
    ['a broken promise', () => Promise.reject(new TypeError('сбой')), [], { error: '#VALUE!', message: '' }],
  ];
  let results: FunctionResult[];
  let unknown: FunctionResult;

  beforeAll(async () => {
    cases.forEach(([, act], i) => {
      // ids are matched in capitals (#73)
      page.window.CustomFunctions.associate(`case${i}`, act);
    });
    // at once: the library holds answers back for half a second
    [unknown = { value: null }, ...results] = await Promise.all([
      excel.callFunction('NOBODY', []),
      ...cases.map(([, , args], i) => excel.callFunction(`CASE${i}`, args, 'Лист1!C3')),
    ]);
  });

  it.each(cases.map(([what, , , result], i) => [what, i, result] as const))('%s', (_, i, result) => {
    expect(results[i]).toEqual(result);
  });

  it('an unknown one fails (#73)', () => {
    expect(unknown).toEqual({ error: '#VALUE!', message: '' });
  });
});
