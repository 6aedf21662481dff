/** Items of the menu: each works without the panel, in messages and questions of the host. */
import type { Answer } from '../../core/command/commands.js';
import { type OwnKey, SHEET_NAMES } from '../../core/report/patch.js';
import { severityCounts } from '../../core/report/words.js';
import { ownSheetsOf } from '../own-sheets.js';
import { run } from '../run.js';
import { confirm, NO_WINDOWS, show, tell, toast } from '../tell.js';

/** What went wrong, or what was said; `true` when the command was carried out. */
export function report<T>(answer: Answer<T>): answer is Extract<Answer<T>, { ok: true }> {
  tell(answer.ok ? answer.said : [answer.problem]);
  return answer.ok;
}

/** The person stays where he is: the marks are before his eyes, the list is one click away. */
export function menuCheck(): void {
  const answer = run('check', { asOf: null, write: true });
  if (!answer.ok) {
    tell([answer.problem]);
    return;
  }
  const { counts } = answer.value;
  const summary = `Проверено: ${severityCounts(counts)}.`;
  const others = answer.said.filter((sentence) => sentence !== summary);
  const where = `Список замечаний – на листе «${nameOf('findings')}».`;
  if (others.length > 0) tell([`${summary} ${where}`, ...others]);
  else toast(`${summary} ${where}`);
}

export function menuIndicators(): void {
  if (report(run('indicators', { asOf: null }))) open('indicators');
}

export function menuReportColumns(): void {
  report(run('addReportColumns', null));
}

export function menuSummary(): void {
  if (report(run('summary', { asOf: null }))) open('summary');
}

const CLEAR_QUESTION =
  'Будут убраны цветные отметки, примечания «Вешек» и листы «Вешек» – вместе с историей показателей. Ваши данные, примечания и оформление останутся как есть. Продолжить?';

export function menuClear(): void {
  const agreed = confirm('Снять отметки', CLEAR_QUESTION);
  if (agreed === null) toast(NO_WINDOWS);
  if (agreed) report(run('clear', null));
}

const HELP = [
  'Вешки проверяют дорожную карту прямо в этой таблице и считают доли исполнения.',
  'Проверить таблицу – отмечает цветом и примечаниями ячейки, в которых что-то не так; весь список – на листе «Вешки – замечания». Повторная проверка обновляет отметки.',
  'Показатели – доли исполненных и подтверждённых мероприятий: всего, по исполнителям, разделам и периодам.',
  'Добавить столбцы отчёта – «Отметка об исполнении», «Дата исполнения», «Подтверждающий документ» справа от таблицы.',
  'Исправить… – вносит надёжные правки; сначала показывает, что изменится.',
  'Снять отметки – убирает всё, что добавили Вешки; ваши данные и оформление остаются.',
  'Разрешения: первое – читать и менять только эту таблицу, второе – показывать меню, окна и панель. Данные никуда не отправляются.',
];

export function menuHelp(): void {
  show('Вешки: справка', HELP.join('\n\n'));
}

/** Shows the sheet the person has asked for. */
function open(key: OwnKey): void {
  ownSheet(key)?.sheet.activate();
}

/** The name it has here, which a person may have changed. */
function nameOf(key: OwnKey): string {
  return ownSheet(key)?.sheet.getName() ?? SHEET_NAMES[key];
}

function ownSheet(key: OwnKey) {
  return ownSheetsOf(SpreadsheetApp.getActive(), undefined).find((own) => own.key === key);
}
