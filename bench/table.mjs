/** Rows of the budget table and how they are printed. */

/** 3.14159 → `3.1`, 314.159 → `314`: as much as a measurement is worth. */
export function rounded(value) {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

export const ms = (value) => `${rounded(value)} ms`;
export const mb = (value) => `${rounded(value)} MB`;
export const kb = (value) => `${rounded(value)} KB`;
export const times = (value) => `× ${rounded(value)}`;

/** A figure of ours that should not be above `limit`; without a limit it is for information. */
export function atMost(what, value, limit, show) {
  return {
    what,
    ours: show(value),
    budget: limit === null ? '' : `≤ ${show(limit)}`,
    holds: limit === null ? null : value <= limit,
  };
}

/** Our time against a peer's in the same run; we should be `least` times faster, `null` for information. */
export function against(what, { ours, peer, name, show = ms, ratio = peer / ours, least }) {
  const budget = least === null ? '' : `≥ ${times(least)}`;
  return {
    what,
    ours: show(ours),
    peer: `${show(peer)} (${name})`,
    ratio: times(ratio),
    budget,
    holds: least === null ? null : ratio >= least,
  };
}

/** Something that does not exist yet. */
export function missing(what, why) {
  return { what, ours: '–', budget: '', holds: null, why };
}

const HEADER = ['what', 'measured', 'peer, same run', 'ratio', 'budget', 'holds'];

/** The rows as a Markdown table. */
export function markdown(rows) {
  const cells = rows.map(({ what, ours, peer = '', ratio = '', budget, holds, why }) => [
    what,
    why ?? ours,
    peer,
    ratio,
    budget,
    holds === null ? '' : holds ? 'yes' : '**no**',
  ]);
  const line = (parts) => `| ${parts.join(' | ')} |`;
  return [line(HEADER), line(HEADER.map(() => '---')), ...cells.map(line)].join('\n');
}
