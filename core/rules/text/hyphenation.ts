/** A word split by the hyphen of a line that is no more: «Сафоново-ского». */
import type { Roadmap } from '../../roadmap/roadmap.js';
import { rule } from '../rule.js';
import { type TableCell, tableTexts } from '../support/cells.js';
import { fixOf, setText } from '../support/edits.js';
import { aboutCell } from '../support/labels.js';
import { withoutAddresses } from '../support/links.js';
import { cellCount, gather, marking } from '../support/marks.js';

/** Ends of Russian words that are no words themselves: nothing else begins with them after a hyphen. */
const BARE_ENDINGS = new Set(
  (
    'ского скому ским ском ская ской скую ский ские ских скими ческого ческому ческий ческая ческой ческие ческих ' +
    'ного ному ной ная ную ные ных ным ными ность ности ностью ностей ция ции цию цией ций ние ния нию нием ний ниях ниями ' +
    'тель теля телю телем тели телей телям телями ство ства ству ством ться тся лась лось лись вших вшие вшего ющих ющие ющего ' +
    'ющий ющая емый емая емые емых ванием вание вания ванию ваний ванный ванных ванные'
  ).split(' '),
);
/** No Russian word begins with these. */
const IMPOSSIBLE_START = /^[ьъы]/;
const ABBREVIATION = /^[А-ЯЁ]{2,}$/;
/** Short parts make real words with a hyphen: «по-новому», «во-первых», «кто-то». */
const SHORTEST_JOINED = 6;

interface Split {
  /** As written. */
  readonly found: string;
  readonly joined: string;
  /** No word at all with its hyphen; else it only differs from another place of the table. */
  readonly sure: boolean;
}

interface Found {
  readonly split: Split;
  readonly cells: [TableCell, ...TableCell[]];
}

/** «Сафоново-ского» is «Сафоновского»: a name in -ово, -ино loses its last letter before -ск-. */
function join(first: string, second: string): string {
  return /^ск/.test(second) && /(?:[оеё]в|[иы]н)о$/.test(first) ? first.slice(0, -1) + second : first + second;
}

/** А–я, Ё, ё. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x410 && code <= 0x44f) || code === 0x401 || code === 0x451;
}

/** The letters before and after a hyphen, a line break behind it skipped; `null` where one of them is no word. */
function partsAt(text: string, hyphen: number): { from: number; first: string; second: string; to: number } | null {
  const after = text.charAt(hyphen + 1) === '\n' ? hyphen + 2 : hyphen + 1;
  let from = hyphen;
  let to = after;
  while (isLetter(text, from - 1)) from -= 1;
  while (isLetter(text, to)) to += 1;
  // «научно-мето-дический», «9-х»: neither side may touch another hyphen or a digit
  if (/[-\d]/.test(text.charAt(from - 1) + text.charAt(to))) return null;
  const [first, second] = [text.slice(from, hyphen), text.slice(after, to)];
  // a second part in capitals is a name: «Санкт-Петербург»
  return first.length >= 2 && /^[а-яё]{2,}$/.test(second) ? { from, first, second, to } : null;
}

/** Words of a text that may be split ones: certainly, or if the table writes them in one piece elsewhere. */
function candidates(text: string): Split[] {
  if (text.indexOf('-') < 0) return [];
  const plain = withoutAddresses(text);
  const found = new Map<string, Split>();
  for (let hyphen = plain.indexOf('-'); hyphen >= 0; hyphen = plain.indexOf('-', hyphen + 1)) {
    const parts = partsAt(plain, hyphen);
    if (!parts || ABBREVIATION.test(parts.first)) continue;
    const { first, second, from, to } = parts;
    const sure = BARE_ENDINGS.has(second) || IMPOSSIBLE_START.test(second);
    const joined = join(first, second);
    const word = plain.slice(from, to);
    if (sure || joined.length >= SHORTEST_JOINED) found.set(word, { found: word, joined, sure });
  }
  return [...found.values()];
}

/** In how many cells the table writes these words in one piece; one pass over its texts. */
function writtenTogether(roadmap: Roadmap, words: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  if (words.size === 0) return counts;
  for (const { text, cells } of tableTexts(roadmap)) {
    for (const word of text.toLowerCase().match(/[а-яё]{6,}/g) ?? []) {
      if (words.has(word)) counts.set(word, (counts.get(word) ?? 0) + cells.length);
    }
  }
  return counts;
}

/** Every split of the table with its cells and how to mend them. */
function splitsOf(roadmap: Roadmap): Found[] {
  const splits = new Map<string, Split>();
  const places = new Map<string, [TableCell, ...TableCell[]]>();
  for (const { text, cells } of tableTexts(roadmap)) {
    for (const split of candidates(text)) {
      splits.set(split.found, split);
      gather(places, split.found, cells);
    }
  }
  const all = [...places].flatMap(([found, cells]): Found[] => {
    const split = splits.get(found);
    return split ? [{ split, cells }] : [];
  });
  const unsure = all.filter(({ split }) => !split.sure).map(({ split }) => split.joined.toLowerCase());
  const together = writtenTogether(roadmap, new Set(unsure));
  // the commoner spelling is right
  return all.filter(
    ({ split, cells }) => split.sure || (together.get(split.joined.toLowerCase()) ?? 0) >= cells.length,
  );
}

export const hyphenation = rule({
  id: 'text/hyphenation',
  severity: 'info',
  title: 'Слово разорвано переносом',
  why: 'Дефис остался от конца строки в другом документе: слово не найдётся поиском.',
  advice: 'Уберите дефис.',
  exampleRole: 'activity',
  flags: [
    'Конкурс на базе Сафоново-ского района',
    'Организация повыше-ния квалификации учителей',
    {
      note: 'в другом месте слово написано слитно',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Семинар по обра-зованию взрослых', '15.02.2022', 'РМК'],
        ['2', 'Совещание органов управления образованию', '16.03.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    'Онлайн-семинар и план-график для школы-участницы',
    'Научно-методический совет, мастер-классы, интернет-ресурс',
    'По-прежнему, кто-либо, во-первых, из-за, какой-нибудь',
    'Школы Санкт-Петербурга, Ростова-на-Дону и Йошкар-Олы',
    'Урок-практикум для педагогов-психологов и учителей-дефектологов',
    'Отчёты 9-х классов и ФГОС-ориентированные уроки',
  ],
  *check(roadmap) {
    for (const { split, cells } of splitsOf(roadmap)) {
      const shown = split.found.replace('\n', '');
      const reason = split.sure ? 'разорвано переносом' : 'с лишним дефисом';
      yield {
        ...marking(cells),
        message: `${aboutCell(cells[0])}: слово «${shown}» ${reason}${cellCount(cells)}, ожидалось «${split.joined}».`,
        actual: split.found,
        expected: [split.joined],
        ...fixOf(
          `Написать «${split.joined}»`,
          cells.map((cell) => setText(roadmap.grid, cell, cell.cell.text.split(split.found).join(split.joined))),
        ),
      };
    }
  },
});
