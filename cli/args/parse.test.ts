import { describe, expect, it } from 'vitest';
import { type Command, type Options, parseArgs } from './parse.js';

const NOTHING: Options = {
  paths: [],
  json: false,
  quiet: false,
  out: null,
  inPlace: false,
  asOf: null,
  period: null,
  config: null,
  layout: null,
  list: false,
};

describe('parseArgs', () => {
  it.each<[string, Partial<Options>]>([
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
    ['check —план.xlsx', { paths: ['—план.xlsx'] }],
  ])('%s', (line, expected) => {
    expect(parseArgs(line.split(' '))).toEqual({ kind: 'check', options: { ...NOTHING, ...expected } });
  });

  it.each<[string, Command['kind'], Partial<Options>]>([
    ['summary папка', 'summary', { paths: ['папка'] }],
    [
      'summary а.xlsx б.xlsx --out свод.xlsx --as-of 2022-06-30 -q',
      'summary',
      { paths: ['а.xlsx', 'б.xlsx'], out: 'свод.xlsx', asOf: '2022-06-30', quiet: true },
    ],
    ['report-columns а.xlsx --out копии', 'report-columns', { paths: ['а.xlsx'], out: 'копии' }],
    ['report-columns папка --in-place', 'report-columns', { paths: ['папка'], inPlace: true }],
    [
      'indicator-values папка --out копии --as-of 2022-06-30',
      'indicator-values',
      { paths: ['папка'], out: 'копии', asOf: '2022-06-30' },
    ],
    ['new --list', 'new', { list: true }],
    [
      'new --layout district-short --out план.xlsx --period 2026/2027',
      'new',
      { layout: 'district-short', out: 'план.xlsx', period: { start: '2026-09-01', end: '2027-08-31' } },
    ],
  ])('%s', (line, kind, expected) => {
    expect(parseArgs(line.split(' '))).toEqual({ kind, options: { ...NOTHING, ...expected } });
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
    ['check a.xlsx —json', /В «—json» вместо двух дефисов стоит тире; пишите --json/, 'a dash Word has put there'],
    ['check a.xlsx –out=d', /пишите --out/, 'a short dash, with a value'],
    ['check a.xlsx –-quiet', /пишите --quiet/, 'half a dash'],
    ['check a.xlsx --as-of 30.06.2022', /«30.06.2022» нет в календаре или он записан иначе/, 'another order'],
    ['check a.xlsx --as-of 2022-06-31', /«2022-06-31» нет в календаре/, 'a day no calendar has'],
    ['check a.xlsx --period 22', /Период «22» не понят/, 'two digits of a year'],
    ['check a.xlsx --out d --in-place', /вместе не действуют/, 'both ways of writing'],
    ['check', /Не указан файл или папка/, 'no file'],
    ['--json', /Не указана команда/, 'no command'],
    ['a.xlsx', /нужна команда check: veshki check a.xlsx/, 'a file without the command'],
    ['chek a.xlsx', /Команды «chek» нет; возможно, вы имели в виду check/, 'a command with a slip'],
    [
      'сумма a.xlsx',
      /Команды «сумма» нет; есть check, summary, report-columns, indicator-values/,
      'a command like no other',
    ],
    ['summary', /Не указан файл или папка. Пример: veshki summary/, 'nothing to sum up'],
    [
      'summary папка --out свод',
      /Свод записывают в книгу .xlsx, а указано «свод»/,
      'a folder where a workbook belongs',
    ],
    ['summary папка --in-place', /У команды summary нет параметра --in-place/, 'an option of another command'],
    ['report-columns a.xlsx', /Не указано, куда записать/, 'no place for the result'],
    ['indicator-values a.xlsx', /Не указано, куда записать значения/, 'no place for the values'],
    ['new', /Не указан образец.*veshki new --list\nНе указано, куда записать/, 'neither sample nor place'],
    ['new --layout district-shor --out a.xlsx', /возможно, вы имели в виду district-short/, 'a sample with a slip'],
    ['new --layout план --out a.xlsx', /Образца «план» нет; все образцы: veshki new --list/, 'a sample like no other'],
    ['new --layout district-short --out копии', /записывают в книгу .xlsx, а указано «копии»/, 'a folder for a book'],
    ['new план.xlsx --layout district-short --out a.xlsx', /Файлы команде new не нужны/, 'a file to read'],
    ['new --layout', /После --layout не хватает значения/, 'no sample'],
    ['check a.xlsx --list', /У команды check нет параметра --list/, 'nothing to choose from'],
    ['report-columns a.xlsx --out d --in-place', /вместе не действуют/, 'both ways of writing'],
    ['report-columns a.xlsx --in-place --as-of 2022-06-30', /report-columns нет параметра --as-of/, 'no use for a day'],
  ])('%s: %s (%s)', (line, sentence) => {
    const command = parseArgs(line.split(' '));
    expect(command.kind).toBe('wrong');
    expect(command.kind === 'wrong' && command.problems.join('\n')).toMatch(sentence);
  });

  it.each([
    ['--help', null],
    ['check --help', 'check'],
    ['--help summary', 'summary'],
    ['help report-columns', 'report-columns'],
    ['help', null],
  ])('«%s» is help on %s', (line, about) => {
    expect(parseArgs(line.split(' '))).toEqual({ kind: 'help', about });
  });

  it('names every problem at once', () => {
    const command = parseArgs(['check', 'a.xlsx', '--jsn', '--as-of', 'вчера']);
    expect(command.kind === 'wrong' && command.problems).toHaveLength(2);
  });
});
