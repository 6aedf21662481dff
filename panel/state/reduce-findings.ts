/** The list of findings after an action of the user's. */
import type { FindingsAction } from './actions.js';
import { type Filter, NO_FILTER, toggleSeverity } from './filter.js';
import { FOLDED, GROUP_PAGE, ITEM_PAGE, itemsShown } from './group.js';
import { HIDE_BUTTON, PREVIEW_TITLE, REASON } from './ids.js';
import type { FindingsTab, PanelState } from './state.js';

/** Findings a preview shows at first and adds at a time. */
export const PREVIEW_PAGE = 50;

export function reduceFindings(state: PanelState, action: FindingsAction): PanelState {
  const { findings } = state;
  const { filter, unfolded, preview, accepting } = findings;
  const become = (change: Partial<FindingsTab>): PanelState => ({ ...state, findings: { ...findings, ...change } });
  switch (action.type) {
    case 'filter':
      return become(filtered({ ...filter, ...action.change }));
    case 'toggle-severity': {
      const severities = toggleSeverity(filter.severities, action.severity);
      return { ...become(filtered({ ...filter, severities })), tab: 'findings' };
    }
    case 'reset-filter':
      return become(filtered(NO_FILTER));
    case 'list':
      return become(action.change);
    case 'group-by':
      return become({ grouping: action.grouping, unfolded: FOLDED });
    case 'toggle-group': {
      const { key } = action;
      const others = unfolded.turned.filter((one) => one !== key);
      const turned = others.length < unfolded.turned.length ? others : [...others, key];
      return become({ unfolded: { ...unfolded, turned } });
    }
    case 'more-groups':
      return become({ unfolded: { ...unfolded, groups: unfolded.groups + GROUP_PAGE } });
    case 'more-items': {
      const shown = itemsShown(action, unfolded) + ITEM_PAGE;
      return become({ unfolded: { ...unfolded, items: { ...unfolded.items, [action.key]: shown } } });
    }
    case 'open':
      return become({ open: action.key, accepting: null });
    case 'preview': {
      const { title, keys, from } = action;
      return sendTo(become({ preview: { title, keys, from, shown: PREVIEW_PAGE } }), PREVIEW_TITLE);
    }
    case 'more-preview':
      return become({ preview: preview && { ...preview, shown: preview.shown + PREVIEW_PAGE } });
    case 'close-preview':
      return sendTo(become({ preview: null }), preview?.from ?? '');
    case 'hide':
      return sendTo(become({ accepting: { key: action.key, reason: '', reasonMissing: false } }), REASON);
    case 'reason':
      return become({ accepting: accepting && { ...accepting, reason: action.text, reasonMissing: false } });
    case 'reason-missing':
      return sendTo(become({ accepting: accepting && { ...accepting, reasonMissing: true } }), REASON);
    case 'close-hide':
      return sendTo(become({ accepting: null }), HIDE_BUTTON);
  }
}

/** A changed filter shows its list from the top. */
const filtered = (filter: Filter): Partial<FindingsTab> => ({ filter, unfolded: FOLDED });

/** Sends the keyboard to an element once it is there. */
export const sendTo = (state: PanelState, id: string): PanelState => ({
  ...state,
  focus: { id, turn: state.focus.turn + 1 },
});
