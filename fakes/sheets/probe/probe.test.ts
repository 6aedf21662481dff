import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newBook, peek, sheetNamed } from '../../book/book.js';
import { createSheetsHost } from '../index.js';

it('the fake answers the probe as the probe says it does', () => {
  const book = newBook();
  const host = createSheetsHost(book);
  host.load({ name: 'probe.js', code: readFileSync(new URL('./probe.js', import.meta.url), 'utf8') });
  host.run('probe');
  const report = sheetNamed(book, 'Проба – ответы');
  const answers = Array.from({ length: report.rows }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map((column) => peek(report, row, column).value),
  );
  const asked = answers.slice(1).filter(([fact]) => fact !== null && fact !== '');
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((answer) => answer[5] !== 'да')).toEqual([]);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Проба – ответы']);
  expect(host.document.stores.properties.document.size).toBe(0);
});
