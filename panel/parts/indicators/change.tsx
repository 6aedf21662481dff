/** How far a share has come since the last report. */
import { points } from '../../../core/report/words.js';

export function Change({ change }: { change: number | null }) {
  if (change === null) return null;
  return (
    <span class={change > 0 ? 'vk-good' : change < 0 ? 'vk-bad' : undefined}>
      {points(change)}
      <span class="vk-hidden"> с прошлого отчёта</span>
    </span>
  );
}
