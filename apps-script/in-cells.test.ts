/** The functions of the add-on as formulas in cells of a table, worked out by the host. */
import { describe, expect, it } from 'vitest';
import { at, newBook } from './testing/books.js';
import { openAddOn } from './testing/open.js';

const ROWS = [
  ['План мероприятий на 2022 год'],
  ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', 'Отметка об исполнении'],
  ['1', 'Провести семинар', '15–25 февраля', 'РМК, куратор', '100 % школ', 'исполнено'],
  ['2', 'Издать сборник', 'до 15 марта 2022 г.', 'куратор', 'Сборник', ''],
] as const;

/** What stands in the cell, and to its right, when the formula has been worked out. */
async function shown(formula: string): Promise<unknown[]> {
  const book = newBook('План');
  ROWS.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text !== '') at(book.active, `${'ABCDEF'.charAt(c)}${r + 1}`).value = text;
    });
  });
  // 5 March 2022
  Object.assign(at(book.active, 'G1'), { value: 44625, format: 'dd.mm.yyyy' });
  Object.assign(at(book.active, 'H1'), { formula });
  const addOn = await openAddOn(book);
  addOn.recalculate();
  return ['H1', 'I1'].map((name) => at(book.active, name).error ?? at(book.active, name).value);
}

describe('a formula', () => {
  it.each([
    // one of two is done
    ['=ROADMAP_SHARE(A1:F4)', 0.5],
    ['=ROADMAP_SHARE(A1:F4,"РМК")', 1],
    // by the 5th of March only the first is due, and it is done
    ['=ROADMAP_COUNT(A1:F4,"просрочено","","","",G1)', 0],
    ['=ROADMAP_COUNT(A1:F4,"просрочено","","","","30.06.2022")', 1],
    // 25 February 2022 is day 44617, counted from 30 December 1899, in the zone of the spreadsheet (google-sheets.md #28)
    ['=ROADMAP_DEADLINE(C3,2022)', 44617],
    ['=ROADMAP_DEADLINE(C3,2022,"start")', 44607],
  ])('%s shows %s', async (formula, value) => {
    expect(await shown(formula)).toEqual([value, null]);
  });

  it('gives executors side by side', async () => {
    expect(await shown('=ROADMAP_EXECUTORS(D3)')).toEqual(['РМК', 'куратор']);
  });

  it('says in words why it has no answer', async () => {
    const [text] = await shown('=ROADMAP_COUNT(A1:F4,"когда-нибудь")');
    expect(text).toMatch(/^#Вешки: [а-яё]/);
  });
});
