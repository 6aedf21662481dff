/** The page of the add-in: the panel in the task pane, the buttons of the ribbon and the custom functions, in one runtime. */
import { mountPanel, type Panel } from '../panel/panel.js';
import { associateFunctions } from './functions/run.js';
import { createExcelHost } from './host.js';
import { loadCore } from './load-core.js';
import { NO_LIBRARY, NOT_EXCEL, TOO_OLD } from './refusals.js';
import { associateRibbon } from './ribbon.js';

/** Baseline of the add-in: Excel 2021, Microsoft 365, the web (`excel.md` part C). */
const BASELINE = '1.9';

async function start(): Promise<Panel | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return refuse(NOT_EXCEL);
  if (!Office.context.requirements.isSetSupported('ExcelApi', BASELINE)) return refuse(TOO_OLD);
  const root = document.getElementById('veshki');
  if (!root) return null;
  root.textContent = '';
  return mountPanel(root, createExcelHost());
}

/** Instead of the panel the page says what to do. */
function refuse(sentences: readonly string[]): null {
  const page = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Вешки';
  page.append(heading, ...sentences.map(paragraphOf));
  document.getElementById('veshki')?.replaceChildren(page);
  return null;
}

function paragraphOf(sentence: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = sentence;
  return paragraph;
}

if (typeof Office === 'undefined') {
  refuse(NO_LIBRARY);
} else {
  associateRibbon(start());
  associateFunctions();
  // fetched while the pane draws itself; a command that needs it waits, and says so where it cannot be had
  loadCore().catch(() => undefined);
}
