/** The findings the user has hidden, each with its reason and a way back. */
import type { AcceptedView } from '../../../core/command/view.js';
import type { Checked } from '../../state/state.js';
import { CommandButton } from '../button.js';
import { FoldHead } from '../fold.js';
import { Note } from '../note.js';
import type { PanelProps } from '../panel-props.js';

export function AcceptedList(props: PanelProps & { checked: Checked }) {
  const { accepted } = props.checked.view;
  const open = props.state.findings.acceptedOpen;
  if (accepted.length === 0) return null;
  return (
    <section class="vk-group">
      <FoldHead
        open={open}
        count={accepted.length}
        onToggle={() => props.dispatch({ type: 'list', change: { acceptedOpen: !open } })}
      >
        <span>Скрытые замечания</span>
      </FoldHead>
      {open && (
        <ul>
          {accepted.map((one) => (
            <li key={identity(one)} class="vk-accepted">
              <p>{one.ruleTitle}</p>
              <span class="vk-note vk-clamp">
                {[one.activity, one.actual].filter((text) => text !== '').join(': ')}
              </span>
              <Note>Причина: {one.reason || 'не указана'}</Note>
              <CommandButton
                panel={props}
                look="quiet"
                label={`Вернуть замечание «${one.ruleTitle}»`}
                request={{ command: 'unaccept', asks: { finding: one } }}
              >
                Вернуть
              </CommandButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const identity = ({ rule, activity, actual }: AcceptedView): string => [rule, activity, actual].join('\n');
