/** The tab «Настройки»: a form that is saved as a whole; what was typed stays while other tabs are looked at. */
import { type Draft, differs, formOf } from '../../state/draft.js';
import { SETTINGS_PROBLEMS } from '../../state/ids.js';
import { isBusy, type SettingsTab } from '../../state/state.js';
import { Button } from '../button.js';
import { Note } from '../note.js';
import type { PanelProps } from '../panel-props.js';
import { Executors } from './executors.js';
import { Columns, Credit, Days, DoneWords } from './plain-fields.js';
import { Rules } from './rules.js';

const UNREAD = 'Настройки не прочитаны. Откройте эту вкладку ещё раз.';

export interface SettingsProps extends PanelProps {
  readonly settings: SettingsTab;
  readonly change: (change: Partial<Draft>) => void;
}

export function SettingsPanel(props: PanelProps) {
  const { state, dispatch, runner } = props;
  const { settings } = state;
  if (settings === null) return <Note>{state.runs.length > 0 ? 'Читаем настройки…' : UNREAD}</Note>;
  const { draft, view, problems } = settings;
  const unsaved = differs(draft, view.form);
  const change = (part: Partial<Draft>): void => dispatch({ type: 'draft', draft: { ...draft, ...part } });
  const parts = { ...props, settings, change };
  return (
    <form
      class="vk-stack vk-form"
      aria-label="Настройки"
      onSubmit={(event) => {
        event.preventDefault();
        runner.run({ command: 'saveSettings', asks: { form: formOf(draft) } });
      }}
    >
      {problems.length > 0 && (
        <div id={SETTINGS_PROBLEMS} class="vk-box vk-stack" data-tone="bad" tabIndex={-1}>
          <p>Поправьте и сохраните ещё раз:</p>
          <ul class="vk-stack">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <Days {...parts} />
      <Executors {...parts} />
      <Credit {...parts} />
      <DoneWords {...parts} />
      <Columns {...parts} />
      <Rules {...parts} />
      <div class="vk-stack vk-save">
        {unsaved && <Note>Есть несохранённые изменения.</Note>}
        <div class="vk-row">
          <Button look="primary" busy={isBusy(state)}>
            Сохранить
          </Button>
          {unsaved && <Button onPress={() => dispatch({ type: 'reset-draft' })}>Отменить изменения</Button>}
        </div>
      </div>
    </form>
  );
}
