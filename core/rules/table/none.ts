/** No roadmap on the sheet: says what was looked for and what came nearest. */
import { readHeader } from '../../column/match.js';
import { ROLE_TITLES, type Role } from '../../column/role.js';
import { cellAt, type Grid, gridWidth, type Rect } from '../../grid/grid.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { joinWithAnd } from '../support/labels.js';

/** Headers stand near the top; a long sheet without one is no roadmap further down either. */
const ROWS_LOOKED_AT = 500;
const LOOKED_FOR: readonly Role[] = ['activity', 'deadline', 'executor', 'indicator'];

const HEADERS_SHOWN = 2;

interface Candidate {
  readonly row: number;
  readonly headers: readonly string[];
  readonly roles: ReadonlySet<Role>;
}

export const noTable = rule({
  id: 'table/none',
  severity: 'error',
  title: 'На листе не найдена таблица плана',
  why: 'Программа ищет строку заголовков с мероприятием и хотя бы одним из столбцов: срок, исполнитель, показатель.',
  advice:
    'Поставьте над таблицей строку заголовков: «Мероприятие», «Срок реализации», «Исполнители», «Показатель реализации».',
  flags: [
    {
      note: 'таблица без строки заголовков',
      rows: [
        ['Совещание с кураторами', '15.02.2022', 'РМК'],
        ['Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'пустой лист',
      title: '',
      rows: [
        ['', ''],
        ['', ''],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
      ],
    },
    {
      note: 'заголовки другими словами',
      rows: [
        ['№ п/п', 'Описание действий', 'Дата реализации', 'Ответственные'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
      ],
    },
  ],
  check: () => [],
  *checkSheet(grid) {
    const nearest = nearestHeader(grid);
    const expected = LOOKED_FOR.map((role) => ROLE_TITLES[role]);
    if (!nearest) {
      const message = 'Таблица плана не найдена: нет ни одной строки, похожей на её заголовки.';
      yield { at: { row: 0, column: 0 }, message, expected };
      return;
    }
    const at = rowRect(grid, nearest.row);
    const missing = LOOKED_FOR.filter((role) => !nearest.roles.has(role));
    if (nearest.roles.has('activity') && missing.length < LOOKED_FOR.length - 1) {
      yield {
        at,
        message: `Строка ${nearest.row + 1}: заголовки плана есть, а мероприятий под ними нет.`,
        advice: 'Впишите мероприятия под заголовками.',
        expected,
      };
      return;
    }
    const found = joinWithAnd(nearest.headers.slice(0, HEADERS_SHOWN).map((header) => quote(header, 20)));
    yield {
      at,
      message: `Таблица плана не найдена: ближе всего строка ${nearest.row + 1}, в ней узнано ${found}.`,
      advice: `Добавьте в эту строку заголовки ${joinWithAnd(missing.map((role) => `«${ROLE_TITLES[role]}»`))}.`,
      expected,
    };
  },
});

/** The row with the most headings of a roadmap; the upper one of equals; `null` when no row has any. */
function nearestHeader(grid: Grid): Candidate | null {
  let best: Candidate | null = null;
  for (let row = 0; row < grid.cells.length && row < ROWS_LOOKED_AT; row++) {
    const roles = new Set<Role>();
    const headers: string[] = [];
    for (let column = 0; column < gridWidth(grid); column++) {
      const { kind, text } = cellAt(grid, row, column);
      const role = kind === 'text' ? readHeader(text).roles[0] : null;
      if (!role || roles.has(role)) continue;
      roles.add(role);
      headers.push(text);
    }
    if (roles.size > (best?.roles.size ?? 0)) best = { row, headers, roles };
  }
  return best;
}

const rowRect = (grid: Grid, row: number): Rect => ({ top: row, bottom: row, left: 0, right: gridWidth(grid) - 1 });
