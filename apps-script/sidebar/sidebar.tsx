/** The page of the sidebar: mounts the panel and carries its wishes to the server over `google.script.run`. */
import { mountPanel } from '../../panel/panel.js';
import { ready, sheetsHost } from './host.js';

const root = document.getElementById('panel');
if (root) mountPanel(root, sheetsHost);
ready();
