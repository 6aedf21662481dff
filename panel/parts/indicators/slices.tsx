/** Shares side by side: executors, sections, periods. */
import type { ComponentChildren } from 'preact';
import type { SliceView } from '../../../core/command/view.js';
import { percent } from '../../../core/report/words.js';
import { Bar } from '../bar.js';
import { amount, doneOf } from '../words.js';
import { Change } from './change.js';

/** Rows shown at first; the rest stand under a heading of their own. */
const SHOWN = 12;

interface SlicesProps {
  readonly title: string;
  readonly slices: readonly SliceView[];
  readonly open?: boolean;
}

export function Slices({ title, slices, open = false }: SlicesProps) {
  if (slices.length === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title} <span class="vk-badge">{slices.length}</span>
      </summary>
      <SliceList slices={slices.slice(0, SHOWN)} />
      {slices.length > SHOWN && (
        <details>
          <summary>Ещё {slices.length - SHOWN}</summary>
          <SliceList slices={slices.slice(SHOWN)} />
        </details>
      )}
    </details>
  );
}

const SliceList = ({ slices }: { slices: readonly SliceView[] }) => (
  <ul class="vk-stack">
    {slices.map(({ name, figures, change }, index) => {
      const { share, planned, overdue } = figures;
      return (
        // names may repeat (two sections of one title), places do not
        <ShareRow key={index} name={name} share={share}>
          {doneOf(figures) || `запланировано ${amount(planned)}`}
          {overdue !== null && overdue > 0 && `, просрочено ${amount(overdue)}`} <Change change={change} />
        </ShareRow>
      );
    })}
  </ul>
);

interface ShareRowProps {
  readonly name: string;
  readonly share: number | null;
  readonly target?: number | null;
  /** What stands under the bar. */
  readonly children: ComponentChildren;
}

export const ShareRow = ({ name, share, target = null, children }: ShareRowProps) => (
  <li class="vk-slice">
    <span>{name}</span>
    <strong>{share === null ? '–' : percent(share)}</strong>
    {share !== null && <Bar share={share} name={name} target={target} />}
    <span class="vk-note">{children}</span>
  </li>
);
