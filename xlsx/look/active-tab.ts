/** The sheet a workbook opens on. */
import type { Book } from '../package/book.js';
import { type Package, requiredText } from '../package/package.js';
import { attributesOf, childOf, rootOf } from '../xml/scan.js';

/** The tab the file names if it has cells and is seen, else the first such one, else the first one. */
export function readActiveTab(
  pkg: Package,
  book: Book,
  sheets: readonly { readonly name: string; readonly hidden: boolean }[],
): string {
  const xml = requiredText(pkg, book.part);
  const views = childOf(xml, rootOf(xml), 'bookViews');
  const view = views && childOf(xml, views, 'workbookView');
  const tab = book.sheets[Number((view && attributesOf(xml, view).get('activeTab')) ?? 0)]?.name;
  const seen = sheets.filter(({ hidden }) => !hidden);
  return (seen.find(({ name }) => name === tab) ?? seen[0] ?? sheets[0])?.name ?? '';
}
