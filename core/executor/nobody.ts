/** Cells that name no executor: they say there is none, or send the reader to another document. */
import { squeeze } from '../text/fold.js';

const NONE = /^(?:[\s–—−xхXХ*-]*|не требуется|нет|отсутству[а-яё]+)$/i;
/** «исполнитель», «ответственные» before the words that say he is not here. */
const ABOUT = /^(?:исполнител|ответственн)[а-яё]+\s/i;
const NOT_YET =
  /^(?:(?:пока|ещё|еще)\s)?(?:не\s(?:определ|назнач|указан|установл|утвержд)[а-яё]+|(?:определя|уточня|назнача)[а-яё]+ся|(?:без|нет)\s(?:ответственн|исполнител)[а-яё]+)$/i;
const ELSEWHERE =
  /^(?:(?:указан|назначен|определен|определён|утвержден|утверждён)[а-яё]*\s)?(?:согласно|по|в соответствии с|в|см|смотри(?:те)?)\s(?:приказ|приложени|распоряжени|списк|график|план)[а-яё]*(?:\s[^:;,]*)?$/i;
const BY_OTHERS =
  /^(?:(?:определя|назнача|утвержда)[а-яё]+ся|буд(?:ет|ут)\s(?:определ|назнач|утвержд)[а-яё]+)(?:\s[^:;,]*)?$/i;
const ABOVE = /^(?:см(?:отри)?\s(?:выше|ниже)|(?:те|тот|то|та|он|она|они)\sже)$/i;

/** `none`: nobody is named, `elsewhere`: «согласно приказу», «см. приложение», «те же»; `null` for a cell that may name somebody. */
export function namesNobody(text: string): 'none' | 'elsewhere' | null {
  const words = squeeze(text.replace(/\./g, ' '));
  const said = words.replace(ABOUT, '');
  if (NONE.test(words) || NOT_YET.test(said)) return 'none';
  return [ELSEWHERE, BY_OTHERS, ABOVE].some((reference) => reference.test(said)) ? 'elsewhere' : null;
}
