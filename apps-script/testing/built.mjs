/** The add-on as `npm run build` makes it, in memory. */
import { appsScriptFiles } from '../../scripts/lib/apps-script-bundle.mjs';
import { common } from '../../scripts/lib/bundles.mjs';

let files;

export function builtFiles() {
  files ??= appsScriptFiles(common);
  return files;
}
