/** The commands of `veshki` and the options each of them takes. */

export const COMMANDS = ['check', 'summary', 'report-columns', 'indicator-values', 'new'] as const;
export type CommandName = (typeof COMMANDS)[number];

const FLAGS = ['--json', '--in-place', '--list', '--quiet', '--help', '--version'] as const;
const VALUES = ['--out', '--layout', '--as-of', '--period', '--config'] as const;

export type ValueOption = (typeof VALUES)[number];
export type Option = (typeof FLAGS)[number] | ValueOption;

export const OPTIONS: readonly Option[] = [...FLAGS, ...VALUES];

/** Besides these every command takes `--help` and `--version`. */
export const OPTIONS_OF: Readonly<Record<CommandName, readonly Option[]>> = {
  check: ['--json', '--out', '--in-place', '--as-of', '--period', '--config', '--quiet'],
  summary: ['--json', '--out', '--as-of', '--period', '--config', '--quiet'],
  'report-columns': ['--out', '--in-place', '--quiet'],
  'indicator-values': ['--out', '--in-place', '--as-of', '--period', '--config', '--quiet'],
  new: ['--layout', '--out', '--period', '--list'],
};

export const SHORT: Readonly<Record<string, Option>> = { '-h': '--help', '-V': '--version', '-q': '--quiet' };

/** What to write after an option: the end of a sentence. */
export const VALUE_HINTS: Readonly<Record<ValueOption, string>> = {
  '--out': 'нужна папка для копий (у summary и new – имя книги), например --out проверено',
  '--layout': 'нужен образец, например --layout district-short (все образцы: veshki new --list)',
  '--as-of': 'нужен день, например --as-of 2022-06-30',
  '--period': 'нужен год или период, например --period 2022',
  '--config': 'нужен файл настроек, например --config veshki.json',
};

export function isCommand(word: string): word is CommandName {
  return COMMANDS.some((one) => one === word);
}

export function isOption(name: string): name is Option {
  return OPTIONS.some((one) => one === name);
}

export function isValueOption(name: string): name is ValueOption {
  return VALUES.some((one) => one === name);
}
