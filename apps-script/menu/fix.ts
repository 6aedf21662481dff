/** «Исправить…»: shows what would change, asks, and makes the edits. */
import type { FindingView } from '../../core/command/view.js';
import { plural } from '../../core/text/plural.js';
import { clip, quote } from '../../core/text/quote.js';
import { run } from '../run.js';
import { confirm, NO_WINDOWS, tell, toast } from '../tell.js';

/** Findings shown before the question; the message must fit a screen. */
const SHOWN = 8;
const SHOWN_TEXT = 60;

export function menuFix(): void {
  const checked = run('check', { asOf: null, write: false });
  if (!checked.ok) {
    tell([checked.problem]);
    return;
  }
  const fixable = checked.value.findings.filter(({ fix }) => fix !== null);
  if (fixable.length === 0) {
    tell([
      'Исправлять нечего: замечаний с надёжной правкой нет. Остальные замечания исправьте сами – они на листе «Вешки – замечания».',
    ]);
    return;
  }
  const agreed = confirm('Исправить', previewOf(fixable));
  if (agreed === null) toast(NO_WINDOWS);
  if (!agreed) return;
  const answer = run('fix', { findings: fixable.map(({ ref }) => ref) });
  tell(answer.ok ? [...answer.said, 'Проверьте таблицу заново, чтобы отметки обновились.'] : [answer.problem]);
}

/** What would change, cell by cell, and the question. */
function previewOf(findings: readonly FindingView[]): string {
  const lines = findings.slice(0, SHOWN).map(lineOf);
  const rest = findings.length - lines.length;
  const word = plural(findings.length, 'правка', 'правки', 'правок');
  return [
    `Найдено: ${findings.length} ${word}. Будет так:`,
    ...lines,
    ...(rest > 0 ? [`… и ещё ${rest} – все они на листе «Вешки – замечания», столбец «Было → стало».`] : []),
    '',
    'Внести? Отменить правки можно через «Файл → История версий».',
  ].join('\n');
}

function lineOf({ ref, fix }: FindingView): string {
  const changes = (fix?.changes ?? []).map(({ place, before, after }) =>
    after === null
      ? `строка ${place} будет удалена`
      : `${place}: ${before === '' ? 'пусто' : quote(before, SHOWN_TEXT)} → ${after === '' ? 'пусто' : quote(after, SHOWN_TEXT)}`,
  );
  return `• ${clip(`${ref.sheet}, ${changes.join('; ')}`, 240)}`;
}
