/** Tags, bookmarks and markdown that a conversion left in the texts: one finding for the table. */
import { cellAt } from '../../grid/grid.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { markupIn, stripMarkup } from '../../text/markup.js';
import { counted } from '../../text/plural.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { type TableCell, tableTexts } from '../support/cells.js';
import { fixOf, setText } from '../support/edits.js';
import { aboutCell, joinWithAnd } from '../support/labels.js';
import { byPlace, marking } from '../support/marks.js';

/** «**важно**», «[сайт](https://…)», «## Раздел». */
const MARKDOWN = /\*\*[^*\n]+\*\*|\[[^[\]\n]+\]\(https?:[^)\s]+\)|^#{1,6} (?=\S)/gm;
/** A cell of the row that rules off a table in markdown: «---», «:--:»; alone in a cell it only means «nothing». */
const RULE_CELL = /^:?-{2,}:?$/;
/** Below the table the reader no longer counts such a row to it. */
const ROWS_BELOW = 3;
const KINDS_SHOWN = 3;

interface Residue {
  readonly cell: TableCell;
  readonly found: readonly string[];
  readonly clean: string;
}

function residueIn(text: string): string[] {
  return /[<[&*#]/.test(text) ? [...markupIn(text), ...(text.match(MARKDOWN) ?? [])] : [];
}

/** Cells of the rows that hold nothing but dashes, in two cells or more. */
function ruledOff({ grid, place }: Roadmap): Residue[] {
  const found: Residue[] = [];
  for (let row = place.top; row <= place.bottom + ROWS_BELOW && row < grid.cells.length; row++) {
    const cells = (grid.cells[row] ?? []).map((cell, column) => ({ cell, row, column, activity: null, role: null }));
    const filled = cells.filter(({ cell }) => cell.text.trim() !== '');
    if (filled.length < 2 || !filled.every(({ cell }) => RULE_CELL.test(cell.text.trim()))) continue;
    for (const cell of filled) found.push({ cell, found: [cell.cell.text.trim()], clean: '' });
  }
  return found;
}

function cleaned(text: string): string {
  const plain = stripMarkup(text)
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/\[([^[\]\n]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .replace(/^#{1,6} (?=\S)/gm, '');
  return plain
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function residues(roadmap: Roadmap): Residue[] {
  const all: Residue[] = [];
  for (const { text, cells } of tableTexts(roadmap)) {
    const found = residueIn(text);
    if (found.length > 0) for (const cell of cells) all.push({ cell, found, clean: cleaned(text) });
  }
  return [...all, ...ruledOff(roadmap)].sort(byPlace);
}

/** `<ul style="…">` and `</ul>` are one kind of trace. */
const kindOf = (trace: string): string => trace.replace(/^<\/?([a-z]+\d?)[^>]*>$/i, '<$1>');

export const residue = rule({
  id: 'text/residue',
  severity: 'warning',
  title: 'Следы преобразования файла',
  why: 'Знаки разметки попали в текст из другого файла: их увидят все, кто откроет план, и они мешают поиску.',
  advice: 'Удалите знаки разметки.',
  exampleRole: 'activity',
  flags: [
    '<p>Назначение муниципальных координаторов</p>',
    '[bookmark: _GoBack]Семинар для кураторов школ',
    'Семинар **для кураторов** школ',
    {
      note: 'строка прочерков под таблицей',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['--', '--', '--', '--'],
      ],
    },
  ],
  passes: [
    'Проведение семинара по проекту «500+»',
    'Опрос директоров [по отдельному плану]',
    'Если доля < 50 % и > 20 %, повторный опрос',
    '--',
  ],
  *check(roadmap) {
    const all = residues(roadmap);
    const [first, ...others] = all;
    if (!first) return;
    const kinds = [...new Set(all.flatMap(({ found }) => found.map(kindOf)))];
    const shown = joinWithAnd(kinds.slice(0, KINDS_SHOWN).map((kind) => quote(kind, 25)));
    const { cell } = first;
    const single = others.length === 0;
    const { activity, ...marked } = marking([cell, ...others.map((one) => one.cell)]);
    yield {
      ...marked,
      ...(single && activity && { activity }),
      message: single
        ? `${aboutCell(cell)}: в тексте остались знаки разметки ${shown}.`
        : `В ${counted(all.length, 'ячейке', 'ячейках', 'ячейках')} остались знаки разметки: ${shown}.`,
      actual: cellAt(roadmap.grid, cell.row, cell.column).text,
      expected: [first.clean],
      ...fixOf(
        'Удалить знаки разметки',
        all.map((one) => setText(roadmap.grid, one.cell, one.clean)),
      ),
    };
  },
});
