/** The licences of others whose code went into a bundle, as one text to go with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/**
 * @param {readonly import('esbuild').Metafile[]} metafiles of the bundles
 * @returns {string} each licence once, under the packages it holds for
 */
export function licencesOf(metafiles) {
  const holders = new Map();
  for (const folder of packagesIn(metafiles)) {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const text = licenceText(folder) || `(${license ?? 'no licence named'})`;
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version}`]);
  }
  return [...holders].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join(`\n\n${'='.repeat(72)}\n\n`);
}

/** Folders of the packages that have a byte in the bundles, sorted. */
function packagesIn(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)),
  );
  const folders = inputs.flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? (PACKAGE.exec(path)?.slice(1, 2) ?? []) : [],
  );
  return [...new Set(folders)].sort();
}

function licenceText(folder) {
  const files = readdirSync(join(ROOT, folder)).filter((name) => LICENCE.test(name));
  return files.map((name) => readFileSync(join(ROOT, folder, name), 'utf8').trim()).join('\n\n');
}
