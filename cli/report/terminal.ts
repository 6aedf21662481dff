/** What the terminal can show: colours, width, wrapped lines. */

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'grey' | 'bold';

export type Paint = (text: string, colour: Colour) => string;

const CODES: Readonly<Record<Colour, number>> = { red: 31, yellow: 33, cyan: 36, green: 32, grey: 90, bold: 1 };

/** Colours by terminal codes, or none at all. */
export function painter(colours: boolean): Paint {
  return colours ? (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (text) => text;
}

/** Colours are for terminals, unless NO_COLOR (no-color.org) forbids or FORCE_COLOR asks for them. */
export function wantsColours(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}

const CONTROLS = /\p{Cc}+/gu;

/** A cell's text without what a terminal would take for a command; line breaks become spaces. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ');
}

/** Lines at most `width` characters long, broken at spaces, each after the first (or all) set in by `indent`. */
export function wrap(text: string, width: number, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of printable(text).split(/\s+/)) {
    if (word === '') continue;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
