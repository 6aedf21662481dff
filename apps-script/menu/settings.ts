/** «Настройки» without the panel: says what is set and where to change it. */
import { russianDate } from '../../core/calendar/date.js';
import { ROLE_TITLES } from '../../core/column/role.js';
import type { SettingsView } from '../../core/command/view.js';
import { firstFew } from '../../core/report/words.js';
import { run } from '../run.js';
import { confirm, NO_WINDOWS, tell, toast } from '../tell.js';
import { openPanel } from './panel.js';

export function menuSettings(): void {
  const answer = run('settings', null);
  if (!answer.ok) {
    tell([answer.problem]);
    return;
  }
  const agreed = confirm(
    'Настройки',
    [...linesOf(answer.value), '', 'Изменить их можно в панели. Открыть её?'].join('\n'),
  );
  if (agreed === null) toast(NO_WINDOWS);
  if (agreed) openPanel();
}

/** What is set, line by line. */
function linesOf({ form, rules, problems }: SettingsView): string[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const changed = Object.keys(form.severities).map((id) => `«${titles.get(id) ?? id}»`);
  const names = form.executors.map(({ name }) => name);
  return [
    `Период плана: ${form.period || 'определяется по таблице'}.`,
    `Отчётная дата: ${form.asOf ? russianDate(form.asOf) : 'сегодня'}.`,
    `Справочник исполнителей: ${names.length > 0 ? firstFew(names, 5) : 'не задан'}.`,
    `Обязательные столбцы сверх обычных: ${form.requiredColumns.map((role) => `«${ROLE_TITLES[role]}»`).join(', ') || 'нет'}.`,
    `Правила, у которых изменена важность: ${changed.length > 0 ? firstFew(changed, 5) : 'нет'}.`,
    `Свои слова для «исполнено»: ${form.doneWords.join(', ') || 'нет'}.`,
    `Мероприятие нескольких исполнителей засчитывается: ${form.credit === 'full' ? 'каждому целиком' : 'поровну'}.`,
    ...problems,
  ];
}
