/** Finds quoted names and brackets in a text. */

export interface Span {
  readonly kind: 'quoted' | 'bracket';
  /** Offset after the closing mark. */
  readonly end: number;
}

interface Opening {
  readonly mark: string;
  readonly at: number;
}

/** Closing mark → the opening it needs. `“` opens in «“…”» and closes in „…“. */
const CLOSES: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(' };

const LINE_END = /\n/g;
const NAME_END = /[,;(]/g;

/**
 * Spans by the offset of their opening mark. The closing one is often forgotten: a bracket then ends with its line,
 * a quoted name before a comma, semicolon or bracket.
 */
export function pairedSpans(text: string): Map<number, Span> {
  const spans = new Map<number, Span>();
  const open: Opening[] = [];
  const count: Record<string, number> = {};
  const push = (mark: string, at: number): void => {
    open.push({ mark, at });
    count[mark] = (count[mark] ?? 0) + 1;
  };
  // what was opened after the pair and never closed is dropped with it
  const close = (mark: string, end: number): void => {
    if (!count[mark]) return;
    for (let last = open.pop(); last; last = open.pop()) {
      count[last.mark] = (count[last.mark] ?? 1) - 1;
      if (last.mark !== mark) continue;
      spans.set(last.at, { kind: mark === '(' ? 'bracket' : 'quoted', end });
      return;
    }
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const opener = CLOSES[char];
    if (opener) close(opener, at + 1);
    else if (char === '«' || char === '„' || char === '(') push(char, at);
    else if (char === '“') count['„'] ? close('„', at + 1) : push(char, at);
    else if (char === '"')
      count['"'] && !/[\s(«]/.test(text.charAt(at - 1) || ' ') ? close('"', at + 1) : push(char, at);
  }
  let covered = 0;
  for (const { mark, at } of open) {
    if (mark === '"' || at < covered) continue;
    covered = mark === '(' ? endBefore(text, LINE_END, at + 1) : endBefore(text, NAME_END, at + 1);
    spans.set(at, { kind: mark === '(' ? 'bracket' : 'quoted', end: covered });
  }
  return spans;
}

function endBefore(text: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  const found = mark.exec(text);
  return found ? found.index : text.length;
}
