/** How messages say that a finding stands in several cells. */
import { counted } from '../../text/plural.js';
import { cellKey, type Mention } from './mentions.js';

/** ` (3 ячейки)` for several cells, '' for one. */
export function cellCount(mentions: readonly Mention[]): string {
  const cells = new Set(mentions.map(({ at }) => cellKey(at))).size;
  return cells > 1 ? ` (${counted(cells, 'ячейка', 'ячейки', 'ячеек')})` : '';
}
