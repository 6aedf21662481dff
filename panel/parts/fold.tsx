/** A heading that opens and closes what stands under it. */
import type { ComponentChildren } from 'preact';
import { Chevron } from './icons.js';

interface FoldHeadProps {
  readonly open: boolean;
  readonly count: ComponentChildren;
  readonly onToggle: () => void;
  readonly onKeyDown?: preact.KeyboardEventHandler<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

export const FoldHead = ({ open, count, onToggle, onKeyDown, children }: FoldHeadProps) => (
  <h3>
    <button type="button" class="vk-group-button" aria-expanded={open} onKeyDown={onKeyDown} onClick={onToggle}>
      <Chevron />
      {children}
      <span class="vk-badge">{count}</span>
    </button>
  </h3>
);
