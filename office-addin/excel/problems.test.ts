import { describe, expect, it } from 'vitest';
import { problemOf } from './problems.js';

describe('every code of excel.md #12 and #13 is told in words', () => {
  it.each([
    'AccessDenied',
    'ItemNotFound',
    'ItemAlreadyExists',
    'InvalidReference',
    'InvalidSelection',
    'NotImplemented',
    'ApiNotFound',
    'MemoryLimitReached',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'InvalidOperationInCellEditMode',
    'InvalidOrTimedOutSession',
    'WriteNotSupportedWhenModalDialogOpen',
    'ActivityLimitReached',
    'InactiveWorkbook',
    'RangeExceedsLimit',
    'OperationCellsExceedLimit',
    'UndoNotSupported',
    'Conflict',
    'MergedRangeConflict',
  ])('%s', (code) => {
    const problem = problemOf({ code, message: 'The request failed.' });
    expect(problem).not.toContain(code);
    expect(problem).not.toMatch(/\b(?!Excel\b|Enter\b|Esc\b)[A-Za-z]{3,}/);
    expect(problem).toMatch(/овторите/);
  });
});

it.each([
  ['InvalidArgument', { code: 'InvalidArgument' }, 'InvalidArgument'],
  ['GeneralException', { code: 'GeneralException' }, 'GeneralException'],
  ['a slip of ours', new TypeError('x is undefined'), 'x is undefined'],
  ['anything else', 'странное', 'странное'],
])('%s: what to do, and the code for developers', (_, error, detail) => {
  expect(problemOf(error)).toMatch(/^Excel не выполнил команду\. Повторите команду\./);
  expect(problemOf(error)).toContain(`Код для разработчиков: ${detail}.`);
});
