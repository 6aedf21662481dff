/** Reads the command line into a command with its options; what is off is named in plain Russian. */
import { type IsoDay, type Period, parseIso } from '../../core/calendar/date.js';
import { LAYOUTS, layoutOfId } from '../../core/layout/layouts.js';
import { parsePeriod } from '../../core/settings/period.js';
import { nearest } from '../../core/text/nearest.js';
import { COMMANDS, type CommandName, isCommand, OPTIONS_OF } from './commands.js';
import { sortWords, type Words } from './words.js';

/** Options of all commands; those a command does not take stay `null` or `false`. */
export interface Options {
  /** Files and folders, as given. */
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  /** Folder for copies, of `summary` and `new` the new workbook; `null` when nothing is to be written elsewhere. */
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly asOf: IsoDay | null;
  readonly period: Period | null;
  readonly config: string | null;
  /** Id of the sample of a new roadmap. */
  readonly layout: string | null;
  /** Only show what there is to choose from. */
  readonly list: boolean;
}

export type Command =
  /** `null`: help on the whole program. */
  | { readonly kind: 'help'; readonly about: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: CommandName; readonly options: Options }
  /** The arguments are off: sentences for the user. */
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

/** The command in `argv` (without node and the script). */
export function parseArgs(argv: readonly string[]): Command {
  const problems: string[] = [];
  const words = sortWords(argv, problems);
  const [first, ...paths] = words.rest;
  const command = first !== undefined && isCommand(first) ? first : null;
  if (words.given.has('--help') || argv.length === 0) return { kind: 'help', about: command };
  if (words.given.has('--version')) return { kind: 'version' };
  if (first === 'help') return { kind: 'help', about: paths.find(isCommand) ?? null };

  if (first === undefined) problems.push('Не указана команда. Пример: veshki check план.xlsx');
  else if (command === null) problems.push(unknownCommand(first));
  else if (paths.length === 0 && command !== 'new')
    problems.push(`Не указан файл или папка. Пример: veshki ${EXAMPLES[command]}`);

  const { given, values } = words;
  const options: Options = {
    paths,
    json: given.has('--json'),
    quiet: given.has('--quiet'),
    out: values['--out'] ?? null,
    inPlace: given.has('--in-place'),
    asOf: dayOf(values['--as-of'], problems),
    period: periodOf(values['--period'], problems),
    config: values['--config'] ?? null,
    layout: values['--layout'] ?? null,
    list: given.has('--list'),
  };
  if (command !== null) problems.push(...foreignOptions(command, words), ...misplaced(command, options));
  return command === null || problems.length > 0 ? { kind: 'wrong', problems } : { kind: command, options };
}

const EXAMPLES: Readonly<Record<CommandName, string>> = {
  check: 'check план.xlsx',
  summary: 'summary папка --out свод.xlsx',
  'report-columns': 'report-columns план.xlsx --out копии',
  'indicator-values': 'indicator-values план.xlsx --out копии',
  new: 'new --layout district-short --out план.xlsx',
};

function foreignOptions(command: CommandName, { given }: Words): string[] {
  return [...given]
    .filter((option) => !OPTIONS_OF[command].includes(option))
    .map((option) => `У команды ${command} нет параметра ${option}; её параметры: veshki ${command} --help.`);
}

/** Where the result is to go. */
function misplaced(command: CommandName, options: Options): string[] {
  const { out, inPlace } = options;
  if (command === 'new') return options.list ? [] : newProblems(options);
  if (command === 'summary') {
    if (out === null || /\.xlsx$/i.test(out)) return [];
    return [`Свод записывают в книгу .xlsx, а указано «${out}». Пример: --out свод.xlsx`];
  }
  if (out !== null && inPlace) {
    return ['--out и --in-place вместе не действуют: выберите копии в папке или запись в сами файлы.'];
  }
  if (command !== 'check' && out === null && !inPlace) {
    const what = command === 'report-columns' ? 'столбцы' : 'значения';
    return [`Не указано, куда записать ${what}: --out ПАПКА сложит копии в папку, --in-place запишет в сами файлы.`];
  }
  return [];
}

function newProblems({ paths, layout, out }: Options): string[] {
  const problems: string[] = [];
  if (paths.length > 0) problems.push(`Файлы команде new не нужны; имя новой книги пишут после --out.`);
  if (layout === null) problems.push('Не указан образец: --layout ОБРАЗЕЦ. Все образцы: veshki new --list');
  else if (!layoutOfId(layout)) problems.push(unknownLayout(layout));
  if (out === null) problems.push('Не указано, куда записать новую карту. Пример: --out план.xlsx');
  else if (!/\.xlsx$/i.test(out))
    problems.push(`Новую карту записывают в книгу .xlsx, а указано «${out}». Пример: --out план.xlsx`);
  return problems;
}

function unknownLayout(id: string): string {
  const near = nearest(
    id,
    LAYOUTS.map((layout) => layout.id),
  );
  return `Образца «${id}» нет; ${near ? `возможно, вы имели в виду ${near}` : 'все образцы: veshki new --list'}.`;
}

function unknownCommand(word: string): string {
  const looksLikeFile = /[./\\]/.test(word);
  if (looksLikeFile) return `Перед файлами нужна команда check: veshki check ${word}`;
  const near = nearest(word, COMMANDS);
  const advice = near ? `возможно, вы имели в виду ${near}` : `есть ${COMMANDS.join(', ')}`;
  return `Команды «${word}» нет; ${advice}. Подробнее: veshki --help`;
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
