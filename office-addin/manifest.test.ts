/** The manifest against what Office demands of it (`excel.md #77`) and what the add-in has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, RIBBON } from './ribbon.js';
import { parseXml } from './testing/xml.js';

const ROOT = join(import.meta.dirname, '..');
const BASE = 'https://localhost:3000/';
const document = parseXml(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));

const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const values = (name: string): string[] => all(name).map((element) => attribute(element, 'DefaultValue'));
const names = (element: Element): string[] => [...element.children].map(({ tagName }) => tagName);

/** Width and height that a PNG states in its first chunk. */
function pngSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Order of children (D develop/manifest-element-ordering, manifest reference); those not named must not be there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('is well built', () => {
  it.each(Object.entries(ORDER))('children of %s come in the order of the schema', (parent, order) => {
    expect(all(parent).length).toBeGreaterThan(0);
    for (const element of all(parent)) {
      const places = names(element).map((name) => order.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  it('custom functions are named by their script, page, metadata and namespace', () => {
    const [point] = all('AllFormFactors').flatMap((element) => [...element.children]);
    expect(point && names(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });

  it('has an id, a version, and what it needs of Excel', () => {
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    const sets = all('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.9', 'SharedRuntime 1.1']);
    expect(all('Runtime').map((runtime) => attribute(runtime, 'lifetime'))).toEqual(['long']);
  });

  it('keeps to the lengths', () => {
    for (const [element, limit] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const [own] = all(element);
      const texts = own
        ? [own, ...own.children].map((one) => attribute(one, 'DefaultValue') + attribute(one, 'Value'))
        : [];
      expect(texts.length).toBe(2);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
    }
    const strings = (list: string): string[] =>
      all(list)
        .flatMap((element) => [...element.getElementsByTagName('*')])
        .map((one) => attribute(one, 'DefaultValue') + attribute(one, 'Value'));
    for (const text of strings('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
  });

  it('has every text in Russian and, but for the namespace, in English', () => {
    for (const text of all('bt:String')) {
      const english = [...text.children].map((one) => attribute(one, 'Locale'));
      const isName = attribute(text, 'id') === 'Functions.Namespace';
      expect(attribute(text, 'DefaultValue')).toMatch(isName ? /^[A-Z]+$/ : /[А-Яа-я]/);
      expect(english).toEqual(isName ? [] : ['en-US']);
    }
    expect(all('DefaultLocale')[0]?.textContent).toBe('ru-RU');
  });
});

describe('hangs together', () => {
  const resources = ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap((name) => all(name))
    .filter((one) => one.hasAttribute('id'));

  it('every resid resolves, every resource is used, none is longer than 32', () => {
    const used = [...document.getElementsByTagName('*')]
      .map((one) => attribute(one, 'resid'))
      .filter((id) => id !== '');
    const ids = resources.map((one) => attribute(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('ids of buttons and groups are unique', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map((one) => attribute(one, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^Veshki\.[A-Za-z.]{1,118}$/);
  });

  it('every button calls a function that is associated, and every such function has a button', () => {
    const called = all('FunctionName').map((one) => one.textContent ?? '');
    expect([...called].sort()).toEqual([...Object.keys(RIBBON), HELP].sort());
  });

  it('every address is https, below the one that the build replaces, and its file is there', () => {
    const urls = [
      ...values('IconUrl'),
      ...values('HighResolutionIconUrl'),
      ...values('SupportUrl'),
      ...values('SourceLocation'),
      ...values('bt:Image'),
      ...values('bt:Url'),
    ];
    const files = urls
      .filter((url) => url !== '')
      .map((url) => {
        expect(url.startsWith(BASE)).toBe(true);
        return url.slice(BASE.length);
      });
    for (const file of new Set(files)) {
      if (file !== 'taskpane.js') expect(readFileSync(join(ROOT, 'office-addin', file)).length).toBeGreaterThan(0);
    }
  });

  it('icons have the sizes they are asked for', () => {
    const sizeOf = (url: string) => pngSize(readFileSync(join(ROOT, 'office-addin', url.slice(BASE.length))));
    expect(sizeOf(values('IconUrl')[0] ?? '')).toEqual({ width: 32, height: 32 });
    expect(sizeOf(values('HighResolutionIconUrl')[0] ?? '')).toEqual({ width: 64, height: 64 });
    const addresses = new Map(resources.map((one) => [attribute(one, 'id'), attribute(one, 'DefaultValue')]));
    const placed = all('bt:Image').filter((one) => one.hasAttribute('resid'));
    expect(placed.length).toBeGreaterThan(30);
    for (const image of placed) {
      const size = Number(attribute(image, 'size'));
      expect(sizeOf(addresses.get(attribute(image, 'resid')) ?? '')).toEqual({ width: size, height: size });
    }
    for (const icon of all('Icon'))
      expect([...icon.children].map((one) => attribute(one, 'size'))).toEqual(['16', '32', '80']);
  });
});
