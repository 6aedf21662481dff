/** Reads the command line into options; what is off is named in plain Russian. */
import { type IsoDay, type Period, parseIso } from '../core/calendar/date.js';
import { parsePeriod } from '../core/settings/period.js';
import { nearest } from '../core/text/nearest.js';

export interface CheckOptions {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  /** Folder for marked copies; `null` when none are asked for. */
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly asOf: IsoDay | null;
  readonly period: Period | null;
  readonly config: string | null;
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  /** The arguments are off: sentences for the user. */
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const FLAGS = ['--json', '--in-place', '--quiet', '--help', '--version'] as const;
const VALUES = ['--out', '--as-of', '--period', '--config'] as const;
const OPTIONS: readonly string[] = [...FLAGS, ...VALUES];
const SHORT: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version', '-q': '--quiet' };

type ValueOption = (typeof VALUES)[number];

interface Words {
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  readonly rest: readonly string[];
}

/** The command in `argv` (without node and the script). */
export function parseArgs(argv: readonly string[]): Command {
  const problems: string[] = [];
  const { flags, values, rest } = sortWords(argv, problems);
  if (flags.has('--help') || argv.length === 0) return { kind: 'help' };
  if (flags.has('--version')) return { kind: 'version' };

  const [command, ...paths] = rest;
  if (command === undefined) problems.push('Не указана команда. Пример: veshki check план.xlsx');
  else if (command === 'help') return { kind: 'help' };
  else if (command !== 'check') problems.push(unknownCommand(command));
  else if (paths.length === 0) problems.push('Не указан файл или папка. Пример: veshki check план.xlsx');

  const options: CheckOptions = {
    paths,
    json: flags.has('--json'),
    quiet: flags.has('--quiet'),
    out: values['--out'] ?? null,
    inPlace: flags.has('--in-place'),
    asOf: dayOf(values['--as-of'], problems),
    period: periodOf(values['--period'], problems),
    config: values['--config'] ?? null,
  };
  if (options.out !== null && options.inPlace) {
    problems.push('--out и --in-place вместе не действуют: выберите копии в папке или запись в сами файлы.');
  }
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'check', options };
}

/** Flags, options with their values, and the other words; everything after `--` is a path. */
function sortWords(argv: readonly string[], problems: string[]): Words {
  const flags = new Set<string>();
  const values: Partial<Record<ValueOption, string>> = {};
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word);
      continue;
    }
    const [name, inline] = splitOption(word);
    if (isValueOption(name)) {
      const value = inline ?? argv[at + 1];
      if (value === undefined || value === '' || (inline === null && OPTIONS.includes(value))) {
        problems.push(`После ${name} не хватает значения: ${VALUE_HINTS[name]}.`);
        continue;
      }
      if (inline === null) at += 1;
      values[name] = value;
    } else if (!OPTIONS.includes(name)) {
      problems.push(unknownOption(word));
    } else if (inline !== null) {
      problems.push(`${name} пишут без значения.`);
    } else {
      flags.add(name);
    }
  }
  return { flags, values, rest };
}

const VALUE_HINTS: Readonly<Record<ValueOption, string>> = {
  '--out': 'нужна папка для копий с отметками, например --out проверено',
  '--as-of': 'нужен день, например --as-of 2022-06-30',
  '--period': 'нужен год или период, например --period 2022',
  '--config': 'нужен файл настроек, например --config veshki.json',
};

/** `--out=DIR` → name and value; a value of `null` means none was given with `=`. */
function splitOption(word: string): [string, string | null] {
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  return [SHORT[name] ?? name, equals < 0 ? null : word.slice(equals + 1)];
}

function isValueOption(name: string): name is ValueOption {
  return VALUES.some((one) => one === name);
}

function unknownOption(word: string): string {
  const near = nearest(splitOption(word)[0], OPTIONS);
  const advice = near ? `возможно, вы имели в виду ${near}` : 'список параметров: veshki --help';
  return `Параметра ${word} нет; ${advice}.`;
}

function unknownCommand(word: string): string {
  const looksLikeFile = /[./\\]/.test(word);
  return looksLikeFile
    ? `Перед файлами нужна команда check: veshki check ${word}`
    : `Команды «${word}» нет. Есть одна команда — check: veshki check план.xlsx`;
}

function dayOf(text: string | undefined, problems: string[]): IsoDay | null {
  if (text === undefined || parseIso(text)) return text ?? null;
  problems.push(
    `Дня «${text}» нет в календаре или он записан иначе: --as-of ждёт год-месяц-день, например 2022-06-30.`,
  );
  return null;
}

function periodOf(text: string | undefined, problems: string[]): Period | null {
  if (text === undefined) return null;
  const period = parsePeriod(text);
  if (!period) {
    problems.push(
      `Период «${text}» не понят: пишите год (2022), учебный год (2022/2023) или два дня (2022-03-01..2022-12-31).`,
    );
  }
  return period;
}
