/** The nouns that head an executor's name, and what each form of them says: `координаторами` is a plural of `координатор`. */
import { fold } from '../text/fold.js';
import { onFirstUse } from '../text/once.js';
import { HEAD_NOUNS, type NounGroup } from './words.js';

export type Gender = 'm' | 'f' | 'n';
export type GrammarCase = 'nominative' | 'genitive' | 'instrumental' | 'other';

/** One reading of a word form. */
export interface NounForm {
  /** Nominative singular: `координатор`. */
  readonly lemma: string;
  /** Nominative plural: `координаторы`. */
  readonly plural: string;
  readonly gender: Gender;
  readonly group: NounGroup;
  readonly number: 'singular' | 'plural';
  readonly case: GrammarCase;
}

type Endings = readonly [string, GrammarCase][];

const pairs = (nominative: string, genitive: string, instrumental: string, other: string): Endings => {
  const read = (list: string, grammarCase: GrammarCase): Endings =>
    list.split(' ').map((ending) => [ending === '-' ? '' : ending, grammarCase]);
  return [
    ...read(nominative, 'nominative'),
    ...read(genitive, 'genitive'),
    ...read(instrumental, 'instrumental'),
    ...read(other, 'other'),
  ];
};

interface Declension {
  readonly gender: Gender;
  readonly matches: RegExp;
  /** Letters of the nominative singular that are no part of the stem. */
  readonly cut: number;
  readonly singular: Endings;
  readonly plural: Endings;
}

/** The first that matches the nominative singular holds. */
const DECLENSIONS: readonly Declension[] = [
  {
    gender: 'm',
    matches: /ийся$/,
    cut: 4,
    singular: pairs('ийся', 'егося', 'имся', 'емуся емся'),
    plural: pairs('иеся', 'ихся', 'имися', 'имся'),
  },
  {
    gender: 'm',
    matches: /[иы]й$/,
    cut: 2,
    singular: pairs('ий ый', 'его ого', 'им ым', 'ему ому ем ом'),
    plural: pairs('ие ые', 'их ых', 'ими ыми', 'им ым'),
  },
  {
    gender: 'f',
    matches: /ая$/,
    cut: 2,
    singular: pairs('ая', 'ой', 'ою', 'ую'),
    plural: [],
  },
  {
    gender: 'm',
    matches: /й$/,
    cut: 1,
    singular: pairs('й', 'я', 'ем', 'ю е'),
    plural: pairs('и', 'ев', 'ями', 'ям ях'),
  },
  {
    gender: 'm',
    matches: /ь$/,
    cut: 1,
    singular: pairs('ь', 'я', 'ем', 'ю е'),
    plural: pairs('и', 'ей', 'ями', 'ям ях'),
  },
  {
    gender: 'f',
    matches: /ия$/,
    cut: 2,
    singular: pairs('ия', 'ии', 'ией', 'ию'),
    plural: pairs('ии', 'ий', 'иями', 'иям иях'),
  },
  {
    gender: 'f',
    matches: /[гкхжшщч]а$/,
    cut: 1,
    singular: pairs('а', 'и', 'ой ей', 'е у'),
    plural: pairs('и', '-', 'ами', 'ам ах'),
  },
  {
    gender: 'f',
    matches: /а$/,
    cut: 1,
    singular: pairs('а', 'ы', 'ой ей', 'е у'),
    plural: pairs('ы', '-', 'ами', 'ам ах'),
  },
  {
    gender: 'n',
    matches: /ие$/,
    cut: 2,
    singular: pairs('ие', 'ия', 'ием', 'ию ии'),
    plural: pairs('ия', 'ий', 'иями', 'иям иях'),
  },
  {
    gender: 'n',
    matches: /о$/,
    cut: 1,
    singular: pairs('о', 'а', 'ом', 'у е'),
    plural: pairs('а', '-', 'ами', 'ам ах'),
  },
  {
    gender: 'm',
    matches: /[гкхжшщч]$/,
    cut: 0,
    singular: pairs('-', 'а', 'ом ем', 'у е'),
    plural: pairs('и', 'ов ей', 'ами', 'ам ах'),
  },
  {
    gender: 'm',
    matches: /./,
    cut: 0,
    singular: pairs('-', 'а', 'ом', 'у е'),
    plural: pairs('ы', 'ов', 'ами', 'ам ах'),
  },
];

/** Nominative plurals that no declension gives. */
const PLURALS: Readonly<Record<string, string>> = {
  директор: 'директора',
  учитель: 'учителя',
  профессор: 'профессора',
};

/** Readings by form; thousands of them. */
const formsOfNouns = onFirstUse(declineAll);

function declineAll(): ReadonlyMap<string, readonly NounForm[]> {
  const forms = new Map<string, NounForm[]>();
  const groups = Object.keys(HEAD_NOUNS) as NounGroup[]; // the keys of a record by group
  for (const group of groups) {
    for (const lemma of HEAD_NOUNS[group]) {
      for (const [form, reading] of decline(lemma, group)) {
        const known = forms.get(form);
        if (!known) forms.set(form, [reading]);
        else if (!known.some((other) => other.number === reading.number && other.case === reading.case)) {
          known.push(reading);
        }
      }
    }
  }
  return forms;
}

function decline(lemma: string, group: NounGroup): [string, NounForm][] {
  const declension = DECLENSIONS.find(({ matches }) => matches.test(lemma));
  if (!declension) return [];
  const base = lemma.slice(0, lemma.length - declension.cut);
  const adjectival = /[иы]й$/.test(lemma);
  const regular = declension.plural.find(([ending]) => !adjectival || lemma.endsWith(`${ending.charAt(0)}й`));
  const plural = PLURALS[lemma] ?? base + (regular?.[0] ?? '');
  const read = (number: NounForm['number'], endings: Endings): [string, NounForm][] =>
    endings.map(([ending, grammarCase]) => [
      base + ending,
      { lemma, plural, gender: declension.gender, group, number, case: grammarCase },
    ]);
  const nominative: NounForm = {
    lemma,
    plural,
    gender: declension.gender,
    group,
    number: 'plural',
    case: 'nominative',
  };
  return [...read('singular', declension.singular), ...read('plural', declension.plural), [plural, nominative]];
}

/** Readings of a word form; `школа-участница` reads as its first known part; empty for a word that heads no name. */
export function nounForms(word: string): readonly NounForm[] {
  const whole = fold(word);
  const all = formsOfNouns();
  const found = all.get(whole);
  if (found || !whole.includes('-')) return found ?? [];
  const parts = whole.split('-');
  for (const part of parts) {
    const forms = all.get(part);
    if (forms) return forms;
  }
  return [];
}

/** The first part of a compound replaced by its nominative, the letter case as written. */
export function withHead(word: string, nominativeForm: string): string {
  const [first = '', ...others] = word.split('-');
  const head = /^[А-ЯЁ]/.test(first)
    ? nominativeForm.charAt(0).toUpperCase() + nominativeForm.slice(1)
    : nominativeForm;
  return [head, ...others].join('-');
}
