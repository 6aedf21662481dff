/** The built add-on in the strict fake, over one of the examples or a workbook of the test's. */
import type { Answer, Asks, CommandName, Gives } from '../../core/command/commands.js';
import type { FakeBook } from '../../fakes/book/book.js';
import { type ExampleName, exampleBook } from '../../fakes/book/examples.js';
import { createSheetsHost, type SheetsHost, type SheetsOptions } from '../../fakes/sheets/index.js';
import { builtFiles } from './built.mjs';

/** A day on which all deadlines of the examples stand in the year. */
export const TODAY = '2022-06-30';

export interface AddOn extends SheetsHost {
  /** As the panel calls it. The answer is a copy, as it crosses to the page. */
  command<C extends CommandName>(command: C, asks: Asks<C>): Answer<Gives<C>>;
}

export async function openAddOn(book: FakeBook, options: SheetsOptions = {}): Promise<AddOn> {
  const files = await builtFiles();
  const host = createSheetsHost(book, {
    // in Vladivostok, the zone of the spreadsheet, it is the 30th already
    now: '2022-06-29T18:00:00Z',
    files: { sidebar: files['sidebar.html'] },
    ...options,
  });
  host.load({ name: 'entry.js', code: files['entry.js'] }, { name: 'veshki.js', code: files['veshki.js'] });
  return Object.assign(Object.create(host) as SheetsHost, {
    command: <C extends CommandName>(command: C, asks: Asks<C>): Answer<Gives<C>> =>
      // what the page gets is JSON
      JSON.parse(JSON.stringify(host.run('veshkiRun', [command, asks]))) as Answer<Gives<C>>,
  });
}

export function openExample(name: ExampleName, options: SheetsOptions = {}): Promise<AddOn> {
  return openAddOn(exampleBook(name), options);
}
