/** How the custom functions of the catalogue must stand in `entry.js`, so that autocomplete explains them (`google-sheets.md #11`, `#14`). */
import type { FunctionEntry } from '../../core/functions/catalogue.js';

/** A JSDoc block and the declaration under it. */
export function customFunctionSource({ id, run, description, parameters }: FunctionEntry): string {
  const names = parameters.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${description}`,
    ...parameters.map(({ name, example, description: text }) => ` * @param {${example}} ${name} ${text}`),
    ' * @customfunction',
    ' */',
    `function ${id}(${names}) {`,
    `  return Veshki.${run}Cell(${names});`,
    '}',
  ].join('\n');
}
