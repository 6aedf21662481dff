/** Several files on the page: each is read and measured, their summary is shown in the grid with the list of files beside it. */
import type { IsoDay } from '../core/calendar/date.js';
import { browserCodec } from '../xlsx/browser/codec.js';
import { lookOf } from '../xlsx/look.js';
import { type CountedFile, countFile, type GivenFile, isCounted, summaryBytes } from './book/many-books.js';
import { createOpenBook } from './book/open-book.js';
import { sameContent } from './book/same-content.js';
import type { SettingsStore } from './book/settings-store.js';
import type { Desk } from './desk.js';
import { bytesOf } from './dropped.js';
import { UNREADABLE } from './problems.js';
import type { Sheets } from './sheets.js';
import type { Side } from './side.js';

export interface ManyFilesOfPage {
  open(files: readonly File[], asOf: IsoDay): Promise<void>;
  /** Sums up anew what has changed since, to be shown in place of the open file. */
  count(files: readonly (GivenFile | CountedFile)[], asOf: IsoDay): Promise<void>;
}

interface Around {
  readonly sheets: Sheets;
  readonly side: Side;
  readonly settings: SettingsStore;
  readonly painted: () => Promise<void>;
}

export function createManyFiles(desk: Desk, { sheets, side, settings, painted }: Around): ManyFilesOfPage {
  async function count(given: readonly (GivenFile | CountedFile)[], asOf: IsoDay): Promise<void> {
    const files: CountedFile[] = [];
    for (const [at, file] of given.entries()) {
      if (isCounted(file, asOf)) {
        files.push(file);
        continue;
      }
      desk.set({ busy: `Читаем ${at + 1} из ${given.length}: «${file.name}»` });
      await painted();
      files.push(countFile(file, asOf));
    }
    const bytes = summaryBytes(files, asOf);
    const { many } = desk.state();
    const saved = many?.saved === true && sameContent(many.bytes, bytes);
    desk.set({ book: null, many: { asOf, files, bytes, saved }, asked: null, said: 'Свод готов.' });
    side.close();
    const look = lookOf(bytes, browserCodec);
    if (look.refused) desk.set({ problem: look.message });
    else await sheets.show(look);
  }

  return {
    count,
    async open(files, asOf) {
      const given: GivenFile[] = [];
      for (const file of files) {
        const bytes = await bytesOf(file);
        given.push(
          bytes === null
            ? { name: file.name, problem: UNREADABLE }
            : { name: file.name, book: createOpenBook(file.name, bytes, settings) },
        );
      }
      await desk.leave(async () => {
        desk.set({ book: null });
        side.close();
        await count(given, asOf);
      });
    },
  };
}
