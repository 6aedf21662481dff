/** Words of the sentences in which plans state the share of measures done; stems as `core/text/stem.ts` gives them. */

const stemsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** «Доля», «процент». */
export const SHARE_WORDS = stemsOf('дол процент');

/** What is done: «исполненных», «исполнения». */
export const DONE_WORDS = stemsOf(`
  исполненн выполненн реализованн проведенн завершенн осуществленн
  исполнен выполнен реализац проведен завершен осуществлен
`);

export const CONFIRMED_WORDS = stemsOf('подтвержденн подтвержден');

/** Of what the share is taken. */
export const COUNTED_WORDS = stemsOf('мероприят пункт позиц действ карт план задач');

/** Words that add nothing to «a share of the measures of this plan», besides those above and the plan's own title. */
export const FILLER_WORDS = stemsOf(`
  от из в во на по к с со и для при за до о об их
  общ количеств числ объем всех все сво предусмотренн запланированн планов намеченн включенн указанн содержащ закрепленн
  утвержденн дорожн карт график комплексн настоящ данн соответств согласн рамк
  муниципальн региональн краев областн республиканск школьн районн городск федеральн национальн
  проект программ отчетн период дат г год году срок установленн своевременн полност документальн фактическ
  ответственн исполнител являет не мен бол ниж выш составля
`);

/** Levels of government: a plan of one level says nothing of a plan of the other. */
export const LEVELS: readonly ReadonlySet<string>[] = [
  stemsOf('региональн краев областн республиканск'),
  stemsOf('муниципальн районн городск'),
];

/** «муниципальных дорожных карт», «планов»: plans of others. */
export const OTHER_PLANS = /дорожных карт(?![а-я])|(?:^|[^а-я])планов(?![а-яы])/;

/** Endings of the instrumental: who does it («куратором»). */
export const BY_WHOM = /(?:ом|ем|ой|ей|ью|ами|ями|ыми|ими|ым|им)$/;
