/** What the services take, read from the type package of the real ones: the fake invents no member and no overload. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Signatures {
  /** Overloads of a method, each a list of parameter types; `undefined` for what the class does not have. */
  overloads(className: string, member: string): readonly (readonly string[])[] | undefined;
  /** Names of an enum in order; `undefined` for another type. */
  enumNames(name: string): readonly string[] | undefined;
  /** The enums a service carries (`SpreadsheetApp.WrapStrategy`). */
  enumsOf(className: string): readonly string[];
  /** What a type alias stands for. */
  alias(name: string): string | undefined;
}

let known: Signatures | undefined;

/** Read once from `@types/google-apps-script`. */
export function signatures(): Signatures {
  known ??= readSignatures();
  return known;
}

/** Both kinds of interfaces: those inside a namespace (eight spaces) and global ones. */
const BLOCK = /^( {8}|)(?:interface|enum) (\w+)[^{\n]*\{\n([\s\S]*?)^\1\}/gm;
const ALIAS = /^ +type (\w+) = ([^;]+);/gm;

function readSignatures(): Signatures {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const classes = new Map<string, Map<string, string[][]>>();
  const properties = new Map<string, string[]>();
  const enums = new Map<string, string[]>();
  const aliases = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => /^google-apps-script\.(?!apis).*\.d\.ts$/.test(name))) {
    const source = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name = '', type = ''] of source.matchAll(ALIAS)) aliases.set(name, type.trim());
    for (const [head, , name = '', body = ''] of source.matchAll(BLOCK)) {
      // names that several services share: the spreadsheet's win
      if ((classes.has(name) || enums.has(name)) && !file.includes('spreadsheet')) continue;
      if (/^ *enum/.test(head)) enums.set(name, body.match(/\w+/g) ?? []);
      else {
        const { methods, carried } = membersOf(body);
        classes.set(name, methods);
        properties.set(name, carried);
      }
    }
  }
  return {
    overloads: (className, member) => classes.get(className)?.get(member),
    enumNames: (name) => enums.get(name),
    enumsOf: (className) => properties.get(className) ?? [],
    alias: (name) => aliases.get(name),
  };
}

function membersOf(body: string): { methods: Map<string, string[][]>; carried: string[] } {
  const methods = new Map<string, string[][]>();
  const carried: string[] = [];
  for (const member of splitAt(body, ';')) {
    const text = member.replace(/\s+/g, ' ').trim();
    const property = /^\w+: typeof (?:\w+\.)?(\w+)$/.exec(text);
    if (property?.[1]) carried.push(property[1]);
    const method = /^(\w+)\((.*)\): /.exec(text);
    if (!method?.[1]) continue;
    const types = splitAt(method[2] ?? '', ',').flatMap((parameter) => {
      const type = /^\s*(\.\.\.)?\w+\??: (.*)$/.exec(parameter);
      return type?.[2] ? [`${type[1] ?? ''}${type[2].trim()}`] : [];
    });
    methods.set(method[1], [...(methods.get(method[1]) ?? []), types]);
  }
  return { methods, carried };
}

/** Parts between separators that stand in no bracket. */
export function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('([{<'.includes(letter)) depth++;
    else if (')]}>'.includes(letter)) depth--;
    else if (letter === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  const last = text.slice(from);
  return last.trim() === '' ? parts : [...parts, last];
}
