/** The tab «Замечания»: filters, the list in groups, and the hidden ones. */
import { filterItems, isFiltering } from '../../state/filter.js';
import { FINDINGS_TITLE } from '../../state/ids.js';
import type { Checked } from '../../state/state.js';
import { Button } from '../button.js';
import { Stakes } from '../icons.js';
import { Note } from '../note.js';
import type { PanelProps } from '../panel-props.js';
import { countedFindings } from '../words.js';
import { AcceptedList } from './accepted-list.js';
import { Filters } from './filters.js';
import { FixPreview } from './fix-preview.js';
import { GroupList } from './group-list.js';

export function FindingsPanel(props: PanelProps) {
  const { checked, findings } = props.state;
  if (!checked) return <NotChecked />;
  return findings.preview ? (
    <FixPreview {...props} checked={checked} preview={findings.preview} />
  ) : (
    <Findings {...props} checked={checked} />
  );
}

const NotChecked = () => (
  <div class="vk-stack vk-empty">
    <Stakes />
    <h2 class="vk-title">Проверим дорожную карту?</h2>
    <p>
      Нажмите «Проверить»: Вешки найдут пропуски, неверные сроки и спорные записи во всех листах, отметят их в таблице и
      посчитают, какая доля мероприятий исполнена.
    </p>
    <p>Тексты в ячейках без вашего согласия не меняются.</p>
  </div>
);

function Findings(props: PanelProps & { checked: Checked }) {
  const { state, dispatch, checked } = props;
  const { filter } = state.findings;
  const all = checked.items.length;
  const shown = filterItems(checked.items, filter);
  const filtering = isFiltering(filter);
  return (
    <>
      {all > 0 && <Filters {...props} checked={checked} />}
      <div class="vk-row vk-list-head">
        <h2 id={FINDINGS_TITLE} tabIndex={-1}>
          {filtering ? `Показано ${shown.length} из ${all}` : countedFindings(all)}
        </h2>
        {filtering && (
          <Button look="quiet" onPress={() => dispatch({ type: 'reset-filter' })}>
            Сбросить
          </Button>
        )}
      </div>
      {all === 0 && (
        <Note>
          {checked.view.tables.length > 0
            ? 'Всё в порядке: к дорожной карте вопросов нет.'
            : 'Проверять нечего: нет ни одного видимого листа с планом.'}
        </Note>
      )}
      {all > 0 && shown.length === 0 && <Note>Таких замечаний нет. Ослабьте условия отбора.</Note>}
      <GroupList {...props} checked={checked} shown={shown} />
      <AcceptedList {...props} checked={checked} />
    </>
  );
}
