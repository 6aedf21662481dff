/** Colours the cells found, gives others their former fills back, and remembers what it did before it does it. */
import { counted, plural } from '../../../core/text/plural.js';
import { type Batch, bytesOf } from '../batch.js';
import { rangeOf } from '../place.js';
import type { Run } from '../run.js';
import type { InspectedSheet } from './inspect.js';
import { matricesOf, rectanglesToClear } from './matrix.js';
import { memoryKey, packMemory } from './memory.js';
import { planFills } from './plan.js';

const LOCKED =
  'защищён, и менять заливку на нём нельзя: отметки не обновлены. Снимите защиту («Рецензирование» → «Снять защиту листа») и повторите';

/** Queues the changes of one sheet. Returns Russian sentences about what could not be done. */
export async function applyMarks(
  { context }: Run,
  batch: Batch,
  inspected: InspectedSheet,
  stored: ReadonlyMap<string, string>,
): Promise<string[]> {
  const { sheet, wanted, remembered, fills, changed, patterned } = inspected;
  const { paint, clear, during, after } = planFills(wanted, remembered, fills);
  if (sheet.fillsLocked) {
    const isDue = paint.size + clear.length + inspected.rules.length > 0;
    return isDue ? [`Лист «${sheet.name}» ${LOCKED}.`] : [];
  }
  const { settings } = context.workbook;
  const key = memoryKey(sheet.id);
  const packed = packMemory(inspected.memory(after));
  const cautious = packMemory(inspected.memory(during));
  if (during.size > 0 && cautious !== stored.get(key)) {
    await batch.room(bytesOf(cautious));
    settings.add(key, cautious);
  }
  for (const { rect, cells } of matricesOf(
    new Map([...paint].map(([cell, color]) => [cell, { format: { fill: { color } } }])),
  )) {
    await batch.room(JSON.stringify(cells).length);
    rangeOf(sheet.proxy, rect).setCellProperties(cells);
  }
  for (const rect of rectanglesToClear(clear, (cell) => fills.get(cell) === null)) {
    await batch.room(RANGE_CALL);
    rangeOf(sheet.proxy, rect).format.fill.clear();
  }
  for (const rule of inspected.rules) rule.delete();
  if (after.size > 0 && packed !== cautious) settings.add(key, packed);
  for (const old of inspected.keys) {
    if (after.size === 0 || old !== key) settings.getItemOrNullObject(old).delete();
  }
  return [
    ...(changed > 0 ? [changedNote(sheet.name, changed)] : []),
    ...(patterned > 0 ? [patternedNote(sheet.name, patterned)] : []),
  ];
}

/** Bytes of a call on a range of its own. */
const RANGE_CALL = 600;

function patternedNote(sheet: string, count: number): string {
  const cells = counted(count, 'ячейка', 'ячейки', 'ячеек');
  const painted = plural(count, 'окрашена', 'окрашены', 'окрашены');
  const [their, them] = [plural(count, 'её', 'их', 'их'), plural(count, 'ней', 'ним', 'ним')];
  return `Лист «${sheet}»: ${cells} с узором или градиентом не ${painted}, чтобы ${their} заливка уцелела; замечания к ${them} – в списке.`;
}

function changedNote(sheet: string, count: number): string {
  const cells = counted(count, 'ячейка', 'ячейки', 'ячеек');
  return `Лист «${sheet}»: пока шла проверка, изменилось содержимое (${cells}), там отметок нет. Проверьте ещё раз.`;
}
