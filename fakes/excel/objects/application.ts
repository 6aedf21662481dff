/** `context.application`, `context.runtime` and the culture of the window. */

import { FakeHostGap, invalidArgument } from '../wire/errors.js';
import { type HostType, make } from '../wire/types.js';
import type { BookSelf } from './worksheets.js';

const isRussian = ({ session }: BookSelf): boolean => session.options.locale.startsWith('ru');

const NUMBER_FORMAT: HostType<BookSelf> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { get: (self) => (isRussian(self) ? ',' : '.') },
    NumberGroupSeparator: { get: (self) => (isRussian(self) ? '\u00a0' : ',') },
  },
};

const CULTURE: HostType<BookSelf> = {
  name: 'CultureInfo',
  properties: { Name: { get: ({ session }) => session.options.locale } },
  links: {
    NumberFormat: (self) => make(NUMBER_FORMAT, self),
    DatetimeFormat: () => {
      throw new FakeHostGap('CultureInfo.datetimeFormat is not in the fake host');
    },
  },
};

export const APPLICATION: HostType<BookSelf> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: ({ session }) => session.calculationMode,
      set: ({ session }, value) => {
        if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(String(value))) {
          throw invalidArgument('Application.calculationMode');
        }
        session.calculationMode = String(value);
      },
    },
    DecimalSeparator: { get: (self) => (isRussian(self) ? ',' : '.') },
    ThousandsSeparator: { get: (self) => (isRussian(self) ? '\u00a0' : ',') },
  },
  links: { CultureInfo: (self) => make(CULTURE, self) },
  methods: {
    Calculate: () => null,
    // both last until the next sync: nothing a stand-in could show (excel.md #51)
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
};

export const RUNTIME: HostType<BookSelf> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ session }) => session.enableEvents,
      set: ({ session }, value) => {
        session.enableEvents = value === true;
      },
    },
  },
};
