/** Words every report of ours uses for severities, counts and shares. */
import { SEVERITIES } from '../check/severity.js';
import type { Severity } from '../settings/settings.js';
import { counted } from '../text/plural.js';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  info: 'Совет',
};

/** For `plural`. */
export const SEVERITY_FORMS: Readonly<Record<Severity, readonly [one: string, few: string, many: string]>> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  info: ['совет', 'совета', 'советов'],
};

/** «5 ошибок, 2 предупреждения», «замечаний нет». */
export function severityCounts(counts: Readonly<Record<Severity, number>>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    counted(counts[severity], ...SEVERITY_FORMS[severity]),
  );
  return parts.length > 0 ? parts.join(', ') : 'замечаний нет';
}

/** «12, 15, 18 и ещё 4»: the first few of a list. */
export function firstFew(parts: readonly (string | number)[], shown: number): string {
  const rest = parts.length - shown;
  return parts.slice(0, shown).join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
}

/** A difference of shares: 0.053 → «+5,3 п. п.». */
export function points(difference: number): string {
  const tenths = Math.round(difference * 1000);
  if (tenths === 0) return 'без изменений';
  return `${tenths > 0 ? '+' : '−'}${String(Math.abs(tenths) / 10).replace('.', ',')} п. п.`;
}

/** 0.4474 → «44,74 %», 0.5 → «50 %»: every digit a share has, for a share rounded twice is wrong (17 of 37 is no 46 %). */
export function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100).replace('.', ',')} %`;
}
