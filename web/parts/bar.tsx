/** Above everything: the file's name, what can be done with it, what is under way, what went wrong. */
import { Button } from '../../panel/parts/button.js';
import type { PageActions } from '../page.js';
import type { PageState } from '../page-state.js';
import { LocalWord } from './local-word.js';
import { Messages } from './messages.js';
import { OpenButton } from './open-button.js';

export interface PartProps {
  readonly state: PageState;
  readonly actions: PageActions;
}

export const Bar = (props: PartProps) => {
  const { book, many, busy, said } = props.state;
  return (
    <header class="vk vp-bar">
      <div class="vp-line">
        <span class="vp-brand">
          <Mark />
          Вешки
        </span>
        {book && <FileName name={book.name} unsaved={book.isUnsaved()} />}
        {!book && many && <FileName name={`Свод, файлов: ${many.files.length}`} unsaved={!many.saved} />}
        {(book || many) && <Actions {...props} />}
        <div class="vp-said" role="status" data-busy={busy !== null}>
          {busy ?? said}
        </div>
        <LocalWord />
      </div>
      <Messages {...props} />
    </header>
  );
};

const FileName = ({ name, unsaved }: { name: string; unsaved: boolean }) => (
  <span class="vp-file">
    <strong title={name}>{name}</strong>
    {unsaved && <span class="vk-badge vp-unsaved">не сохранено</span>}
  </span>
);

function Actions({ state, actions }: PartProps) {
  const { book, many, busy } = state;
  const what = book?.undoable() ?? null;
  return (
    <div class="vk-row vp-actions">
      <Button look="primary" busy={busy !== null} onPress={actions.save}>
        {book ? 'Сохранить копию' : 'Сохранить свод'}
      </Button>
      {book && (
        <Button
          busy={busy !== null || what === null}
          label={what === null ? 'Отменить: пока нечего' : `Отменить: ${what}`}
          onPress={actions.undo}
        >
          Отменить
        </Button>
      )}
      {book && many && (
        <Button busy={busy !== null} onPress={actions.toSummary}>
          К своду
        </Button>
      )}
      <OpenButton busy={busy !== null} onFiles={actions.open}>
        Открыть другой
      </OpenButton>
    </div>
  );
}

/** Two stakes with flags. */
const Mark = () => (
  <svg class="vp-mark" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 21V4m9 17V8" />
    <path d="M7 4l8 2.5L7 9zm9 4l6 2-6 2z" />
  </svg>
);
