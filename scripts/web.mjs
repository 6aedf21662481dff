/** `npm run web`: the local web page as one file, dist/web/veshki.html; installs the grid's dependencies where they are missing. */
import { run } from './lib/project.mjs';
import { bundleWeb, hasWebDependencies, WEB_PAGE } from './lib/web-bundle.mjs';

if (!hasWebDependencies()) {
  console.log('Ставим зависимости страницы (один раз): npm ci --prefix web');
  const { ok } = run('npm', ['ci', '--prefix', 'web', '--no-audit', '--no-fund'], { show: true });
  if (!ok) process.exit(1);
}
const bytes = await bundleWeb();
console.log(`${WEB_PAGE}: ${(bytes / 1024 / 1024).toFixed(1)} МБ`);
