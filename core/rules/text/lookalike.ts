/** Latin letters in Russian words, digits for letters and letters for digits: one finding for each such word. */
import type { Roadmap } from '../../roadmap/roadmap.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { type TableCell, tableTexts } from '../support/cells.js';
import { fixOf, setText } from '../support/edits.js';
import { aboutCell } from '../support/labels.js';
import { withoutAddresses } from '../support/links.js';
import { cellCount, marking } from '../support/marks.js';
import { cyrillicDouble, inOneAlphabet } from './lookalikes.js';

const WORD = /[A-Za-zА-Яа-яЁё]+/g;
const SHORT_FORM = /(?:^|[^А-Яа-яЁё])([А-ЯЁ]{2,6})(?![А-Яа-яЁё])/g;
/** «60% 00 приняли», «не менее 6 00»: «ОО» read as zeros; never «14 00» or «10 000». */
const ZEROS = /(?:%\s?|(?:менее|более)\s+\d{1,3}\s)00(?![\d:.,])/g;
/** «2О22», «1О%». */
const LETTER_O = /\d[ОоOo](?=[\d%])/g;
/** «З0.03.2022». */
const LETTER_Z = /(?:^|[^А-Яа-яЁёA-Za-z\d])З(?=\d\.\d)/g;
/** «C марта»: a Latin preposition at the beginning, or a small one between Russian words. */
const PREPOSITION = /^[cCoOyY](?=\s+[а-яё\d])|[а-яё,)]\s[coy](?=\s[а-яё\d])/g;

/** Most texts have neither Latin letters nor anything odd among digits. */
const SUSPECT = /[A-Za-z]|00|\d[Оо]|З\d/;

/** A piece of a text and what should stand there, equally long. */
interface Slip {
  readonly at: number;
  readonly found: string;
  readonly right: string;
}

/** Slips of a text; `isShortForm` tells the abbreviations of the table: «OO» is a slip where «ОО» is used too. */
function slipsIn(text: string, isShortForm: (word: string) => boolean): Slip[] {
  const slips: Slip[] = [];
  if (!SUSPECT.test(text)) return slips;
  const plain = withoutAddresses(text);
  const look = (pattern: RegExp, mend: (found: string) => string | null): void => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const right = mend(match[0]);
      if (right !== null) slips.push({ at: match.index, found: match[0], right });
    }
  };
  look(WORD, (word) => {
    const double = /^[A-Z]{2,}$/.test(word) ? cyrillicDouble(word) : null;
    return inOneAlphabet(word) ?? (double !== null && isShortForm(double) ? double : null);
  });
  look(ZEROS, (found) => found.replace(/00$/, 'ОО'));
  look(LETTER_O, (found) => found.replace(/\D$/, '0'));
  look(LETTER_Z, (found) => found.replace(/З$/, '3'));
  look(PREPOSITION, (found) => found.replace(/[a-z]$/i, (letter) => cyrillicDouble(letter) ?? letter));
  return slips;
}

/** Letter for letter: what is right is as long as what was found. */
function mended(text: string, slips: readonly Slip[]): string {
  const letters = text.split('');
  for (const { at, right } of slips) for (let i = 0; i < right.length; i++) letters[at + i] = right.charAt(i);
  return letters.join('');
}

/** Abbreviations of the table in Cyrillic letters; gathered only when someone asks. */
function shortForms(roadmap: Roadmap): (word: string) => boolean {
  let known: Set<string> | null = null;
  return (word) => {
    if (!known) {
      known = new Set();
      for (const { text } of tableTexts(roadmap)) {
        SHORT_FORM.lastIndex = 0;
        for (let match = SHORT_FORM.exec(text); match; match = SHORT_FORM.exec(text)) known.add(match[1] ?? '');
      }
    }
    return known.has(word);
  };
}

interface Found {
  readonly slip: Slip;
  readonly cells: TableCell[];
  readonly edits: ReturnType<typeof setText>[];
}

export const lookalike = rule({
  id: 'text/lookalike',
  severity: 'warning',
  title: 'Похожие буквы и цифры перепутаны',
  why: 'Выглядит верно, но поиск и фильтр этого не находят: русская буква подменена латинской или цифрой либо цифра – буквой.',
  advice: 'Наберите заново: слово – русскими буквами, число – цифрами.',
  exampleRole: 'indicator',
  flags: [
    'Прошли обучение директора не менее 6 00',
    'Не менее 60% 00 приняли участие',
    'Отчeт направлен в школы',
    'План на 2О22 год утверждён',
    'C марта проведено 8 совещаний',
  ],
  passes: [
    'Проведено 10 000 консультаций',
    'QR-код и ссылка на https://site.example.ru размещены',
    'Участие в IT-кубе, Worldskills, PISA и VIII форуме',
    'Начало в 14 00, не позднее 15 00',
    'Витамин C и группа A',
    'Занятия в 9А и 5З классах',
  ],
  *check(roadmap) {
    const isShortForm = shortForms(roadmap);
    const found = new Map<string, Found>();
    for (const { text, cells } of tableTexts(roadmap)) {
      const slips = slipsIn(text, isShortForm);
      if (slips.length === 0) continue;
      const right = mended(text, slips);
      for (const slip of new Map(slips.map((one) => [one.found, one])).values()) {
        const known = found.get(slip.found) ?? { slip, cells: [], edits: [] };
        found.set(slip.found, known);
        for (const cell of cells) {
          known.cells.push(cell);
          known.edits.push(setText(roadmap.grid, cell, right));
        }
      }
    }
    for (const { slip, cells, edits } of found.values()) {
      const [first, ...others] = cells;
      if (!first) continue;
      const expected = slip.right.trim();
      const count = cellCount(cells);
      yield {
        ...marking([first, ...others]),
        message: `${aboutCell(first)}: в ${quote(slip.found, 30)} перепутаны похожие знаки${count}, ожидалось ${quote(expected, 30)}.`,
        actual: slip.found.trim(),
        expected: [expected],
        ...fixOf('Заменить похожие знаки', edits),
      };
    }
  },
});
