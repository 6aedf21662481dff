/** The tabs: arrows, Home and End go from one to another. */
import { differs } from '../state/draft.js';
import { panelId, tabId } from '../state/ids.js';
import { type PanelState, TABS, type Tab } from '../state/state.js';
import { placeAfter } from './focus.js';
import type { PanelProps } from './panel-props.js';

const TITLES: Readonly<Record<Tab, string>> = {
  findings: 'Замечания',
  indicators: 'Показатели',
  settings: 'Настройки',
  more: 'Ещё',
};

export const TabList = ({ state, runner }: PanelProps) => (
  <div
    class="vk-tabs"
    role="tablist"
    aria-label="Разделы панели"
    onKeyDown={(event) => {
      const next = TABS[placeAfter(event.key, TABS.indexOf(state.tab), TABS.length)];
      if (!next) return;
      event.preventDefault();
      runner.show(next);
      event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
    }}
  >
    {TABS.map((tab) => (
      <button
        key={tab}
        id={tabId(tab)}
        type="button"
        role="tab"
        class="vk-tab"
        aria-selected={state.tab === tab}
        aria-controls={panelId(tab)}
        tabIndex={state.tab === tab ? 0 : -1}
        onClick={() => runner.show(tab)}
      >
        {TITLES[tab]}
        {tab === 'settings' && isUnsaved(state) && (
          <>
            <span class="vk-unsaved"> •</span>
            <span class="vk-hidden">есть несохранённые изменения</span>
          </>
        )}
      </button>
    ))}
  </div>
);

const isUnsaved = ({ settings }: PanelState): boolean =>
  settings !== null && differs(settings.draft, settings.view.form);
