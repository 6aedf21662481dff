/** Everything the panel knows and shows, as one plain value. */
import type { IsoDay } from '../../core/calendar/date.js';
import type { CheckView, SettingsView } from '../../core/command/view.js';
import type { Draft } from './draft.js';
import { type Filter, NO_FILTER } from './filter.js';
import { FOLDED, type Grouping, type Unfolded } from './group.js';
import type { Item } from './items.js';
import type { Place, Request } from './requests.js';

export const TABS = ['findings', 'indicators', 'settings', 'more'] as const;
export type Tab = (typeof TABS)[number];

/** The last check. */
export interface Checked {
  readonly view: CheckView;
  /** The findings still shown: those accepted since the check are gone. */
  readonly items: readonly Item[];
  /** Local time, `14:05`. */
  readonly at: string;
}

/** A command under way. */
export interface Run {
  readonly id: number;
  readonly request: Request;
  /** Started by the panel itself: the user may go on, what he asks for waits its turn. */
  readonly quiet: boolean;
}

/** What went wrong, and what was asked for when it did. */
export interface Problem {
  readonly text: string;
  readonly retry: Request | { readonly command: 'jump'; readonly asks: Place };
}

/** The view «исправить все»: what will change, before it does. */
export interface Preview {
  readonly title: string;
  /** Keys of the items to be fixed. */
  readonly keys: readonly string[];
  /** Findings shown so far. */
  readonly shown: number;
  /** Id of the element the user came from. */
  readonly from: string;
}

/** The form for hiding a finding. */
export interface Accepting {
  /** Key of the item. */
  readonly key: string;
  readonly reason: string;
  /** The user has tried to hide it without a reason. */
  readonly reasonMissing: boolean;
}

export interface FindingsTab {
  readonly filter: Filter;
  readonly filtersOpen: boolean;
  readonly grouping: Grouping;
  readonly unfolded: Unfolded;
  /** Key of the finding whose details are shown. */
  readonly open: string | null;
  readonly preview: Preview | null;
  readonly accepting: Accepting | null;
  readonly acceptedOpen: boolean;
}

export interface SettingsTab {
  readonly view: SettingsView;
  readonly draft: Draft;
  /** Why the form was not saved, or what of the kept settings cannot be used. */
  readonly problems: readonly string[];
  /** Free words to find a rule by. */
  readonly ruleSearch: string;
}

export interface PanelState {
  readonly tab: Tab;
  readonly checked: Checked | null;
  /** Our marks stand in the workbook: a check of the panel's own refreshes them. */
  readonly marked: boolean;
  /** Findings were hidden since the marks were made. */
  readonly marksBehind: boolean;
  /** In the order they were asked for; the first is under way. */
  readonly runs: readonly Run[];
  /** How far the host says it is. */
  readonly progress: string | null;
  /** What was last done, for those who cannot see it. */
  readonly announcement: string;
  readonly said: readonly string[];
  readonly problem: Problem | null;
  /** The reporting day asked for in the panel; `null` for the one of the settings, else today. */
  readonly asOf: IsoDay | null;
  readonly findings: FindingsTab;
  /** Index of the table whose indicators are shown. */
  readonly table: number;
  readonly settings: SettingsTab | null;
  /** Chosen layout of a new roadmap. */
  readonly layout: string;
  /** The user is asked whether to take all marks off. */
  readonly clearing: boolean;
  /** Check anew when the user comes back to the panel. */
  readonly recheck: boolean;
  /** Where the keyboard is to go now; `turn` tells two requests for one place apart. */
  readonly focus: { readonly id: string; readonly turn: number };
}

export const NEW_FINDINGS: FindingsTab = {
  filter: NO_FILTER,
  filtersOpen: false,
  grouping: 'measure',
  unfolded: FOLDED,
  open: null,
  preview: null,
  accepting: null,
  acceptedOpen: false,
};

export const NEW_PANEL: PanelState = {
  tab: 'findings',
  checked: null,
  marked: false,
  marksBehind: false,
  runs: [],
  progress: null,
  announcement: '',
  said: [],
  problem: null,
  asOf: null,
  findings: NEW_FINDINGS,
  table: 0,
  settings: null,
  layout: '',
  clearing: false,
  recheck: false,
  focus: { id: '', turn: 0 },
};

/** The user's command is under way: another must wait for it. */
export const isBusy = ({ runs }: PanelState): boolean => runs.some(({ quiet }) => !quiet);
