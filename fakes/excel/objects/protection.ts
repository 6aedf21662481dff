/** Protection of a sheet (1.2) and of the workbook's structure (1.7). */
import { extra, setExtra } from '../store.js';
import { accessDenied, invalidOperation } from '../wire/errors.js';
import type { HostType } from '../wire/types.js';
import type { SheetSelf } from './worksheet.js';
import type { BookSelf } from './worksheets.js';

/** What a protection allows unless told. */
const PROTECTION_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const WORKSHEET_PROTECTION: HostType<SheetSelf> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ sheet }) => extra(sheet, 'protection') !== undefined },
    Options: { get: ({ sheet }) => ({ ...PROTECTION_OPTIONS, ...extra(sheet, 'protection')?.options }) },
  },
  methods: {
    Protect: ({ sheet }, [options, password]) => {
      if (extra(sheet, 'protection')) throw invalidOperation('WorksheetProtection.protect');
      const given: object = typeof options === 'object' && options !== null ? options : {};
      setExtra(sheet, 'protection', { options: { ...PROTECTION_OPTIONS, ...given }, password: String(password ?? '') });
    },
    Unprotect: ({ sheet }, [password]) => {
      const protection = extra(sheet, 'protection');
      if (protection && protection.password !== String(password ?? ''))
        throw accessDenied('WorksheetProtection.unprotect');
      setExtra(sheet, 'protection', null);
    },
  },
};

export const WORKBOOK_PROTECTION: HostType<BookSelf> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: ({ session }) => session.store.structureProtected } },
  methods: {
    Protect: ({ session }) => {
      session.store.structureProtected = true;
    },
    Unprotect: ({ session }) => {
      session.store.structureProtected = false;
    },
  },
};
