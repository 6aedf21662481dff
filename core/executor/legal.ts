/** Names with and without their legal form: «ГБУ ДПО «ИРО»» and «ИРО». */
import { isLegalForm, isLegalPart, isRegion } from './classes.js';
import { spellingKey } from './directory.js';

/** The spelling key of a name without its legal form; '' for a name that has none or nothing else. */
export function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  let at = 0;
  const isForm = (word: string): boolean => isLegalForm(word) || (at > 0 && (isLegalPart(word) || isRegion(word)));
  while (at < words.length - 1 && isForm(words[at] ?? '')) at += 1;
  return at === 0 ? '' : spellingKey(words.slice(at).join(' '));
}
