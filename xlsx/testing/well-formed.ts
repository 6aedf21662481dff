/** A strict look at XML text: Excel refuses a file with one bad part, and the SDK does not look into VML drawings. */

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

interface Open {
  readonly name: string;
  readonly prefixes: ReadonlySet<string>;
}

/** The first thing that makes a text no namespace-well-formed XML document; `null` for a good one. */
export function xmlFault(text: string): string | null {
  const open: Open[] = [{ name: '', prefixes: new Set(['', 'xml', 'xmlns']) }];
  let roots = 0;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return `no markup at ${at}: ${text.slice(at, at + 60)}`;
    if (FORBIDDEN.test(token)) return `a forbidden character at ${at}`;
    if (/^<[!?]/.test(token)) continue;
    if (BARE_AMPERSAND.test(token)) return `a bare & at ${at}`;
    const parent = open[open.length - 1];
    if (!parent) return `too many closing tags at ${at}`;
    if (!token.startsWith('<')) {
      if (open.length === 1 && token.trim() !== '') return `text outside the root at ${at}`;
      continue;
    }
    const name = /[\w:.-]+/.exec(token)?.[0] ?? '';
    if (token.startsWith('</')) {
      if (parent.name !== name) return `</${name}> closes <${parent.name}> at ${at}`;
      open.pop();
      continue;
    }
    if (open.length === 1) roots++;
    const attributes = [...token.matchAll(ATTRIBUTE)].map((match) => match[1] ?? '');
    if (new Set(attributes).size < attributes.length) return `an attribute twice at ${at}: ${token}`;
    const declared = attributes
      .filter((attribute) => attribute.startsWith('xmlns:'))
      .map((attribute) => attribute.slice(6));
    const prefixes = declared.length > 0 ? new Set([...parent.prefixes, ...declared]) : parent.prefixes;
    const unknown = [name, ...attributes].map(prefixOf).find((prefix) => !prefixes.has(prefix));
    if (unknown !== undefined) return `prefix ${unknown}: is not declared at ${at}: ${token.slice(0, 80)}`;
    if (!token.endsWith('/>')) open.push({ name, prefixes });
  }
  if (open.length > 1) return `<${open[open.length - 1]?.name}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}
