/** A cell of executors that begins or ends with a comma. */
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { executorFields } from './mentions.js';

const DANGLING = /^[,;]|,$|[,;]\s*,|\s(?:и|или)$/;

export const danglingExecutor = rule({
  id: 'executor/dangling',
  severity: 'warning',
  title: 'Лишняя запятая в перечне исполнителей',
  why: 'Лишняя запятая или союз обычно значит, что одного из исполнителей потеряли при копировании.',
  advice: 'Допишите потерянного исполнителя или уберите лишнее.',
  exampleRole: 'executor',
  flags: ['Министерство,', ', РМК', 'РМК,, куратор', 'РМК и'],
  passes: ['Министерство, АИРО', 'РМК;\nкуратор;', 'РМК.'],
  *check({ activities }) {
    for (const activity of activities) {
      for (const { text, at } of executorFields(activity)) {
        if (!DANGLING.test(text.trim())) continue;
        yield {
          at,
          activity,
          message: `${about(activity)}: в перечне исполнителей ${quote(text, 50)} лишняя запятая или союз.`,
          actual: text,
        };
      }
    }
  },
});
