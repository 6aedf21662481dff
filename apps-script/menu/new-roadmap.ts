/** «Новая дорожная карта из образца»: the layouts by number, a sheet for the one chosen. */
import { run } from '../run.js';
import { ask, NO_WINDOWS, tell, toast } from '../tell.js';

export function menuNewRoadmap(): void {
  const settings = run('settings', null);
  if (!settings.ok) {
    tell([settings.problem]);
    return;
  }
  const { layouts } = settings.value;
  const list = layouts.map(({ title, about }, at) => `${at + 1}. ${title} – ${about}`);
  const typed = ask('Новая дорожная карта', [`Введите номер образца, от 1 до ${layouts.length}:`, ...list].join('\n'));
  if (typed === null) toast(NO_WINDOWS);
  if (!typed) return;
  const layout = /^\d+$/.test(typed) ? layouts[Number(typed) - 1] : undefined;
  if (!layout) {
    tell([`Образца с номером «${typed}» нет. Выберите команду ещё раз и введите число от 1 до ${layouts.length}.`]);
    return;
  }
  const answer = run('newRoadmap', { layout: layout.id });
  tell(answer.ok ? answer.said : [answer.problem]);
  if (answer.ok) SpreadsheetApp.getActive().getSheetByName(answer.value.sheet)?.activate();
}
