/** Weighs the words of a report mark: what is said to be done, what is denied, what is put off. */
import type { Period } from '../calendar/date.js';
import type { MarkKind } from './completion.js';
import { type NamedDays, takeDays } from './days.js';
import { type OwnWords, partOf, partsOf } from './own-words.js';
import {
  COMPLETED_WORD,
  DRAFT,
  GOING_ON,
  ONLY_GOING_ON,
  PHRASES,
  PRODUCED_BEGINNINGS,
  PRODUCED_WORD,
  PROMISE,
  REST_TO_COME,
  type Saying,
  WAS_GOING_ON,
} from './words.js';

export interface Mark {
  readonly kind: MarkKind;
  /** When it was done, or (postponed) till when, where the mark says so: a day, or the days of a month; `unclear`: the day beside words that say nothing. */
  readonly when: Period | null;
  /** What the mark itself says: «в срок», «с опозданием». */
  readonly punctuality: 'in-time' | 'late' | null;
}

export const NO_MARK: Mark = { kind: 'none', when: null, punctuality: null };

export const markOf = (kind: MarkKind, when: Period | null = null): Mark => ({ kind, when, punctuality: null });

const PARTS = partsOf(
  '(?:исполн|выполн|готов|заверш|реализ)[а-я]{0,12}',
  '(?:исполнен|выполнен|проведен|реализован|прош(?:ел|ла|ло|ли))[а-я]{0,12}',
);

/** «обучено 5 педагогов из 12» */
const SOME = partOf(PRODUCED_BEGINNINGS);

const TICK = /^(?:[✓✔☑✅√]|\+(?!7 ?[(\d-])|да(?= ?[,.;:(]))[ ,.;:]*(?=[^ ,.;:])/;
const REFUSAL = /^нет(?= ?[-,.;:(])/;
const TOKEN = /{[a-z-]+}|[а-яa-z]+|[.,;:!?()@]/g;
const STOP = /^[.,;:!?()]$/;
/** Words that may stand beside a day that is the whole mark. */
const BESIDE_DAYS = /^(?:@|г|гг|год|года|году|в|с|по|и|[.,;:()])$/;
/** «до 15.03», «к 1 мая», «от 12.03.2022 № 5», «на 01.07»: no day of doing. */
const NOT_DONE_ON = /^(?:до|к|на|от|с|№)$/;

/** The mark in a folded, squeezed text that is no sign and no number; `own`: words of the user's that say «done» too. */
export function readSentence(text: string, period: Period | null, own: OwnWords): Mark {
  const ticked = TICK.test(text);
  const plain = [...PARTS, ...own.parts]
    .reduce(
      (rest, part) => rest.replace(part, sayPart),
      text.replace(TICK, '').replace(/[{}]/g, ' ').replace(REFUSAL, ' {not-done} '),
    )
    .replace(SOME, saySome);
  const { named, rest, broken } = takeDays(plain, period);
  const line = ` ${(rest.match(TOKEN) ?? []).join(' ')} `;
  if (isOnlyDays(line)) {
    const when = broken ? null : doneWhen(named);
    return when || ticked ? markOf('done', when) : markOf('unclear');
  }
  const said = sayingsOf(line, own);
  if (ticked) said.add('done');
  const kind = isOpen(said, line, text) ? 'unclear' : weigh(said, line);
  const late = said.has('late');
  return {
    kind,
    when: kind === 'done' || said.size === 0 ? doneWhen(named) : kind === 'postponed' ? postponedTill(named) : null,
    punctuality: kind !== 'done' ? null : late ? 'late' : said.has('in-time') ? 'in-time' : null,
  };
}

/** What was made of a thing tells less than «done»: «проведён семинар, обучено 5 из 12». */
function saySome(found: string, done: string, whole: string): string {
  return Number(done) < Number(whole) ? ' {some} ' : found;
}

function sayPart(_found: string, done: string, whole: string): string {
  const part = Number(done.replace(',', '.')) / (whole === '%' ? 100 : Number(whole));
  return part >= 1 ? ' {done} ' : part > 0 ? ' {partial} ' : ' {not-done} ';
}

const isOnlyDays = (line: string): boolean =>
  line.includes('@') &&
  line
    .trim()
    .split(' ')
    .every((token) => BESIDE_DAYS.test(token));

/** The last day named as the day of doing. */
function doneWhen(named: readonly NamedDays[]): Period | null {
  return latest(named.filter(({ after }) => !NOT_DONE_ON.test(after)));
}

function postponedTill(named: readonly NamedDays[]): Period | null {
  return latest(named.filter(({ after }) => after !== 'с' && after !== 'от'));
}

function latest(named: readonly NamedDays[]): Period | null {
  return named.reduce<Period | null>((last, { days }) => (last === null || days.end > last.end ? days : last), null);
}

/** Everything a line of tokens says, phrases first, then its words clause by clause. */
function sayingsOf(line: string, own: OwnWords): Set<Saying> {
  const marked = PHRASES.reduce(
    (rest, [saying, phrase]) => rest.replace(phrase, ` {${saying}}`),
    line.replace(own.phrase, ' {done}'),
  );
  const isCompleted = (word: string): boolean => COMPLETED_WORD.test(word) || own.word.test(word);
  const said = new Set<Saying>();
  let denied = false;
  let promised = false;
  for (const token of marked.trim().split(' ')) {
    if (STOP.test(token)) {
      denied = false;
      promised = false;
    } else if (token === 'не' || token === 'ни') denied = true;
    else if (PROMISE.test(token)) promised = true;
    else if (token === '{undone}') {
      said.delete('done');
      said.add('not-done');
    } else if (token === '{done}' || isCompleted(token) || (PRODUCED_WORD.test(token) && !DRAFT.test(line))) {
      said.add(denied ? 'not-done' : promised ? 'in-progress' : 'done');
    } else if (token[0] === '{') {
      // only PHRASES, sayPart and saySome put anything between braces
      said.add(token.slice(1, -1) as Saying);
    } else if (GOING_ON.test(token)) said.add(denied ? 'not-done' : 'in-progress');
    else if (denied && WAS_GOING_ON.test(token)) said.add('not-done');
    else if (token.length > 5 && token.startsWith('не') && isCompleted(token.slice(2))) said.add('not-done');
  }
  return said;
}

/** «выполнено?» asks; «выполнено / частично / не выполнено» is a form left as printed. */
function isOpen(said: ReadonlySet<Saying>, line: string, text: string): boolean {
  if (!said.has('done')) return false;
  return line.includes(' ? ') || (said.has('not-done') && text.includes('/')) || REST_TO_COME.test(line);
}

/** One kind of all that was said; a mark that says it is done and that it is not is `unclear`. */
function weigh(said: ReadonlySet<Saying>, line: string): MarkKind {
  if (said.has('partial')) return 'partial';
  const open = (['cancelled', 'postponed', 'not-due', 'in-progress', 'not-done'] as const).find((kind) =>
    said.has(kind),
  );
  if (said.has('done')) return open ? 'unclear' : 'done';
  if (said.has('some')) return open ?? 'partial';
  if (open) return open;
  if (said.has('closed')) return 'cancelled';
  if (said.has('late')) return 'not-done';
  return ONLY_GOING_ON.test(line) ? 'in-progress' : 'unclear';
}
