/** `npm run docs`: writes the pages of docs/rules/ from the rules themselves; pages of rules that are gone are deleted. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { pagePath, rulePage, rulesIndex } from './lib/rule-pages.mjs';
import { importSource } from './lib/source.mjs';

const FOLDER = join(ROOT, 'docs', 'rules');

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const { RULES } = await importSource('core/rules/index.ts');
const { GROUP_TITLES } = await importSource('core/rules/groups.ts');
const { SEVERITY_WORDS } = await importSource('core/report/words.ts');
rmSync(FOLDER, { recursive: true, force: true });
for (const rule of RULES) write(join(FOLDER, pagePath(rule)), rulePage(rule, SEVERITY_WORDS));
write(join(FOLDER, 'README.md'), rulesIndex(RULES, SEVERITY_WORDS, GROUP_TITLES));
console.log(`docs/rules: ${RULES.length} rules`);
