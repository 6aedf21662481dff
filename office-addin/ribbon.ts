/** The buttons of the tab «Вешки»: each does what a button of the panel does, and the panel tells what came of it. */
import type { Panel } from '../panel/panel.js';
import { toggleComments } from './excel/comments.js';

/** Buttons that work in the pane, by the `FunctionName` of the manifest. */
export const RIBBON: Readonly<Record<string, (panel: Panel) => Promise<void>>> = {
  check: (panel) => panel.run({ command: 'check', asks: { asOf: null, write: true } }),
  indicators: (panel) => panel.run({ command: 'indicators', asks: { asOf: null } }),
  addReportColumns: (panel) => panel.run({ command: 'addReportColumns', asks: null }),
  // a fix is confirmed finding by finding, so the button shows what can be fixed
  fix: async (panel) => {
    panel.show('findings');
    await panel.run({ command: 'check', asks: { asOf: null, write: true } });
  },
  comments: async (panel) => {
    const answer = await toggleComments(() => undefined);
    if (!answer.ok || answer.value) await panel.run({ command: 'check', asks: { asOf: null, write: true } });
  },
  // the figures of former reports go too: never without asking
  clear: async (panel) => panel.askToClear(),
  summary: (panel) => panel.run({ command: 'summary', asks: { asOf: null } }),
  newRoadmap: async (panel) => panel.show('more'),
  settings: async (panel) => panel.show('settings'),
};

/** The button that opens a page of its own. */
export const HELP = 'help';

/**
 * Ties the buttons to Excel. Must be called before anything is awaited: the first click may come while the page loads
 * (`excel.md #62`). `panel`: resolves when the page is ready, `null` where Excel is too old.
 */
export function associateRibbon(panel: Promise<Panel | null>): void {
  for (const [name, press] of Object.entries(RIBBON)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        const ready = await panel;
        await showPane();
        if (ready) await press(ready);
      } finally {
        event.completed();
      }
    });
  }
  Office.actions.associate(HELP, (event: Office.AddinCommands.Event) => {
    try {
      openHelp();
    } finally {
      event.completed();
    }
  });
}

/** The page lies beside this one; Excel for Windows opens it in the user's browser. */
function openHelp(): void {
  const page = new URL('help.html', location.href).href;
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1'))
    Office.context.ui.openBrowserWindow(page);
  else window.open(page, '_blank', 'noopener');
}

/** A pane that cannot be opened must not stop the command: its marks and sheets tell enough. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
