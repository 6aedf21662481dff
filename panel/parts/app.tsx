/** The whole panel: what stands above the tabs, the tabs, and what each shows. */
import { panelId, tabId } from '../state/ids.js';
import { TABS, type Tab } from '../state/state.js';
import { FindingsPanel } from './findings/findings-panel.js';
import { IndicatorsPanel } from './indicators/indicators-panel.js';
import { Messages } from './messages.js';
import { MorePanel } from './more/more-panel.js';
import type { PanelProps } from './panel-props.js';
import { SettingsPanel } from './settings/settings-panel.js';
import { Summary } from './summary.js';
import { TabList } from './tab-list.js';
import { Work } from './work.js';

const PANELS: Readonly<Record<Tab, (props: PanelProps) => preact.JSX.Element>> = {
  findings: FindingsPanel,
  indicators: IndicatorsPanel,
  settings: SettingsPanel,
  more: MorePanel,
};

export const App = (props: PanelProps) => (
  <main class="vk">
    <h1 class="vk-hidden">Вешки: проверка дорожной карты</h1>
    <Summary {...props} />
    <Work {...props} />
    <Messages {...props} />
    <TabList {...props} />
    {TABS.map((tab) => {
      const Panel = PANELS[tab];
      return (
        <section
          key={tab}
          id={panelId(tab)}
          class="vk-stack"
          role="tabpanel"
          aria-labelledby={tabId(tab)}
          tabIndex={-1}
          hidden={props.state.tab !== tab}
        >
          <Panel {...props} />
        </section>
      );
    })}
  </main>
);
