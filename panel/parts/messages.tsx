/** What went wrong, with a way to try again, and what the host has said of the last command. */
import { isBusy } from '../state/state.js';
import { Button, Close } from './button.js';
import { Note } from './note.js';
import type { PanelProps } from './panel-props.js';

export function Messages({ state, dispatch, runner }: PanelProps) {
  const { problem, said } = state;
  const close = () => dispatch({ type: 'set', change: { problem: null } });
  return (
    <>
      <div role="alert">
        {problem && (
          <div class="vk-box vk-stack" data-tone="bad">
            <p>{problem.text}</p>
            <div class="vk-row">
              <Button
                busy={isBusy(state)}
                onPress={() => {
                  close();
                  if (problem.retry.command === 'jump') runner.jump(problem.retry.asks);
                  else runner.run(problem.retry);
                }}
              >
                Повторить
              </Button>
              <Button look="quiet" onPress={close}>
                Закрыть
              </Button>
            </div>
          </div>
        )}
      </div>
      {said.length > 0 && (
        <div class="vk-box" data-tone="said">
          <ul class="vk-stack">
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Close label="Закрыть сообщения" onPress={() => dispatch({ type: 'set', change: { said: [] } })} />
        </div>
      )}
      {state.marksBehind && state.tab === 'findings' && (
        <Note>Отметки скрытых замечаний снимет следующая проверка.</Note>
      )}
    </>
  );
}
