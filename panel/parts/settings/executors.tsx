/** The directory of executors: a name and the other spellings of it. */
import { changeExecutor, type ExecutorDraft } from '../../state/draft.js';
import { ADD_EXECUTOR, executorNameId } from '../../state/ids.js';
import { Button, Close } from '../button.js';
import { Fields } from '../fields.js';
import { Input } from '../input.js';
import { Note } from '../note.js';
import type { SettingsProps } from './settings-panel.js';

export const Executors = (props: SettingsProps) => (
  <Fields title="Справочник исполнителей">
    <Note>Имена, которые должны стоять в таблице, и другие их написания.</Note>
    <ul class="vk-stack">
      {props.settings.draft.executors.map((executor, index) => (
        <Row key={executor.id} {...props} executor={executor} place={index + 1} />
      ))}
    </ul>
    <Button id={ADD_EXECUTOR} onPress={() => props.dispatch({ type: 'add-executor' })}>
      Добавить исполнителя
    </Button>
  </Fields>
);

function Row({
  settings,
  change,
  dispatch,
  executor,
  place,
}: SettingsProps & { executor: ExecutorDraft; place: number }) {
  const { id, name, aliases } = executor;
  const set = (part: Partial<ExecutorDraft>): void => change(changeExecutor(settings.draft, id, part));
  return (
    <li class="vk-executor">
      <Input
        bare
        id={executorNameId(id)}
        label={`Исполнитель ${place}: имя`}
        placeholder="Имя"
        value={name}
        onType={(text) => set({ name: text })}
      />
      <Close label={`Убрать исполнителя ${place}: ${name}`} onPress={() => dispatch({ type: 'remove-executor', id })} />
      <textarea
        class="vk-input"
        aria-label={`Исполнитель ${place}: другие написания, по одному в строке`}
        placeholder="Другие написания, по одному в строке"
        rows={2}
        value={aliases}
        onInput={(event) => set({ aliases: event.currentTarget.value })}
      />
    </li>
  );
}
