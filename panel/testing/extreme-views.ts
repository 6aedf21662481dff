/** Hand-written views that ask much of a panel: thousands of findings, hostile and endless texts. */
import { countBySeverity } from '../../core/check/severity.js';
import type { CheckView, CompletionView } from '../../core/command/view.js';
import { CHECK, figures, finding, REPORTED, slice, yearFix } from './views.js';

/** Three findings for each of `measures` measures, of three rules. */
export function largeCheck(measures: number): CheckView {
  const findings = Array.from({ length: measures }, (_, at) => {
    const common = { measure: `№ ${at + 1}. Мероприятие ${at + 1}`, row: at + 4, executors: [`Школа № ${at % 40}`] };
    const range = (column: string) => `${column}${at + 5}`;
    return [
      finding({
        ...common,
        rule: 'executor/missing',
        range: range('D'),
        severity: 'error',
        ruleTitle: 'Не указан исполнитель',
        message: `№ ${at + 1}: не указан исполнитель`,
      }),
      finding({
        ...common,
        rule: 'deadline/vague',
        range: range('C'),
        severity: 'warning',
        ruleTitle: 'Срок без точных дней',
        message: `№ ${at + 1}: срок «весь период» ничего не говорит`,
        actual: 'весь период',
      }),
      finding({
        ...common,
        rule: 'deadline/year-missing',
        range: range('C'),
        severity: 'info',
        ruleTitle: 'В сроке не указан год',
        message: `№ ${at + 1}: в сроке «май» не указан год`,
        actual: 'май',
        fix: yearFix(range('C'), 'май', 'май 2022 г.'),
      }),
    ];
  }).flat();
  return { ...CHECK, findings, counts: countBySeverity(findings), accepted: [] };
}

/** Text that would be code if it were put into the page as anything but text. */
export const HOSTILE = '<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>';

/** Every text of the user's is hostile or without end. */
export function hostileCheck(): CheckView {
  const long = 'ОченьДлинноеСловоБезПробелов'.repeat(40);
  const findings = [HOSTILE, long].map((text, at) => ({
    ...finding({
      rule: 'text/residue',
      range: `B${at + 5}`,
      severity: 'warning',
      ruleTitle: text,
      measure: text,
      row: at,
      executors: [text],
      message: text,
      actual: text,
    }),
    why: text,
    advice: text,
    fix: { title: text, changes: [{ place: `B${at + 5}`, before: text, after: text }] },
  }));
  const named: CompletionView = {
    ...REPORTED,
    executors: [slice(HOSTILE, figures(4, 2, 1)), slice(long, figures(4, 2, 1))],
    notes: [HOSTILE, long],
  };
  return {
    ...CHECK,
    tables: [
      { sheet: HOSTILE, range: 'A3:F46', title: HOSTILE, activities: 2, completion: named },
      { sheet: long, range: 'A3:F46', title: long, activities: 2, completion: named },
    ],
    findings,
    counts: countBySeverity(findings),
    accepted: [{ rule: 'text/residue', ruleTitle: HOSTILE, activity: HOSTILE, actual: long, reason: HOSTILE }],
    executors: [HOSTILE, long],
  };
}
