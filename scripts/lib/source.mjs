/** Lets a script use a module of the project that is written in TypeScript. */
import { build } from 'esbuild';
import { ROOT } from './project.mjs';

/** The exports of a module (path from the root), bundled in memory: no build has to come first. */
export async function importSource(path) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
