/** Cells that do not stand under their headings: one finding for a block of measures displaced alike. */
import { ROLES, type Role } from '../../column/role.js';
import { cellAt, gridWidth } from '../../grid/grid.js';
import { splitLeadingNumber } from '../../roadmap/number.js';
import { type Activity, columnOf, type Roadmap } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import type { Edit } from '../finding.js';
import { rule } from '../rule.js';
import { around, type Displaced, displacedActivities } from '../support/displaced.js';
import { fixOf, setText } from '../support/edits.js';
import { capital, span } from '../support/labels.js';
import { runsOf } from '../support/runs.js';

/** Measures between two displaced ones that have nothing in the displaced cells do not break the block. */
const WIDEST_GAP = 3;

const ROLE_WORDS: Readonly<Partial<Record<Role, string>>> = {
  deadline: 'срок',
  executor: 'исполнители',
  coexecutor: 'соисполнители',
  indicator: 'показатель',
  information: 'информационное сопровождение',
};

const alike = (before: Displaced, after: Displaced): boolean =>
  before.columns === after.columns &&
  before.rows === after.rows &&
  before.spread === after.spread &&
  after.activity.index - before.activity.index <= WIDEST_GAP;

/** «показатель и …» for the tail of a row, «ячейки» for most of it; whether it is one thing. */
function namesOf(block: readonly Displaced[]): { names: string; one: boolean } {
  const roles = [...new Set(block.flatMap((item) => item.roles))];
  const words = roles.map((role) => ROLE_WORDS[role]);
  if (words.length > 2 || words.some((word) => word === undefined)) return { names: 'ячейки', one: false };
  return { names: words.join(' и '), one: words.length === 1 && roles[0] !== 'executor' && roles[0] !== 'coexecutor' };
}

function offsetOf({ columns, rows, spread }: Displaced, one: boolean): string {
  const stands = one ? 'стоит' : 'стоят';
  const aside = Math.abs(columns);
  const across = `на ${counted(aside, 'столбец', 'столбца', 'столбцов')} ${columns < 0 ? 'левее' : 'правее'}`;
  const above = `на ${counted(Math.abs(rows), 'строку', 'строки', 'строк')} ${rows < 0 ? 'выше' : 'ниже'}`;
  if (spread) return `${stands} в ${aside + 1} столбцах вместо одного`;
  if (rows === 0) return `${stands} ${across} ${one ? 'своего заголовка' : 'своих заголовков'}`;
  return columns === 0 ? `${stands} ${above} своего мероприятия` : `${stands} ${across} и ${above} своего места`;
}

export const shiftedRows = rule({
  id: 'row/shifted',
  severity: 'error',
  title: 'Ячейки сдвинуты относительно заголовков',
  why: 'Срок читается как исполнитель, исполнитель – как показатель: такие строки не отфильтровать и не посчитать.',
  advice: 'Передвиньте ячейки под их заголовки.',
  flags: [
    {
      note: 'показатель на столбец правее',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол', ''],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', '', 'Не менее 20 участников'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', '', 'Не менее 10 участников'],
        ['4', 'Итоговая конференция', '14.12.2022', 'РМК', 'Отчёт', ''],
      ],
    },
    {
      note: 'строка на столбец левее, номер слился с мероприятием',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1.', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
        ['2. Семинар для учителей', '16.03.2022', 'РМК', 'Не менее 20 участников', ''],
        ['3.', 'Круглый стол', '20.04.2022', 'РМК', 'Не менее 10 участников'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Протокол'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Отчёт'],
      ],
    },
    {
      note: 'пустая ячейка – ещё не сдвиг',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Показатель'],
        ['1', 'Совещание с кураторами', '15.02.2022', '', 'Протокол'],
        ['2', 'Семинар для учителей', '', 'РМК', 'Отчёт'],
      ],
    },
  ],
  *check(roadmap) {
    for (const block of runsOf(displacedActivities(roadmap), alike)) {
      const [first] = block;
      const last = block[block.length - 1] ?? first;
      const single = first === last;
      const { names, one } = namesOf(block);
      yield {
        at: around(block.flatMap(({ cells }) => cells)),
        ...(single && { activity: first.activity }),
        message: `${capital(span(first.activity, last.activity))}: ${names} ${offsetOf(first, one)}.`,
        related: block.flatMap(({ activity }) => activity.rows.map((row) => ({ row, column: roadmap.place.left }))),
        ...fixOf(
          'Передвинуть ячейки под их заголовки',
          block.flatMap(({ activity }) => moveBack(roadmap, activity)),
        ),
      };
    }
  },
});

/** Edits that put the cells of a measure under their headings; one `null` where it is not clear what belongs where. */
function moveBack(roadmap: Roadmap, activity: Activity): (Edit | null)[] {
  const { grid } = roadmap;
  const { row } = activity;
  const wanted = new Map<number, string>();
  const used = new Set<number>();
  if (activity.rows.length > 1) return [null];
  for (const role of ROLES) {
    const [part, ...more] = activity.fields[role]?.parts ?? [];
    if (!part) continue;
    const home = columnOf(roadmap, role)?.index;
    if (more.length > 0 || part.row !== row || home === undefined || wanted.has(home)) return [null];
    wanted.set(home, cellAt(grid, row, part.column).text);
    used.add(part.column);
  }
  if (activity.numberInText && !separateNumber(roadmap, wanted)) return [null];
  const edits: (Edit | null)[] = [];
  for (let column = 0; column < gridWidth(grid); column++) {
    const { text, kind } = cellAt(grid, row, column);
    const next = wanted.get(column) ?? '';
    if (kind !== 'empty' && !used.has(column)) return [null];
    if (text !== next) edits.push(setText(grid, { row, column }, next));
  }
  return edits;
}

/** «7. Организация …» → «7.» for the number's column and the rest for the task's; false where there is nothing to part. */
function separateNumber(roadmap: Roadmap, wanted: Map<number, string>): boolean {
  const number = columnOf(roadmap, 'number')?.index;
  const task = columnOf(roadmap, 'activity')?.index;
  if (number === undefined || task === undefined || wanted.has(number)) return false;
  const parts = splitLeadingNumber(wanted.get(task) ?? '');
  if (!parts) return false;
  wanted.set(number, `${parts.number}.`);
  wanted.set(task, parts.rest);
  return true;
}
