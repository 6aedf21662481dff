import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL_URL, manifestAt } from './lib/office-addin-bundle.mjs';
import { ROOT } from './lib/project.mjs';

const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const addresses = (xml) => [...xml.matchAll(/DefaultValue="(https:[^"]*)"/g)].map(([, address]) => address);

describe('manifestAt', () => {
  it('moves every address below the one given, with or without a slash at its end', () => {
    for (const base of ['https://addins.example.ru/veshki', 'https://addins.example.ru/veshki/']) {
      const moved = addresses(manifestAt(manifest, base));
      expect(moved).toEqual(
        addresses(manifest).map((address) => `https://addins.example.ru/veshki${address.slice(LOCAL_URL.length)}`),
      );
    }
  });

  it.each([
    ['without encryption', 'http://addins.example.ru'],
    ['a folder', 'file:///C:/addins'],
  ])('refuses pages that Office would not open: %s', (_, address) => {
    expect(() => manifestAt(manifest, address)).toThrow('https://');
  });

  it('refuses what is no address', () => {
    expect(() => manifestAt(manifest, 'addins.example.ru')).toThrow();
  });
});
