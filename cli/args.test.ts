import { describe, expect, it } from 'vitest';
import { type CheckOptions, parseArgs } from './args.js';

const NOTHING: CheckOptions = {
  paths: [],
  json: false,
  quiet: false,
  out: null,
  inPlace: false,
  asOf: null,
  period: null,
  config: null,
};

describe('parseArgs', () => {
  it.each<[string, Partial<CheckOptions>]>([
    ['check план.xlsx', { paths: ['план.xlsx'] }],
    ['check a.xlsx папка --json', { paths: ['a.xlsx', 'папка'], json: true }],
    ['--json check a.xlsx', { paths: ['a.xlsx'], json: true }],
    ['check a.xlsx --out копии', { paths: ['a.xlsx'], out: 'копии' }],
    ['check a.xlsx --out=копии', { paths: ['a.xlsx'], out: 'копии' }],
    ['check a.xlsx --in-place -q', { paths: ['a.xlsx'], inPlace: true, quiet: true }],
    ['check a.xlsx --as-of 2022-06-30', { paths: ['a.xlsx'], asOf: '2022-06-30' }],
    ['check --period 2022/2023 a.xlsx', { paths: ['a.xlsx'], period: { start: '2022-09-01', end: '2023-08-31' } }],
    ['check --config veshki.json a.xlsx', { paths: ['a.xlsx'], config: 'veshki.json' }],
    ['check -- --json', { paths: ['--json'] }],
  ])('%s', (line, expected) => {
    expect(parseArgs(line.split(' '))).toEqual({ kind: 'check', options: { ...NOTHING, ...expected } });
  });

  it.each([
    ['', 'help'],
    ['--help', 'help'],
    ['check --help', 'help'],
    ['-h', 'help'],
    ['help', 'help'],
    ['--version', 'version'],
    ['-V', 'version'],
  ])('«%s» → %s', (line, kind) => {
    expect(parseArgs(line === '' ? [] : line.split(' ')).kind).toBe(kind);
  });

  it.each([
    ['check a.xlsx --jsn', /--jsn нет; возможно, вы имели в виду --json/, 'an option with a slip'],
    ['check a.xlsx --colour', /--colour нет; список параметров/, 'an option like no other'],
    ['check a.xlsx -x', /-x нет/, 'an unknown short option'],
    ['check a.xlsx --json=yes', /--json пишут без значения/, 'a value where none belongs'],
    ['check a.xlsx --out', /После --out не хватает значения/, 'no value at the end'],
    ['check a.xlsx --out --json', /После --out не хватает значения/, 'an option where a value belongs'],
    ['check a.xlsx --config=', /После --config не хватает значения/, 'an empty value'],
    ['check a.xlsx --as-of 30.06.2022', /«30.06.2022» нет в календаре или он записан иначе/, 'another order'],
    ['check a.xlsx --as-of 2022-06-31', /«2022-06-31» нет в календаре/, 'a day no calendar has'],
    ['check a.xlsx --period 22', /Период «22» не понят/, 'two digits of a year'],
    ['check a.xlsx --out d --in-place', /вместе не действуют/, 'both ways of writing'],
    ['check', /Не указан файл или папка/, 'no file'],
    ['--json', /Не указана команда/, 'no command'],
    ['a.xlsx', /нужна команда check: veshki check a.xlsx/, 'a file without the command'],
    ['chek a.xlsx', /Команды «chek» нет/, 'a command with a slip'],
  ])('%s: %s (%s)', (line, sentence) => {
    const command = parseArgs(line.split(' '));
    expect(command.kind).toBe('wrong');
    expect(command.kind === 'wrong' && command.problems.join('\n')).toMatch(sentence);
  });

  it('names every problem at once', () => {
    const command = parseArgs(['check', 'a.xlsx', '--jsn', '--as-of', 'вчера']);
    expect(command.kind === 'wrong' && command.problems).toHaveLength(2);
  });
});
