/** Hiding a finding: the reason is kept beside it, for whoever asks later. */
import { REASON } from '../../state/ids.js';
import { type Accepting, isBusy } from '../../state/state.js';
import { Button } from '../button.js';
import { Input } from '../input.js';
import type { FindingProps } from './finding.js';

const NO_REASON = 'vk-reason-missing';

export function HideForm({ state, dispatch, runner, item, accepting }: FindingProps & { accepting: Accepting }) {
  const { reasonMissing } = accepting;
  const reason = accepting.reason.trim();
  const busy = isBusy(state);
  return (
    <form
      class="vk-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === '') dispatch({ type: 'reason-missing' });
        else runner.run({ command: 'accept', asks: { finding: item.finding.ref, reason } });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dispatch({ type: 'close-hide' });
      }}
    >
      <Input
        id={REASON}
        label="Почему это не нужно исправлять?"
        value={accepting.reason}
        invalid={reasonMissing}
        hint={reasonMissing ? NO_REASON : undefined}
        onType={(text) => dispatch({ type: 'reason', text })}
      />
      {reasonMissing && (
        <p id={NO_REASON} class="vk-bad">
          Напишите причину: без неё потом не понять, почему замечание скрыто.
        </p>
      )}
      <div class="vk-row">
        <Button look="primary" busy={busy}>
          Скрыть
        </Button>
        <Button onPress={() => dispatch({ type: 'close-hide' })}>Отмена</Button>
      </div>
    </form>
  );
}
