/** `node scripts/new-rule.mjs group/name "Заголовок"`: starts a rule and says what is left to do. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './lib/project.mjs';

const [id = '', title = 'Что не так, в двух-трёх словах'] = process.argv.slice(2);
const [group, name] = id.split('/');
if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id) || !group || !name) {
  console.error('usage: node scripts/new-rule.mjs group/name "Заголовок"');
  process.exit(2);
}

const path = join('core', 'rules', group, `${name}.ts`);
if (existsSync(join(ROOT, path))) {
  console.error(`${path} exists already`);
  process.exit(2);
}

const variable = `${name}-${group}`.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
mkdirSync(dirname(join(ROOT, path)), { recursive: true });
writeFileSync(
  join(ROOT, path),
  `/** What the rule looks for, in one sentence. */
import { placeOf } from '../../roadmap/roadmap.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';

export const ${variable} = rule({
  id: '${id}',
  severity: 'warning',
  title: '${title}',
  why: 'Почему это мешает тем, кто выполняет план.',
  advice: 'Что сделать.',
  exampleRole: 'activity',
  flags: ['текст, о котором будет замечание'],
  passes: ['похожий текст, который верен', 'ещё один'],
  *check({ activities }) {
    for (const activity of activities) {
      if (activity.text !== 'текст, о котором будет замечание') continue;
      yield {
        at: placeOf(activity, 'activity'),
        activity,
        message: \`\${about(activity)}: что не так.\`,
      };
    }
  },
});
`,
);
console.log(`${path}: write the rule, its texts and examples; then
  1. add ${variable} to core/rules/index.ts, in its group
  2. add '${id}' with its severity to the catalogue in core/rules/index.test.ts
  3. if it follows from another rule's finding, say so in core/check/causes.ts
  4. npm run docs && npm test`);
