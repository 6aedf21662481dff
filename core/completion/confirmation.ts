/** Whether the confirmation cell of a measure names anything that confirms it. */
import type { Cell } from '../grid/grid.js';

/** Signs and words of an empty answer, the whole cell. */
const NOTHING = /^(?:[-‐-―−.…?xх×✗✘❌☐□0]+|[нn]\/?[дпa]|нет|ложь|false|no|проект)[.!]?$/;

/** Answers that begin so deny or only promise a document. */
const DENIED =
  /^(?:нет(?=[\s,.;:–—-])|не\s|без\s(?:подтвержд|документ)|отсутству|неподтвержд|частичн|будет|будут|готовит|планиру|ожида|в\s(?:работе|процессе|стадии)|на\s(?:подписани|согласовани|контрол|доработк|утвержден))/;

/** «Приказ отсутствует», «протокол не представлен». */
const DENIED_LATER = /[\s(](?:отсутству|не\s(?:подтвержд|представл|предоставл|имеет|готов|треб))/;

/**
 * A document («Приказ № 12 от …»), a link, «да», «+», a ticked box confirm; an empty cell, «-», «нет», «отсутствует»,
 * «не подтверждено», «будет представлен», «не требуется» and an error value do not.
 */
export function isConfirmed(cell: Cell, text: string): boolean {
  if (cell.kind === 'boolean') return cell.value;
  if (cell.kind === 'error') return false;
  const answer = text.trim().toLowerCase();
  return answer !== '' && !NOTHING.test(answer) && !DENIED.test(answer) && !DENIED_LATER.test(answer);
}
