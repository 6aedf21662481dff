/** A text that ends in the middle: with an open bracket or quote, a hyphen or a preposition. */
import type { Role } from '../../column/role.js';
import { type Field, placeOf } from '../../roadmap/roadmap.js';
import { squeeze } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

const TEXT_ROLES: readonly Role[] = ['activity', 'deadline', 'executor', 'coexecutor', 'indicator', 'information'];
const HYPHEN = /[а-яё]-$/i;
/** Small letters only («До» and «ДО» may be a department), after another word, not in «а, б и в». */
const PREPOSITION =
  /[а-яёА-ЯЁ0-9»")]\s(?:без|в|во|для|до|за|из|или|к|на|о|об|от|по|под|при|с|со|через|том числе|а также|и)$/;
const LETTERED_LIST = /(?:^|\s)[а-д]\)?(?:,\s[а-я]\)?){0,9}(?:,|\s(?:и|или))\s[а-я]$/;
/** Ends of seven letters that need no closer look: one long word, or a figure or sign behind the last. */
const WHOLE_END = /^\S{6}[^\s-]$|[^а-яё\s-]$/i;
/** The end of a text that shows where it breaks off. */
const TAIL = 45;

const UNCLOSED_QUOTE = 'кавычка не закрыта';

/** A quote that nothing closes; one closing mark may close several. */
const isUnclosed = (text: string): boolean => text.indexOf('«') >= 0 && text.indexOf('»') < 0 && text.indexOf('"') < 0;

/** What is wrong with the end of a text; `null` for a whole one. */
function cutOf(text: string): string | null {
  if (text.indexOf('(') >= 0 && text.lastIndexOf('(') > text.lastIndexOf(')')) return 'скобка не закрыта';
  if (WHOLE_END.test(text.slice(-7))) return null;
  const end = squeeze(text.slice(-2 * TAIL));
  if (HYPHEN.test(end)) return 'слово оборвано на дефисе';
  if (PREPOSITION.test(end) && !LETTERED_LIST.test(end)) return 'последнее слово требует продолжения';
  return null;
}

/** The last words of a text. */
function tail(text: string): string {
  const line = squeeze(text);
  return line.length <= TAIL ? line : `…${line.slice(line.indexOf(' ', line.length - TAIL))}`;
}

export const cutText = rule({
  id: 'text/cut',
  severity: 'warning',
  title: 'Текст обрывается',
  why: 'Конец фразы потерян при копировании: неясно, что именно надо сделать или проверить.',
  advice: 'Допишите текст по исходному документу.',
  exampleRole: 'activity',
  flags: [
    'Круглый стол для школ (по отдель-',
    'Повышение квалификации учителей школ и',
    'Семинар для педагогов (очно, на базе школы',
    'Семинар «Приёмы работы с неуспевающими',
  ],
  passes: [
    'Круглый стол для школ (по отдельному плану)',
    'Задачи: 1) семинар; 2) круглый стол',
    'Сведения по пунктам а, б и в',
    'Передача полномочий в ДО',
    'Форум «Институт «Один, два»',
  ],
  *check({ activities }) {
    for (const activity of activities) {
      for (const role of TEXT_ROLES) {
        const text = (activity.fields[role] as Field | undefined)?.text ?? '';
        const cut = text === '' ? null : (cutOf(text) ?? (isUnclosed(text) ? UNCLOSED_QUOTE : null));
        if (cut === null) continue;
        yield {
          at: placeOf(activity, role),
          activity,
          // the words may well be all there
          ...(cut === UNCLOSED_QUOTE && { severity: 'info' }),
          message: `${about(activity)}: текст обрывается: ${quote(tail(text))} – ${cut}.`,
          actual: text,
        };
      }
    }
  },
});
