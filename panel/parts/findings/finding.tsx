/** A finding in the list: a press goes to its cell and shows the rest. */
import { SEVERITY_WORDS } from '../../../core/report/words.js';
import type { Item } from '../../state/items.js';
import { moveThroughList } from '../focus.js';
import { SeverityIcon } from '../icons.js';
import type { PanelProps } from '../panel-props.js';
import { Details } from './details.js';

export interface FindingProps extends PanelProps {
  readonly item: Item;
  /** All findings of the list: those of the same rule may be fixed together. */
  readonly shown: readonly Item[];
}

export function Finding(props: FindingProps) {
  const { state, dispatch, runner, item } = props;
  const { ref, severity, message } = item.finding;
  const open = state.findings.open === item.key;
  return (
    <li>
      <button
        type="button"
        class="vk-finding-button"
        aria-expanded={open}
        onKeyDown={moveThroughList}
        onClick={() => {
          dispatch({ type: 'open', key: open ? null : item.key });
          if (!open) runner.jump(ref);
        }}
      >
        <SeverityIcon severity={severity} />
        <span class="vk-hidden">{SEVERITY_WORDS[severity]}: </span>
        <span>{message}</span>
        <span class="vk-note">{ref.range}</span>
      </button>
      {open && <Details {...props} />}
    </li>
  );
}
