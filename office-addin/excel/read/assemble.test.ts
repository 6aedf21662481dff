import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/format/format.js';
import { assemble } from './assemble.js';

const show = createFormatter(false);
const none = { formulas: [], merges: [] };

it('reads values by type and format, from A1 on', () => {
  const block = {
    rect: { top: 1, left: 1, bottom: 1, right: 7 },
    values: [['Срок', 44_621, 0.5, 7, true, '', '#Н/Д']],
    formats: [['@', 'm/d/yyyy', '0%', 'General', 'General', 'General', 'General']],
    types: [['String', 'Double', 'Double', 'Integer', 'Boolean', 'Empty', 'Error']],
  };
  const { grid } = assemble('План', { top: 1, left: 1, bottom: 1, right: 7 }, [block], none, show);
  expect(grid.cells[0]).toEqual(new Array(8).fill({ kind: 'empty', text: '' }));
  expect(grid.cells[1]).toEqual([
    { kind: 'empty', text: '' },
    { kind: 'text', text: 'Срок' },
    { kind: 'date', date: { y: 2022, m: 3, d: 1 }, text: '01.03.2022' },
    { kind: 'number', value: 0.5, text: '50%' },
    { kind: 'number', value: 7, text: '7' },
    { kind: 'boolean', value: true, text: 'ИСТИНА' },
    { kind: 'empty', text: '' },
    { kind: 'error', text: '#Н/Д' },
  ]);
});

it('puts pieces one under another, marks formulas, cuts merges to the sheet read', () => {
  const piece = (top: number, text: string) => ({
    rect: { top, left: 0, bottom: top, right: 0 },
    values: [[text]],
    formats: [['General']],
    types: [[text === '' ? 'Empty' : 'String']],
  });
  const areas = {
    formulas: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    merges: [
      { top: 0, left: 0, bottom: 1, right: 4 },
      { top: 9, left: 0, bottom: 9, right: 1 },
    ],
  };
  const used = { top: 0, left: 0, bottom: 2, right: 0 };
  const { grid, values } = assemble('План', used, [piece(2, ''), piece(0, 'а'), piece(1, 'б')], areas, show);
  expect(grid.cells).toEqual([
    [{ kind: 'text', text: 'а' }],
    [{ kind: 'text', text: 'б', formula: true }],
    [{ kind: 'empty', text: '', formula: true }],
  ]);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(values).toEqual([['а'], ['б'], ['']]);
});
