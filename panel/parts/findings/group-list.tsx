/** The groups of a list, as many as are shown at once. */
import { fixable, type Group, groupItems, isOpen, itemsShown } from '../../state/group.js';
import type { Item } from '../../state/items.js';
import { type Checked, isBusy } from '../../state/state.js';
import { Button, More } from '../button.js';
import { moveThroughList } from '../focus.js';
import { FoldHead } from '../fold.js';
import { SeverityIcon } from '../icons.js';
import type { PanelProps } from '../panel-props.js';
import { countedFindings, tableLabel } from '../words.js';
import { Finding } from './finding.js';

interface GroupListProps extends PanelProps {
  readonly checked: Checked;
  /** All findings of the list, whether on the page or not yet. */
  readonly shown: readonly Item[];
}

export function GroupList(props: GroupListProps) {
  const { dispatch } = props;
  const { grouping, unfolded } = props.state.findings;
  const groups = groupItems(props.shown, grouping);
  const rest = groups.slice(unfolded.groups).reduce((sum, { items }) => sum + items.length, 0);
  return (
    <div class="vk-stack vk-groups">
      {groups.slice(0, unfolded.groups).map((group) => (
        <FindingGroup key={group.key} {...props} group={group} />
      ))}
      {rest > 0 && <More rest={countedFindings(rest)} onPress={() => dispatch({ type: 'more-groups' })} />}
    </div>
  );
}

function FindingGroup(props: GroupListProps & { group: Group }) {
  const { state, dispatch, checked, group } = props;
  const { key, items, title, severity } = group;
  const { grouping, unfolded } = state.findings;
  const byRule = grouping === 'rule';
  const open = isOpen(group, grouping, unfolded);
  const rest = items.length - itemsShown(group, unfolded);
  const severalTables = checked.view.tables.length > 1;
  return (
    <section class="vk-group">
      <FoldHead
        open={open}
        onKeyDown={moveThroughList}
        onToggle={() => dispatch({ type: 'toggle-group', key })}
        count={
          <>
            {items.length}
            <span class="vk-hidden">{countedFindings(items.length).replace(/\d+/, '')}</span>
          </>
        }
      >
        {byRule && <SeverityIcon severity={severity} />}
        <span>
          <span class="vk-clamp">{title}</span>
          {!byRule && severalTables && (
            <span class="vk-note">{tableLabel(checked.view, items[0]?.finding.table ?? 0)}</span>
          )}
        </span>
      </FoldHead>
      {open && (
        <>
          {byRule && <FixAllOfRule {...props} />}
          <ul>
            {items.slice(0, itemsShown(group, unfolded)).map((item) => (
              <Finding key={item.key} {...props} item={item} />
            ))}
          </ul>
          {rest > 0 && <More rest={rest} onPress={() => dispatch({ type: 'more-items', key })} />}
        </>
      )}
    </section>
  );
}

function FixAllOfRule({ state, dispatch, group }: PanelProps & { group: Group }) {
  const keys = fixable(group.items).map(({ key }) => key);
  const id = `vk-fix-${group.key}`;
  if (keys.length < 2) return null;
  return (
    <Button
      id={id}
      busy={isBusy(state)}
      onPress={() => dispatch({ type: 'preview', title: group.title, keys, from: id })}
    >
      Исправить все ({keys.length})…
    </Button>
  );
}
