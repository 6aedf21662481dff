/** The whole: the share in large, and the figures behind it. */
import type { SliceView } from '../../../core/command/view.js';
import type { Figures } from '../../../core/completion/completion.js';
import { percent } from '../../../core/report/words.js';
import { Bar } from '../bar.js';
import { Note } from '../note.js';
import { amount, doneOf, shareName } from '../words.js';
import { Change } from './change.js';

/** In the order of a report; those of nought are left out, but for the first. */
const FIGURES: readonly (readonly [keyof Figures, string])[] = [
  ['planned', 'Запланировано'],
  ['done', 'Исполнено'],
  ['confirmed', 'Подтверждено'],
  ['inTime', 'В срок'],
  ['late', 'С опозданием'],
  ['doneUndated', 'Исполнено, день не указан'],
  ['overdue', 'Срок прошёл, не исполнено'],
  ['notDue', 'Срок не наступил'],
  ['undated', 'Без срока, не исполнено'],
  ['unclear', 'Отметка не понята'],
  ['cancelled', 'Отменено (вне подсчёта)'],
];

export function Total({ slice: { figures, change } }: { slice: SliceView }) {
  const { share } = figures;
  const rows = FIGURES.flatMap(([key, name]) => {
    const value = figures[key];
    return value === null || (value === 0 && key !== 'done') ? [] : [{ name, value }];
  });
  return (
    <section class="vk-box vk-stack">
      <h2>{shareName(figures)}</h2>
      {share === null ? (
        <Note>Доля пока не считается.</Note>
      ) : (
        <>
          <p class="vk-total">
            <strong>{percent(share)}</strong> <span class="vk-note">{doneOf(figures)}</span> <Change change={change} />
          </p>
          <Bar share={share} name={shareName(figures)} />
        </>
      )}
      <dl>
        {rows.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{amount(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
