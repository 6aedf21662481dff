/** Surplus spaces: one finding for the table. */

import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { tableTexts } from '../support/cells.js';
import { fixOf, setText } from '../support/edits.js';
import { byPlace, marking } from '../support/marks.js';

/** A no-break space holds a number to its sign or a short word to the next; between long words it only breaks searches. */
const STRAY_NO_BREAK = /([а-яёa-z]{3})[\u00a0\u202f](?=[а-яёa-z]{3})/gi;
const SUSPECT = /^\s|\s$|[ \t\u00a0]{2}|\t|\u00a0|\u202f/;

/** The text without surplus spaces, its line breaks kept. */
function tidied(text: string): string {
  return text
    .replace(STRAY_NO_BREAK, '$1 ')
    .replace(/\t/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim();
}

export const spaces = rule({
  id: 'text/spaces',
  severity: 'info',
  title: 'Лишние пробелы',
  why: 'Из-за лишнего пробела «Куратор» и «Куратор » – разные значения для фильтра и сводной таблицы.',
  advice: 'Уберите лишние пробелы.',
  exampleRole: 'executor',
  flags: ['Куратор ', ' Куратор', 'Муниципальный  координатор', 'Муниципальный\u00a0координатор'],
  passes: ['Куратор', 'Муниципальный\nкоординатор', 'Школа №\u00a04'],
  *check(roadmap) {
    const wrong = tableTexts(roadmap)
      .filter(({ text }) => SUSPECT.test(text) && tidied(text) !== text)
      .flatMap(({ text, cells }) => cells.map((cell) => ({ cell, tidy: tidied(text) })))
      .sort(byPlace);
    const [first, ...others] = wrong.map(({ cell }) => cell);
    if (!first) return;
    const { at, related } = marking([first, ...others]);
    yield {
      at,
      message: `Лишние пробелы в ${counted(wrong.length, 'ячейке', 'ячейках', 'ячейках')}.`,
      ...(related && { related }),
      ...fixOf(
        'Убрать лишние пробелы',
        wrong.map(({ cell, tidy }) => setText(roadmap.grid, cell, tidy)),
      ),
    };
  },
});
