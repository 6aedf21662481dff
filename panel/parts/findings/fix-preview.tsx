/** «Исправить все»: a list of what will change, and the user's word before it does. */
import { counted } from '../../../core/text/plural.js';
import { PREVIEW_TITLE } from '../../state/ids.js';
import type { Item } from '../../state/items.js';
import type { Checked, Preview } from '../../state/state.js';
import { Button, CommandButton, More } from '../button.js';
import { Note } from '../note.js';
import type { PanelProps } from '../panel-props.js';
import { countedFindings, tableLabel } from '../words.js';
import { Changes } from './changes.js';

export function FixPreview(props: PanelProps & { checked: Checked; preview: Preview }) {
  const { dispatch, checked, preview } = props;
  const wanted = new Set(preview.keys);
  // a check meanwhile may have taken some away
  const items = checked.items.filter(({ key }) => wanted.has(key));
  const rest = items.length - preview.shown;
  const close = () => dispatch({ type: 'close-preview' });
  return (
    <section
      class="vk-stack"
      aria-labelledby={PREVIEW_TITLE}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <h2 id={PREVIEW_TITLE} class="vk-title" tabIndex={-1}>
        Исправить: {preview.title}
      </h2>
      <Note>{aboutChanges(items)}</Note>
      <div class="vk-row">
        <CommandButton
          panel={props}
          look="primary"
          busy={items.length === 0}
          request={{ command: 'fix', asks: { findings: items.map(({ finding }) => finding.ref) } }}
        >
          Исправить {countedFindings(items.length)}
        </CommandButton>
        <Button onPress={close}>Отмена</Button>
      </div>
      <ul class="vk-stack">
        {items.slice(0, preview.shown).map(({ key, finding }) => (
          <li key={key}>
            <p>
              {checked.view.tables.length > 1 && `${tableLabel(checked.view, finding.table)}: `}
              {finding.measure}
            </p>
            <Changes changes={finding.fix?.changes ?? []} />
          </li>
        ))}
      </ul>
      {rest > 0 && <More rest={rest} onPress={() => dispatch({ type: 'more-preview' })} />}
    </section>
  );
}

function aboutChanges(items: readonly Item[]): string {
  const changes = items.flatMap(({ finding }) => finding.fix?.changes ?? []);
  if (changes.length === 0) return 'Исправлять больше нечего: таблица изменилась.';
  const rows = changes.filter(({ after }) => after === null).length;
  const parts = [
    [changes.length - rows, 'ячейка изменится', 'ячейки изменятся', 'ячеек изменятся'],
    [rows, 'строка удалится', 'строки удалятся', 'строк удалятся'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, one, few, many]) => counted(count, one, few, many));
  return `${told.join(', ')}. Ячейка, которую успели изменить, останется как есть.`;
}
