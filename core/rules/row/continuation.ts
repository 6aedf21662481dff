/** Rows that go on with the measure above: what page breaks leave of a table. */
import { type CellAddress, cellAt } from '../../grid/grid.js';
import { indexMerges, type MergeIndex } from '../../roadmap/header.js';
import { type Activity, placeOf, type Roadmap, type Row } from '../../roadmap/roadmap.js';
import { joinParts } from '../../roadmap/sentence.js';
import { quote } from '../../text/quote.js';
import type { DeleteRow, Edit } from '../finding.js';
import { rule } from '../rule.js';
import { fixOf, rowDeleter, setText } from '../support/edits.js';
import { about, listed } from '../support/labels.js';
import { isTornOff } from '../support/lists.js';

/** From so many measures on, over a third of the table, the rows below are its habit and not a page break. */
const HABIT_FROM = 6;

interface Continued {
  readonly activity: Activity;
  /** First filled cell of each row that goes on, top to bottom. */
  readonly cells: readonly [CellAddress, ...CellAddress[]];
}

/** Measures with rows of their own text below them; not those whose cells are merged down over these rows. */
function continued(roadmap: Roadmap): Continued[] {
  const merges = indexMerges(roadmap.grid);
  const byActivity = new Map<number, [CellAddress, ...CellAddress[]]>();
  for (const row of roadmap.rows) {
    if (row.kind !== 'continuation' || row.activity === null || isMergedDown(row, roadmap, merges)) continue;
    const cell = firstFilled(roadmap, row);
    const cells = byActivity.get(row.activity);
    if (cells) cells.push(cell);
    else byActivity.set(row.activity, [cell]);
  }
  if (byActivity.size === 0) return [];
  return roadmap.activities.flatMap((activity) => {
    const cells = byActivity.get(activity.index);
    return cells ? [{ activity, cells }] : [];
  });
}

function isMergedDown({ index }: Row, { columns }: Roadmap, merges: MergeIndex): boolean {
  return columns.some((column) => (merges(index, column.index)?.top ?? index) < index);
}

/** The first cell with words, else the first with anything. */
function firstFilled({ grid, columns, place }: Roadmap, { index }: Row): CellAddress {
  const found = (pattern: RegExp) => columns.find((column) => pattern.test(cellAt(grid, index, column.index).text));
  const column = found(/[а-яёa-z]/i) ?? found(/\S/);
  return { row: index, column: column?.index ?? place.left };
}

export const continuation = rule({
  id: 'row/continuation',
  severity: 'warning',
  title: 'Продолжение мероприятия в отдельной строке',
  why: 'Строка без номера и срока выглядит как ещё одно мероприятие и теряется при сортировке.',
  advice: 'Перенесите текст в строку мероприятия и удалите лишнюю.',
  flags: [
    {
      note: 'текст разорван концом страницы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Оценка предметных умений учителей в школах с низкими результатами и в сложных', '15.02.2022', 'РМК'],
        ['', '', '', ''],
        ['', 'социальных условиях', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'в отдельной строке только конец показателя',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Посещение школ кураторами', '15.02.2022', 'РМК', 'Кураторы посетили школы, отмечены'],
        ['', '', '', '', 'рисковые направления школ'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
    {
      note: 'срок и исполнитель остались в нижней строке',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Назначение кураторов, определение', '', ''],
        ['', 'порядка их работы', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'перечень',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Организация занятий', '', ''],
        ['', 'с учениками', '15.02.2022', 'РМК'],
        ['', 'с родителями', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'заголовок раздела',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами.', '15.02.2022', 'РМК'],
        ['Методические мероприятия', '', '', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    for (const activity of roadmap.activities) {
      if (!isTornOff(roadmap, activity)) continue;
      const head = roadmap.activities[activity.index - 1] ?? activity;
      yield {
        at: placeOf(activity, 'activity'),
        activity: head,
        message: `${about(head)}: продолжение ${quote(activity.text, 50)} стоит в отдельной строке.`,
        advice: 'Соедините две строки в одну.',
        actual: activity.text,
        related: [placeOf(head, 'activity')],
      };
    }
    const found = continued(roadmap);
    const [first, ...others] = found;
    if (!first) return;
    if (found.length >= HABIT_FROM && found.length * 3 > roadmap.activities.length) {
      yield {
        at: first.cells[0],
        severity: 'info',
        message: `У многих мероприятий часть текста стоит в отдельных строках: ${listed(found.map((one) => one.activity))}.`,
        related: others.map(({ cells }) => cells[0]),
      };
      return;
    }
    const deleteRow = rowDeleter(roadmap.grid);
    for (const { activity, cells } of found) {
      const [at, ...more] = cells;
      const text = cellAt(roadmap.grid, at.row, at.column).text;
      yield {
        at,
        activity,
        message: `${about(activity)}: продолжение ${quote(text, 50)} стоит в отдельной строке.`,
        actual: text,
        related: [placeOf(activity, 'activity'), ...more],
        ...fixOf('Соединить строки', join(roadmap, activity, deleteRow)),
      };
    }
  },
});

/** Texts of the lower rows go to the end of the cells above them, then the rows go; `null` where that is not safe. */
function join(roadmap: Roadmap, activity: Activity, deleteRow: (row: number) => DeleteRow | null): (Edit | null)[] {
  const { grid } = roadmap;
  const lower = activity.rows.filter((row) => row !== activity.row);
  const used = new Set<string>();
  const edits: (Edit | null)[] = [];
  for (const field of Object.values(activity.fields)) {
    const parts = field?.parts ?? [];
    const [head, ...rest] = parts;
    if (!head || rest.length === 0) continue;
    if (rest.some((part) => part.column !== head.column) || field?.shift !== 0) return [null];
    const texts = parts.map(({ row, column }) => cellAt(grid, row, column).text.trim());
    if (texts.slice(0, -1).some((text) => /[а-яё]-$/i.test(text))) return [null];
    edits.push(
      setText(
        grid,
        { row: activity.row, column: head.column },
        texts.reduce((sum, text) => joinParts(sum, text)),
      ),
    );
    for (const { row, column } of parts) used.add(`${row}:${column}`);
  }
  for (const row of lower) {
    const cells = grid.cells[row] ?? [];
    if (cells.some((cell, column) => cell.text.trim() !== '' && !used.has(`${row}:${column}`))) return [null];
    edits.push(deleteRow(row));
  }
  return edits;
}
