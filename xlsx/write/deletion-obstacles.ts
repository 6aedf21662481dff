/**
 * What on a sheet keeps us from deleting rows: anything whose references we cannot shift with certainty.
 * A row that stays is a small nuisance, a reference that silently points one row off is not.
 */
import type { Book, BookSheet } from '../package/book.js';
import { definedNamesOf } from '../package/defined-names.js';
import { mentionsSheet } from '../package/mentions.js';
import { ownSheetsOf } from '../package/own-sheets.js';
import { type Package, partNames, partText, requiredText } from '../package/package.js';
import { hasType, relationshipsOf } from '../package/relationships.js';
import { escapeAttribute, escapeText, unescapeXml } from '../xml/escape.js';
import type { Outline } from '../xml/outline.js';
import { childrenOf, contentOf, elementsAt, type XmlElement } from '../xml/scan.js';

/** Children of a worksheet that hold references, and what people call them. */
const OBSTACLES: Readonly<Record<string, string>> = {
  tableParts: '«умная таблица»',
  AlternateContent: 'кнопка или другой элемент управления',
  drawing: 'рисунок или диаграмма',
  legacyDrawingHF: 'рисунок в колонтитуле',
  oleObjects: 'вставленный объект',
  controls: 'кнопка или другой элемент управления',
  extLst: 'оформление или проверка данных новых версий Excel',
  protectedRanges: 'защищённый диапазон',
  scenarios: 'сценарий',
  cellWatches: 'окно контрольных значений',
  customSheetViews: 'сохранённое представление листа',
  dataConsolidate: 'консолидация',
  rowBreaks: 'разрыв страницы',
  smartTags: 'смарт-тег',
  webPublishItems: 'веб-публикация',
};
/** Names that Excel keeps for a sheet itself: shifted with its rows. */
export const SHIFTED_NAMES = /^_xlnm\.(?:_FilterDatabase|Print_Area|Print_Titles)$/i;
const CELL_REFERENCE = /(?:^|[^A-Za-zА-Яа-я0-9_.!"])\$?[A-Z]{1,3}\$?\d+(?![\w(])/;
const ELSEWHERE = /!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?/g;
/** Parts besides sheets that may hold references to cells. */
const REFERRING_PART = /\/(?:charts|drawings|tables|ctrlProps|queryTables|slicers|timelines)\/[^/]+\.xml$/i;

/** The first obstacle in words that follow «на листе есть …» or stand alone; `null` when rows can go. */
export function deletionObstacle(pkg: Package, book: Book, sheet: BookSheet, outline: Outline): string | null {
  const { xml, root, children } = outline;
  const blocked = children.find(({ name }) => name in OBSTACLES);
  if (blocked) return `на листе есть ${OBSTACLES[blocked.name]}`;
  const data = children.find(({ name }) => name === 'sheetData');
  if (data && holdsFormula(xml, data)) return 'на листе есть формулы';
  if (refersToCells(xml, root, ['conditionalFormatting', 'cfRule', 'formula']))
    return 'условное форматирование ссылается на ячейки';
  const validations = [...elementsAt(xml, root, ['dataValidations', 'dataValidation'])];
  if (
    validations.some((validation) =>
      [...childrenOf(xml, validation)].some((part) => CELL_REFERENCE.test(formulaOf(xml, part))),
    )
  ) {
    return 'проверка данных ссылается на ячейки этого листа';
  }
  if (relationshipsOf(pkg, sheet.part).some((one) => hasType(one, 'pivotTable')))
    return 'на листе есть сводная таблица';
  if (relationshipsOf(pkg, sheet.part).some((one) => hasType(one, 'threadedComment')))
    return 'на листе есть обсуждения';
  return referenceFromElsewhere(pkg, book, sheet);
}

function holdsFormula(xml: string, data: XmlElement): boolean {
  const opening = `<${data.prefix}f`;
  for (
    let at = xml.indexOf(opening, data.openEnd);
    at >= 0 && at < data.closeStart;
    at = xml.indexOf(opening, at + 1)
  ) {
    if (/[\s/>]/.test(xml[at + opening.length] ?? '')) return true;
  }
  return false;
}

function refersToCells(xml: string, root: XmlElement, path: readonly string[]): boolean {
  return [...elementsAt(xml, root, path)].some((element) => CELL_REFERENCE.test(formulaOf(xml, element)));
}

/** A formula without its quoted texts and its absolute references to other sheets, which no deletion here moves. */
function formulaOf(xml: string, element: XmlElement): string {
  return unescapeXml(contentOf(xml, element))
    .replace(/"[^"]*"/g, '""')
    .replace(ELSEWHERE, '!');
}

/** Another sheet, a name, a chart or a pivot table that speaks of this sheet. Our own sheets do not count: they are written anew. */
function referenceFromElsewhere(pkg: Package, book: Book, sheet: BookSheet): string | null {
  const own = ownSheetsOf(pkg, book);
  const isMentioned = (part: string): boolean => mentionsSheet(partText(pkg, part) ?? '', sheet.name);
  const user = book.sheets.find(({ name, part }) => !own.some((one) => one.name === name) && isMentioned(part));
  if (user?.name === sheet.name) return 'на листе есть ссылки на него самого';
  if (user) return `на этот лист ссылается лист «${user.name}»`;
  const name = definedNamesOf(requiredText(pkg, book.part)).find(
    (one) => !SHIFTED_NAMES.test(one.name) && mentionsSheet(escapeText(one.formula), sheet.name),
  );
  if (name) return `на этот лист ссылается имя «${name.name}»`;
  if (partNames(pkg).some((part) => REFERRING_PART.test(part) && isMentioned(part))) {
    return 'на этот лист ссылается диаграмма, рисунок или таблица';
  }
  const source = `sheet="${escapeAttribute(sheet.name)}"`;
  const pivots = relationshipsOf(pkg, book.part).filter((one) => hasType(one, 'pivotCacheDefinition'));
  const isSource = pivots.some(({ target }) => (partText(pkg, target) ?? '').includes(source));
  return isSource ? 'по этому листу построена сводная таблица' : null;
}
