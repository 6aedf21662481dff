/** The panel in a page of tests: every call of its host goes to the test through `callHost`. */
import type { PanelHost } from '../host.js';
import { mountPanel } from '../panel.js';

declare global {
  interface Window {
    /** Exposed by the test: answers a command, or throws. */
    callHost(command: string, asks: unknown): Promise<never>;
    /** For the test: how far the host is. */
    tellProgress(text: string): void;
  }
}

const root = document.getElementById('panel');
const kind = (document.documentElement.dataset.kind ?? 'sheets') as PanelHost['kind'];

const progress = {
  onProgress(listener: (text: string) => void) {
    window.tellProgress = listener;
  },
};

// a host of any command, as the bridge of Google Sheets is
const host = new Proxy(progress, {
  get: (own, name) =>
    Reflect.get(own, name) ?? (name === 'kind' ? kind : (asks: unknown) => window.callHost(String(name), asks)),
}) as unknown as PanelHost;

if (root) mountPanel(root, host);
