/** Whether a text breaks off, or goes on from the row above: what a page break leaves. */

const OPEN_END =
  /(?:[-–,(«]|(?:^|\s)(?:а|без|в|во|для|до|за|и|из|или|их|к|на|не|о|об|от|по|под|при|про|с|со|у|через|также|том числе))$/i;
const INSIDE_START = /^[а-яёa-z,;)»]|^20\d\d(?:\s*г|\s*$)/;
const BROKEN_WORD = /[а-яё][-–\u2010\u2011]$/i;

/** «… проекта в», «… предметных мастер-»: the rest must follow. */
export function isUnfinished(text: string): boolean {
  const end = text.trim();
  return end !== '' && OPEN_END.test(end);
}

/** «программ», «2021 г. в рамках …»: no sentence begins so. */
export function startsInside(text: string): boolean {
  return INSIDE_START.test(text.trim());
}

/** Whether a word broken at the end of `first` goes on in `second`: «участ-» + «ницами». */
export function breaksWord(first: string, second: string): boolean {
  return BROKEN_WORD.test(first) && /^[а-яё]/.test(second);
}

/** Two parts of one text, as they stood before the page break: «мастер-» + «классов» without a space. */
export function joinParts(first: string, second: string, separator = ' '): string {
  if (first === '' || second === '') return first + second;
  return breaksWord(first, second) ? `${first.slice(0, -1)}-${second}` : first + separator + second;
}
