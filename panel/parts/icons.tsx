/** Small drawings: severities told apart by shape as well as by colour, arrows, the stakes of the name. */
import type { Severity } from '../../core/settings/settings.js';

/** Outline and sign. */
const SHAPES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', 'M5.5 5.5l5 5m0-5l-5 5'],
  warning: ['M8 1.4l7.2 13H.8z', 'M8 6v4m0 2.2v.1'],
  info: ['M2 1h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z', 'M8 7v5m0-7.5v.1'],
};

export function SeverityIcon({ severity }: { severity: Severity }) {
  const [outline, sign] = SHAPES[severity];
  return (
    <svg class="vk-icon" data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outline} />
      <path d={sign} />
    </svg>
  );
}

const Line = ({ path }: { path: string }) => (
  <svg class="vk-line" viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** Points down inside an open heading. */
export const Chevron = () => <Line path="M6 3.5L10.5 8 6 12.5" />;

export const Cross = () => <Line path="M4 4l8 8m0-8l-8 8" />;

/** Three stakes in the snow. */
export const Stakes = () => (
  <svg class="vk-stakes" viewBox="0 0 120 60" aria-hidden="true">
    <path d="M0 46c20-8 38 4 60-2s40-6 60 2v14H0z" />
    <path d="M28 50V18m32 29V10m32 40V24" />
    <path d="M28 18l11 4-11 4zm32-8l13 4.5L60 19zm32 14l9 3.2-9 3.2z" />
  </svg>
);
