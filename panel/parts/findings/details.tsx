/** What stands behind a finding: where it is, why it matters, what to do, and what may be done at once. */
import { fixable } from '../../state/group.js';
import { HIDE_BUTTON } from '../../state/ids.js';
import { isBusy } from '../../state/state.js';
import { Button, CommandButton } from '../button.js';
import { Fields } from '../fields.js';
import { Note } from '../note.js';
import { toCells } from '../words.js';
import { Changes } from './changes.js';
import type { FindingProps } from './finding.js';
import { HideForm } from './hide-form.js';

const FIX_ALL = 'vk-fix-all';

export function Details(props: FindingProps) {
  const { state, dispatch, runner, item } = props;
  const { ref, measure, executors, why, advice } = item.finding;
  const { accepting, grouping } = state.findings;
  const hiding = accepting?.key === item.key ? accepting : null;
  return (
    <div class="vk-stack vk-details">
      {grouping === 'rule' && <Note>{measure}</Note>}
      {executors.length > 0 && <Note>Исполнители: {executors.join(', ')}</Note>}
      <p>{why}</p>
      <p>
        <strong>Что сделать.</strong> {advice}
      </p>
      <Fix {...props} />
      <div class="vk-row">
        <Button look="quiet" onPress={() => runner.jump(ref)}>
          {toCells(ref)}
        </Button>
        {!hiding && (
          <Button
            id={HIDE_BUTTON}
            look="quiet"
            label={`Скрыть замечание, ${ref.range}`}
            onPress={() => dispatch({ type: 'hide', key: item.key })}
          >
            Скрыть…
          </Button>
        )}
      </div>
      {hiding && <HideForm {...props} accepting={hiding} />}
    </div>
  );
}

function Fix(props: FindingProps) {
  const { state, dispatch, item, shown } = props;
  const { fix, ref, ruleTitle } = item.finding;
  if (!fix) return null;
  const alike = fixable(shown.filter(({ finding }) => finding.ref.rule === ref.rule));
  return (
    <Fields bare title="Исправление" look="vk-box vk-stack">
      <strong>{fix.title}</strong>
      <Changes changes={fix.changes} />
      <div class="vk-row">
        <CommandButton panel={props} look="primary" request={{ command: 'fix', asks: { findings: [ref] } }}>
          Исправить
        </CommandButton>
        {alike.length > 1 && (
          <Button
            id={FIX_ALL}
            busy={isBusy(state)}
            onPress={() =>
              dispatch({ type: 'preview', title: ruleTitle, keys: alike.map(({ key }) => key), from: FIX_ALL })
            }
          >
            Все такие ({alike.length})…
          </Button>
        )}
      </div>
    </Fields>
  );
}
