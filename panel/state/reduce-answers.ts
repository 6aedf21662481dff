/** The panel after its host has answered a command. */
import type { CheckView, SettingsForm, SettingsView } from '../../core/command/view.js';
import { severityCounts } from '../../core/report/words.js';
import { differs, draftOf } from './draft.js';
import { FINDINGS_TITLE, SETTINGS_PROBLEMS } from './ids.js';
import { isAcceptedAs, itemsOf } from './items.js';
import { sendTo } from './reduce-findings.js';
import type { Answered, RequestOf } from './requests.js';
import type { PanelState, Run, SettingsTab } from './state.js';

/** `at`: local time, `14:05`. */
export function reduceAnswer(state: PanelState, run: Run, answered: Answered, at: string): PanelState {
  const { command, answer } = answered;
  if (answer.ok) {
    // the panel's own summary says how many findings there are
    const counted = command === 'check' && answer.ok ? countsSentence(answer.value) : '';
    const fresh = answer.said.filter((sentence) => sentence !== counted && !state.said.includes(sentence));
    const said = [...state.said, ...fresh];
    const announcement = [...fresh, counted].join(' ').trim() || 'Готово.';
    return succeed({ ...state, said, announcement }, answered, at);
  }
  if (command === 'saveSettings') return refuseSettings(state, [answer.problem]);
  return { ...state, problem: { text: answer.problem, retry: run.request } };
}

function succeed(state: PanelState, answered: Answered, at: string): PanelState {
  const { command, asks, answer } = answered;
  if (!answer.ok) return state;
  switch (command) {
    case 'check':
      return showCheck(state, answer.value, asks.write, at);
    case 'fix':
      return state.findings.preview
        ? sendTo({ ...state, findings: { ...state.findings, preview: null } }, FINDINGS_TITLE)
        : state;
    case 'clear':
      return { ...state, marked: false, marksBehind: false, clearing: false };
    case 'accept':
      return hideFinding(state, asks);
    case 'settings':
      return { ...state, settings: showSettings(state.settings, answer.value) };
    case 'saveSettings':
      if (answer.value.problems.length > 0) return refuseSettings(state, answer.value.problems);
      // the day saved is the day wanted
      return { ...state, asOf: null, settings: showSettings(state.settings, answer.value, asks.form) };
    default:
      return state;
  }
}

const countsSentence = ({ counts }: CheckView): string => `Проверено: ${severityCounts(counts)}.`;

function showCheck(state: PanelState, view: CheckView, wrote: boolean, at: string): PanelState {
  return {
    ...state,
    checked: { view, items: itemsOf(view), at },
    marked: state.marked || wrote,
    marksBehind: state.marksBehind && !wrote,
    table: view.tables[state.table] ? state.table : 0,
  };
}

/** The finding goes at once: a whole check for each of many hidden ones would keep the user waiting. */
function hideFinding(state: PanelState, { finding, reason }: RequestOf<'accept'>['asks']): PanelState {
  const { checked, findings } = state;
  if (!checked) return state;
  const hidden = checked.items.find((item) => isAcceptedAs(item.finding, finding));
  const ruleTitle = hidden?.finding.ruleTitle ?? finding.rule;
  const { rule, activity, actual } = finding;
  const accepted = [...checked.view.accepted, { rule, ruleTitle, activity, actual, reason }];
  const items = checked.items.filter((item) => !isAcceptedAs(item.finding, finding));
  return {
    ...state,
    checked: { ...checked, items, view: { ...checked.view, accepted } },
    marksBehind: state.marked,
    findings: { ...findings, open: null, accepting: null },
    announcement: 'Замечание скрыто.',
  };
}

/** What the user has typed since the form was `given` to him or to the host stays. */
function showSettings(before: SettingsTab | null, view: SettingsView, given?: SettingsForm): SettingsTab {
  const typedOn = before !== null && differs(before.draft, given ?? before.view.form);
  return {
    view,
    draft: typedOn ? before.draft : draftOf(view.form),
    problems: view.problems,
    ruleSearch: before?.ruleSearch ?? '',
  };
}

/** Nothing was saved: the form keeps what was typed. */
function refuseSettings(state: PanelState, problems: readonly string[]): PanelState {
  if (!state.settings) return state;
  const settings = { ...state.settings, problems };
  return sendTo({ ...state, settings, announcement: problems.join(' ') }, SETTINGS_PROBLEMS);
}
