/** Files dropped on the page, and the workbooks of dropped folders. */

const WORKBOOK = /\.xls[xm]$/i;
/** `~$план.xlsx` is Excel's lock, a name that begins with a dot is hidden. */
const NOT_FOR_READING = /^(?:~\$|\.)/;

const byName = new Intl.Collator('ru', { numeric: true });

/** What was dropped; or a folder the browser will not open, as Chrome on pages from a disk. */
export type Dropped = { readonly files: readonly File[] } | { readonly closedFolder: string };

/** To be called while the event lasts: it keeps what was dropped no longer. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Dropped> {
  const all = [...files];
  const dropped = [...items].flatMap((item) => {
    const file = item.getAsFile();
    return file ? [{ file, entry: item.webkitGetAsEntry() }] : [];
  });
  if (!dropped.some(({ entry }) => isFolder(entry))) return { files: all };
  const found: File[] = [];
  for (const { file, entry } of dropped) {
    if (!isFolder(entry)) found.push(file);
    else {
      const inside = await workbooksIn(entry).catch(() => null);
      if (!inside) return { closedFolder: file.name };
      found.push(...inside);
    }
  }
  return { files: found };
}

/** In the order of names, folder by folder, without lock files and hidden ones, as the command line takes them. */
async function workbooksIn(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = (await entriesOf(folder))
    .filter(({ name }) => !NOT_FOR_READING.test(name))
    .sort((a, b) => byName.compare(a.name, b.name));
  const found = await Promise.all(
    entries.map((entry) => {
      if (isFolder(entry)) return workbooksIn(entry);
      return WORKBOOK.test(entry.name) ? fileOf(entry as FileSystemFileEntry) : [];
    }),
  );
  return found.flat();
}

const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry => entry?.isDirectory === true;

const fileOf = (entry: FileSystemFileEntry): Promise<File[]> =>
  new Promise((resolve, reject) => entry.file((file) => resolve([file]), reject));

/** A reader gives a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** What is in a file; `null` where the disk does not give it. */
export async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
