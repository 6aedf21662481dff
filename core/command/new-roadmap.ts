/** «Новая дорожная карта из образца»: a sheet for the user to fill in. */
import { parseIso } from '../calendar/date.js';
import { LAYOUTS } from '../layout/layouts.js';
import { planNewRoadmap } from '../layout/plan.js';
import { EMPTY_PATCH } from '../report/patch.js';
import { quote } from '../text/quote.js';
import type { Book, Planned } from './book.js';
import type { Asks, Gives } from './commands.js';

export function planNewRoadmapCommand(book: Book, { layout }: Asks<'newRoadmap'>): Planned<Gives<'newRoadmap'>> {
  if (!LAYOUTS.some(({ id }) => id === layout)) {
    const known = LAYOUTS.map(({ title }) => `«${title}»`).join(', ');
    return { patch: EMPTY_PATCH, view: { sheet: '' }, said: [`Образца ${quote(layout)} нет. Есть: ${known}.`] };
  }
  const year = parseIso(book.today)?.y;
  const sheet = planNewRoadmap(layout, { ...(year && { year }), taken: book.sheetNames });
  return {
    patch: { ...EMPTY_PATCH, newSheets: [sheet] },
    view: { sheet: sheet.name },
    said: [],
    done: [`Новая дорожная карта – на листе «${sheet.name}». Замените название и заполните строки.`],
  };
}
