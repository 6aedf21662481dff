/** Synthetic roadmaps: grids as a host would read them, with the defects real tables have. */
import { DEADLINE_FORMS, EXECUTORS, INDICATORS, TASKS, TOPICS } from './words.mjs';

const SECTIONS = 10;
export const YEAR = 2022;
export const PERIOD = { start: `${YEAR}-01-01`, end: `${YEAR}-12-31` };

/** Small repeatable random numbers 0..1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const text = (value) => (value === '' ? { kind: 'empty', text: '' } : { kind: 'text', text: value });
const two = (value) => String(value).padStart(2, '0');
const date = (y, m, d) => ({ kind: 'date', text: `${two(d)}.${two(m)}.${y}`, date: { y, m, d } });

/** One measure: cells of a row. `plain` deadlines are dates, executors one to three; about one row in twenty has a defect. */
function measure(index, next, { plain }) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const month = 1 + Math.floor(next() * 12);
  const day = 1 + Math.floor(next() * 24);
  const first = Math.floor(next() * EXECUTORS.length);
  const executors = Array.from(
    { length: 1 + Math.floor(next() * 3) },
    (_, at) => EXECUTORS[(first + at * 7) % EXECUTORS.length],
  );
  const isDone = next() < 0.6;
  const doneMonth = Math.min(12, Math.max(1, month + Math.floor(next() * 3) - 1));
  const defect = plain ? 1 : next();
  const cells = [
    text(String(index + 1)),
    text(`${pick(TASKS)} ${pick(TOPICS)} (этап ${1 + Math.floor(next() * 40)})`),
    plain ? date(YEAR, month, day) : text(pick(DEADLINE_FORMS)(day, month, YEAR)),
    text(executors.join(', ')),
    text(pick(INDICATORS)),
    text(isDone ? 'исполнено' : next() < 0.3 ? 'не исполнено' : ''),
    isDone ? date(YEAR, doneMonth, day) : text(''),
    text(isDone && next() < 0.8 ? `приказ № ${1 + Math.floor(next() * 400)}` : ''),
  ];
  if (defect < 0.02) cells[2] = text('');
  else if (defect < 0.03) cells[3] = text('');
  else if (defect < 0.04) cells[2] = text(`${two(day)}.${two(month)}.${YEAR - 1}`);
  else if (defect < 0.05) cells[4] = text('');
  return cells;
}

/** A grid of `count` measures in ten sections with report columns; `plain` as in `measure`. */
export function roadmapGrid(count, { plain = false, seed = 1 } = {}) {
  const next = random(seed);
  const rows = [
    [text(`План-график («дорожная карта») методической поддержки школ района на ${YEAR} год`)],
    [
      '№ п/п',
      'Мероприятие',
      'Срок реализации',
      'Исполнители',
      'Показатель реализации',
      'Отметка об исполнении',
      'Дата исполнения',
      'Подтверждающий документ',
    ].map(text),
  ];
  for (let index = 0; index < count; index++) {
    if (index % Math.ceil(count / SECTIONS) === 0)
      rows.push([text(`Раздел ${(index * SECTIONS) / count + 1}. Направление работы`)]);
    rows.push(measure(index, next, { plain }));
  }
  const cells = rows.map((row) => Array.from({ length: 8 }, (_, column) => row[column] ?? text('')));
  return { sheet: 'Дорожная карта', cells, merges: [] };
}

/** The one roadmap of a grid; throws unless it holds all `count` measures, so that no figure is measured on a part. */
export function readOne(readRoadmaps, grid, count) {
  const roadmaps = readRoadmaps(grid);
  const found = roadmaps.map(({ activities }) => activities.length);
  if (found.length !== 1 || found[0] !== count)
    throw new Error(`a table of ${count} measures was read as ${found.join(' + ')}`);
  return roadmaps[0];
}

/** `count` deadline texts in the wordings of orders, no two calls alike. */
export function deadlineTexts(count, seed) {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) =>
    DEADLINE_FORMS[index % DEADLINE_FORMS.length](
      1 + Math.floor(next() * 24),
      1 + Math.floor(next() * 12),
      2000 + Math.floor(next() * 60),
    ),
  );
}
