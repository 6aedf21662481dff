/** How messages name measures, rows and cells. */
import { type Activity, activityLabel } from '../../roadmap/roadmap.js';
import type { TableCell } from './cells.js';

/** `строка 14` → `Строка 14`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A measure at the beginning of a sentence: «№ 12», «Строка 14». */
export function about(activity: Activity): string {
  return capital(activityLabel(activity));
}

/** The same for a cell: its measure, else its row. */
export function aboutCell(cell: TableCell): string {
  return cell.activity ? about(cell.activity) : `Строка ${cell.row + 1}`;
}

/** «№ 6, № 8 и ещё 3»: the first few of a list of measures. */
export function listed(activities: readonly Activity[], shown = 4): string {
  const labels = activities.slice(0, shown).map(activityLabel);
  const rest = activities.length - labels.length;
  return rest > 0 ? `${labels.join(', ')} и ещё ${rest}` : joinWithAnd(labels);
}

/** «№ 6–№ 14», or the one measure. */
export function span(first: Activity, last: Activity): string {
  return first === last ? activityLabel(first) : `${activityLabel(first)} – ${activityLabel(last)}`;
}

/** «а, б и в». */
export function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} и ${parts[parts.length - 1]}`;
}
