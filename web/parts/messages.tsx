/** What went wrong, and the question before unsaved changes are given up. */
import { Button, Close } from '../../panel/parts/button.js';
import type { Asked } from '../page-state.js';
import type { PartProps } from './bar.js';

export const Messages = ({ state, actions }: PartProps) => (
  <>
    <div role="alert">
      {state.problem !== null && (
        <div class="vk-box vp-problem" data-tone="bad">
          <p>{state.problem}</p>
          <Close label="Закрыть сообщение" onPress={actions.closeProblem} />
        </div>
      )}
    </div>
    {state.asked && <Question asked={state.asked} onGoOn={actions.goOn} onStay={actions.stay} />}
  </>
);

interface QuestionProps {
  readonly asked: Asked;
  readonly onGoOn: (save: boolean) => void;
  readonly onStay: () => void;
}

const Question = ({ asked, onGoOn, onStay }: QuestionProps) => (
  <div
    class="vk-box vk-stack vp-question"
    data-tone="advice"
    role="alertdialog"
    aria-labelledby="vp-question"
    onKeyDown={(event) => {
      if (event.key === 'Escape') onStay();
    }}
  >
    <p id="vp-question">{asked.question}</p>
    <div class="vk-row" ref={focusFirst}>
      {asked.canSave && (
        <Button look="primary" onPress={() => onGoOn(true)}>
          Сохранить копию и открыть
        </Button>
      )}
      <Button onPress={() => onGoOn(false)}>Открыть без сохранения</Button>
      <Button look="quiet" onPress={onStay}>
        Остаться здесь
      </Button>
    </div>
  </div>
);

const focusFirst = (row: HTMLElement | null): void => row?.querySelector('button')?.focus();
