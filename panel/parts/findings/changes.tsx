/** What a fix changes, cell by cell: before and after. */
import type { ChangeView } from '../../../core/command/view.js';
import { Note } from '../note.js';
import { visibleSpaces } from '../words.js';

export const Changes = ({ changes }: { changes: readonly ChangeView[] }) => (
  <ul class="vk-stack">
    {changes.map((change) => (
      <Change key={change.place} {...change} />
    ))}
  </ul>
);

const Change = ({ place, before, after }: ChangeView) => (
  <li>
    <Note>{after === null ? `Строка ${place}` : place}</Note>
    <span class="vk-hidden"> было: </span>
    <del>{visibleSpaces(before) || '(пусто)'}</del>
    <span class="vk-hidden"> станет: </span>
    <ins>{after === null ? '(строка удаляется)' : visibleSpaces(after) || '(пусто)'}</ins>
  </li>
);
