/** The Google Sheets add-on as built, in the strict fake. */
import { openAddOn } from '../apps-script/testing/open.js';
import { cellName, parseRange } from '../core/grid/a1.js';
import type { Severity } from '../core/settings/settings.js';
import { at, type FakeSheet, sheetNamed, snapshotOf } from '../fakes/book/book.js';
import { bookOfXlsx } from '../fakes/book/of-xlsx.js';
import { type BookState, bookState, type ConformanceHost, cellsOf, filledIn } from './host.js';

/** Enough of the services to ask what stands on a sheet. */
interface Services {
  readonly SpreadsheetApp: {
    getActive(): {
      getSheetByName(name: string): {
        getConditionalFormatRules(): readonly Rule[];
        getRange(name: string): { getValue(): unknown };
      };
    };
  };
}

interface Rule {
  getBooleanCondition(): { getCriteriaValues(): readonly unknown[] } | null;
  getRanges(): readonly { getA1Notation(): string }[];
}

export const sheetsHost: ConformanceHost = {
  name: 'Google Sheets',
  async open(xlsx, today) {
    const book = bookOfXlsx(xlsx);
    const addOn = await openAddOn(book, { now: `${today}T02:00:00Z` });
    const services = addOn.globals as unknown as Services;
    const state = (): BookState =>
      bookState(
        book,
        {
          marks: filledIn(book, ({ name }) => marksOn(services, name)),
          notes: filledIn(book, notesOn),
        },
        ({ name }, cell) => services.SpreadsheetApp.getActive().getSheetByName(name).getRange(cell).getValue(),
      );
    return {
      run: async (command, asks) => addOn.command(command, asks),
      state: async () => state(),
      async type(sheet, cell, text) {
        at(sheetNamed(book, sheet), cell).value = text;
      },
      async rename(sheet, name) {
        sheetNamed(book, sheet).name = name;
      },
      fingerprint: async () => JSON.stringify([snapshotOf(book), state()]),
      usersContent: async () => JSON.stringify(snapshotOf(book)),
      async close() {},
    };
  },
};

const TAG = /LEN\("veshki:(\w+)"\)/;

function marksOn({ SpreadsheetApp }: Services, name: string): Record<string, Severity> {
  const rules = SpreadsheetApp.getActive().getSheetByName(name).getConditionalFormatRules();
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const severity = TAG.exec(String(rule.getBooleanCondition()?.getCriteriaValues()[0]))?.[1];
      const rects = rule.getRanges().flatMap((range) => parseRange(range.getA1Notation()) ?? []);
      return severity ? cellsOf(rects, severity as Severity) : [];
    }),
  );
}

function notesOn(sheet: FakeSheet): Record<string, string> {
  return Object.fromEntries(
    [...sheet.cells].flatMap(([key, { note }]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return note === '' ? [] : [[cellName({ row, column }), note] as const];
    }),
  );
}
