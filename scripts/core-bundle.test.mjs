/** The core as `npm run build` bundles it, in a bare V8 context: no Node, no DOM, nothing but the language. */
import { createContext, Script } from 'node:vm';
import { build, transform } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLES } from './lib/bundles.mjs';

const API = ['checkRoadmap', 'measureCompletion', 'parseDeadline', 'parseTargets', 'readRoadmaps', 'splitExecutors'];

const text = (words) => (words === '' ? { kind: 'empty', text: '' } : { kind: 'text', text: words });
const GRID = {
  sheet: 'План',
  cells: [
    ['План мероприятий на 2022 год', '', '', '', '', ''],
    ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Показатель', 'Отметка об исполнении'],
    ['1', 'Провести семинар', '15 марта', 'РМК', '100% школ', 'Исполнено'],
    ['2', 'Издать сборник', 'до 01.06.2022', '', 'Сборник', ''],
  ].map((row) => row.map(text)),
  merges: [],
};

let source = '';
let core = null;

beforeAll(async () => {
  const options = BUNDLES.find(({ outfile }) => outfile === 'dist/core/index.js');
  const { outputFiles } = await build({ ...options, write: false });
  source = outputFiles[0].text;
  const { code } = await transform(source, { format: 'iife', globalName: 'core', charset: 'utf8' });
  const context = createContext(Object.create(null));
  new Script(code).runInContext(context);
  core = context.core;
});

describe('the built core', () => {
  it('is one file that imports nothing', () => {
    expect(source).not.toMatch(/^\s*import\b|\brequire\(|\bimport\(/m);
  });

  it('leaves the examples of the rules to docs and tests', () => {
    expect(source).not.toMatch(/\b(?:flags|passes): \[/);
  });

  it('exports the public API and nothing else', () => {
    expect(Object.keys(core).sort()).toEqual(API);
  });

  it('reads, checks and measures a sheet', () => {
    const [roadmap, ...others] = core.readRoadmaps(GRID);
    expect(others).toHaveLength(0);
    expect(roadmap.activities.map(({ number }) => number)).toEqual(['1', '2']);
    const rules = core.checkRoadmap(roadmap).map(({ rule }) => rule);
    expect(rules).toContain('executor/missing');
    const { total } = core.measureCompletion(roadmap, { asOf: '2022-07-01' });
    expect({ planned: total.planned, done: total.done, overdue: total.overdue }).toEqual({
      planned: 2,
      done: 1,
      overdue: 1,
    });
  });

  it('reads single cells', () => {
    const period = { start: '2022-01-01', end: '2022-12-31' };
    expect(core.parseDeadline('15-25 февраля', period).intervals).toEqual([{ start: '2022-02-15', end: '2022-02-25' }]);
    expect(core.splitExecutors('РМК, куратор').map(({ name }) => name)).toEqual(['РМК', 'куратор']);
    expect(core.parseTargets('Не менее 75% школ')).toMatchObject([
      { type: 'share', comparator: '>=', value: 75, unit: '%' },
    ]);
  });
});
