import { describe, expect, it } from 'vitest';
import { textCell } from '../grid/grid.js';
import { readMark } from './marks.js';
import { BLIND_MARKS } from './testing/blind.js';
import { YEAR_2022 } from './testing/roadmap.js';

describe.each(BLIND_MARKS)('%s', (kind, texts) => {
  it.each(texts)('%j', (text) => {
    const mark = readMark(textCell(text), text, YEAR_2022);
    if (kind === 'not done') expect(mark.kind).not.toBe('done');
    else expect(mark.kind).toBe(kind);
  });
});
