/** A share as a bar: its figure stands beside it in words, and it tells it itself too. */
import { percent } from '../../core/report/words.js';

interface BarProps {
  /** 0..1; more is drawn as full. */
  readonly share: number;
  readonly name: string;
  /** 0..1: a line at the target. */
  readonly target?: number | null;
}

export const Bar = ({ share, name, target = null }: BarProps) => (
  <svg class="vk-bar" role="img" aria-label={`${name}: ${percent(share)}`}>
    <rect width="100%" height="100%" />
    <rect width={`${hundredths(share)}%`} height="100%" />
    {target !== null && <line x1={`${hundredths(target)}%`} x2={`${hundredths(target)}%`} y1="0" y2="100%" />}
  </svg>
);

const hundredths = (share: number): number => Math.min(100, Math.max(0, Math.round(share * 10_000) / 100));
