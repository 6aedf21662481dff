/** Sorts the words of a command line: options, their values, and the others. */
import { nearest } from '../../core/text/nearest.js';
import { isOption, isValueOption, OPTIONS, type Option, SHORT, VALUE_HINTS, type ValueOption } from './commands.js';

export interface Words {
  /** All the options that are there, those with a value too. */
  readonly given: ReadonlySet<Option>;
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  readonly rest: readonly string[];
}

/** Everything after `--` is a path. What is off is added to `problems`. */
export function sortWords(argv: readonly string[], problems: string[]): Words {
  const given = new Set<Option>();
  const values: Partial<Record<ValueOption, string>> = {};
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') {
      rest.push(...argv.slice(at + 1));
      break;
    }
    const meant = optionWithDash(word);
    if (meant !== null) {
      problems.push(`В «${word}» вместо двух дефисов стоит тире; пишите ${meant}.`);
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      rest.push(word);
      continue;
    }
    const [name, inline] = splitOption(word);
    if (!isOption(name)) {
      problems.push(unknownOption(word));
    } else if (isValueOption(name)) {
      const value = inline ?? argv[at + 1];
      if (value === undefined || value === '' || (inline === null && isOption(value))) {
        problems.push(`После ${name} не хватает значения: ${VALUE_HINTS[name]}.`);
        continue;
      }
      if (inline === null) at += 1;
      values[name] = value;
      given.add(name);
    } else if (inline !== null) {
      problems.push(`${name} пишут без значения.`);
    } else {
      given.add(name);
    }
  }
  return { given, values, rest };
}

/** `--out=DIR` → name and value; a value of `null` means none was given with `=`. */
function splitOption(word: string): [string, string | null] {
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  return [SHORT[name] ?? name, equals < 0 ? null : word.slice(equals + 1)];
}

/** The option meant by `—json`: Word and messengers turn two hyphens into a dash, and people copy commands from them. */
function optionWithDash(word: string): Option | null {
  const dashes = /^-?[–—]-?/.exec(word)?.[0] ?? '';
  const [name] = splitOption(`--${word.slice(dashes.length)}`);
  return dashes !== '' && isOption(name) ? name : null;
}

function unknownOption(word: string): string {
  const near = nearest(splitOption(word)[0], OPTIONS);
  const advice = near ? `возможно, вы имели в виду ${near}` : 'список параметров: veshki --help';
  return `Параметра ${word} нет; ${advice}.`;
}
