/** How people mark a measure in a report: signs, words and phrases, apart from the logic that weighs them. */
import type { MarkKind } from './completion.js';

/** Signs and answers that are the whole cell. A lone «х» or «☒» is read as a tick by some and as a cross by others: left out on purpose. */
export const SIGNS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ...each('done', ['+', '++', '✓', '✔', '☑', '✅', '🗹', '√', 'v', '[x]', '[х]', '[v]', '[+]']),
  ...each('done', ['да', 'истина', 'true', 'yes', 'ок', 'ok', 'done', 'completed']),
  ...each('not-done', ['-', '--', '---', '✗', '✘', '❌', '✖', '☐', '□', '[ ]', '[]', '[-]']),
  ...each('not-done', ['нет', 'ложь', 'false', 'no', 'not done', 'not started', 'to do']),
  ...each('partial', ['+/-', '+-', '-/+', '±']),
  ...each('in-progress', ['in progress', 'в плане', 'к исполнению', 'к выполнению']),
  ...each('cancelled', ['снято', 'снят', 'снята', 'cancelled', 'canceled']),
]);

function each(kind: MarkKind, signs: readonly string[]): [string, MarkKind][] {
  return signs.map((sign) => [sign, kind]);
}

/** What a word or phrase of a mark says; `closed`, `late`, `in-time` and `undone` only colour the others. */
export type Saying =
  | Exclude<MarkKind, 'none' | 'unclear'>
  /** «снято с контроля»: after «исполнено» it only confirms that. */
  | 'closed'
  | 'late'
  | 'in-time'
  /** «… не было» after a done word. */
  | 'undone';

/**
 * Phrases in the order they are looked for, in a folded text whose words and stops are divided by single spaces.
 * A phrase found is taken out, so the longer of two that overlap stands first.
 */
export const PHRASES: readonly (readonly [Saying, RegExp])[] = [
  ['not-due', / срок[а-я]*(?: [а-я]+){0,2} не (?:наступ|подош|настал|пришел|истек)[а-я]*(?= )/g],
  ['not-due', / не наступ[а-я]+(?= )/g],
  ['in-time', / не (?:позже|позднее)(?: [а-я]+)? срок[а-я]*(?= )/g],
  ['in-time', / без (?:нарушени|опоздани|просроч|задерж)[а-я]*(?: срок[а-я]*)?(?= )/g],
  ['late', / не (?:вовремя|своевременн[а-я]+|в (?:[а-я]+ )?срок[а-я]*)(?= )/g],
  ['late', / несвоевременн[а-я]+(?= )/g],
  ['late', / с (?:опоздани|просрочк|задержк)[а-я]+(?= )/g],
  ['late', / с нарушени[а-я]+ (?:[а-я]+ )?срок[а-я]*(?= )/g],
  ['late', / (?:позже|позднее) (?:[а-я]+ )?срок[а-я]*(?= )/g],
  ['late', / просроч[а-я]+(?= )/g],
  ['late', / срок[а-я]*(?: [а-я]+)? (?:истек|прошел|прошли|нарушен|пропущен)[а-я]?(?= )/g],
  ['in-time', / (?:своевременн[а-я]+|вовремя|досрочно|в (?:[а-я]+ )?срок)(?= )/g],
  ['in-time', / в установленн[а-я]+ срок[а-я]*(?= )/g],
  ['closed', / снят[а-я]* с (?:контрол|исполнен|учет)[а-я]*(?= )/g],
  ['cancelled', / не (?:(?:по)?треб|нуж|предусм|актуал|подлеж|планир)[а-я]+(?= )/g],
  ['cancelled', / (?:нет|без|отсутству[а-я]+) (?:необходимост|надобност|потребност)[а-я]+(?= )/g],
  ['cancelled', / утратил[а-я]? (?:силу|актуальность)(?= )/g],
  ['cancelled', / (?:отмен|аннулир|упраздн|неактуал)[а-я]+(?= )/g],
  ['cancelled', / исключен[аоы]?(?= )/g],
  ['partial', / не (?:полностью|в полно[а-я]+ (?:объеме|мере)|до конца|целиком)(?= )/g],
  ['partial', / (?:частичн[а-я]+|неполностью|в неполном объеме|наполовину|отчасти)(?= )/g],
  ['postponed', / (?:перенес|перенос|отложен|сдвинут|приостановлен|продлен|продлева)[а-я]*(?= )/g],
  ['in-progress', / прин(?:ят|ял)[аоиы]? (?:к|в|на) [а-я]+(?= )/g],
  // «приняли участие в работе семинара» goes on about something else
  [
    'in-progress',
    / в (?:работе|процессе|стадии|планах)(?: (?:исполнен|реализац|выполнен|подготовк|согласован|завершен|разработк|доработк)[а-я]+)?(?= (?:[.,;:!?()@]|$))/g,
  ],
  [
    'in-progress',
    / на (?:контрол|исполнени|согласовани|рассмотрени|подписани|утверждени|доработк|подготовк|стади)[а-я]+(?= )/g,
  ],
  ['not-done', / не (?:удал|смог|получил|успел|представляется возможным)[а-я]*(?= )/g],
  ['undone', / не был[аои]?(?= (?:[.,;:!?()]|$))/g],
];

/** «будет проведено», «должно быть исполнено»: the done word after it is a promise. */
export const PROMISE =
  /^(?:будет|будут|должн[аоы]?|предстоит|подлежит|необходимо|следует|надо|намечен[аоы]?|запланирован[аоы]?)$/;

/** Work that goes on. */
export const GOING_ON =
  /^(?:(?:исполня|выполня|осуществля|продолжа|заверша|прорабатыва|согласовыва|разрабатыва|подготавлива|ожида)(?:ется|ются|ем|ют|ет)|(?:реализ|организ|формир|планир)у(?:ется|ются|ем|ют|ет)|(?:провод|готов)(?:ится|ятся|им|ят|ит)|вед(?:ется|утся|ем)|идет|идут|начат[аоы]?|начал(?:ся|ась|ось|ись|и)|приступил[аи]?)$/;

/** Words that say «goes on» only where the cell says nothing else: «постоянно», «будет в мае». */
export const ONLY_GOING_ON =
  / (?:постоянно|регулярно|систематически|непрерывно|будет|будут|предстоит|запланирован[аоы]?|намечен[аоы]?)(?= )/;

/** Past of the imperfective («не проводилось»): no work was done where it is denied, nothing certain where it is not. */
export const WAS_GOING_ON =
  /^(?:проводил|исполнял|выполнял|осуществлял|реализовывал|состоял|делал|начинал|приступал)[а-я]*$/;

const COMPLETED = 'исполнен выполнен проведен завершен реализован сделан закончен окончен осуществлен отработан закрыт';

const PRODUCED = [
  'утвержден подготовлен организован разработан размещен направлен опубликован издан подписан создан назначен сформирован',
  'обеспечен представлен предоставлен сдан обновлен обучен внедрен выдан получен согласован внесен введен определен',
  'рассмотрен заслушан проинформирован зарегистрирован заключен составлен собран оформлен доведен изучен проанализирован',
  'заполнен загружен отправлен передан опрошен приобретен установлен',
];

const COMPLETED_BY = 'исполнил выполнил провел завершил реализовал сделал закончил осуществил';

const PRODUCED_BY = [
  'утвердил подготовил организовал разработал разместил направил опубликовал издал подписал создал назначил сформировал',
  'обеспечил представил сдал обучил внедрил участвовал принял',
];

const anyOf = (...lines: readonly string[]): string => lines.join(' ').split(' ').join('|');

const finished = (participles: string, verbs: string): string => `(?:${participles})н?[аоы]?|(?:${verbs})[аои]?`;

/** The measure itself is done; «исполненно» with its needless н too. Nouns, infinitives and futures do not match. */
export const COMPLETED_WORD = new RegExp(
  `^(?:${finished(anyOf(COMPLETED), anyOf(COMPLETED_BY))}|готов[аоы]?|(?:завершил|закончил|состоял)(?:ся|ась|ось|ись)|прош(?:ел|ла|ло|ли))$`,
);

/** Something was done or made («приказ издан», «приняли участие»). */
export const PRODUCED_WORD = new RegExp(`^(?:${finished(anyOf(...PRODUCED), anyOf(...PRODUCED_BY))})$`);

/** What was made is only a beginning: «подготовлен проект приказа», «назначена дата». */
export const DRAFT =
  / (?:проект[аы]? (?:приказ|распоряж|постановл|положен|документ|план|программ)|дат[ау] |черновик|предварительн)/;

/** Marks the drop-down of a report column offers; messages propose the nearest. */
export const COMMON_MARKS: readonly string[] = [
  'исполнено',
  'исполнено с опозданием',
  'исполняется',
  'не исполнено',
  'выполнено',
  'не выполнено',
  'снято с контроля',
  'перенесено',
];
