/** Reads what stands after «далее»: «далее – ДО», «далее по тексту – «Министерство»», «далее соответственно – X, Y». */
import { squeeze } from '../text/fold.js';

const OPENING = /^(?:здесь и\s+)?далее(?![а-яё])/i;
const PREAMBLE =
  /^(?:[\s,:–—-]|(?:по тексту|соответственно|совместно|при совместном упоминании|именуем[а-яё]*|также|в тексте|сокращенно|сокращённо|вместе)(?![а-яё]))+/i;
const LONGEST_SHORT_NAME = 60;

/** The short names a text that begins with «далее» gives; `null` for any other text. */
export function shortNames(text: string): string[] | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const after = text.slice(opening[0].length);
  const several = /соответственно/i.test(after);
  const names = after.replace(PREAMBLE, '');
  return (several ? names.split(/,|;|\sи\s/) : [names])
    .map(bare)
    .filter((name) => name !== '' && name.length <= LONGEST_SHORT_NAME);
}

/** Without the quotes around the whole and the marks after it. */
function bare(name: string): string {
  const trimmed = squeeze(name).replace(/[\s.,;:]+$/, '');
  return /^[«"“„][^«»"“”„]*[»"”“]$/.test(trimmed) ? squeeze(trimmed.slice(1, -1)) : trimmed;
}
