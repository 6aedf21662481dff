/** One number for two measures. */
import { cellAt } from '../../grid/grid.js';
import { type Activity, placeOf, type Roadmap } from '../../roadmap/roadmap.js';
import { wordKey } from '../../text/fold.js';
import { quote } from '../../text/quote.js';
import type { Fix } from '../finding.js';
import { rule } from '../rule.js';
import { fixOf, setText } from '../support/edits.js';
import { type Block, isNumberedTable, type Numbered, numberingBlocks, spelledLike } from '../support/numbering.js';

/** A spreadsheet shows the number 1.10 as 1.1: the second «1.1» after 1.9 is no slip of the author. */
function isLostZero(roadmap: Roadmap, { activity, value }: Numbered, before: Numbered | undefined): boolean {
  const at = placeOf(activity, 'number');
  return cellAt(roadmap.grid, at.row, at.column).kind === 'number' && before?.value === value * 10 - 1;
}

export const duplicateNumber = rule({
  id: 'number/duplicate',
  severity: 'warning',
  title: 'Один номер у двух мероприятий',
  why: 'В отчёте и в поручениях ссылаются на номер: неясно, о каком из мероприятий речь.',
  advice: 'Дайте одному из мероприятий другой номер.',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['2', 'Круглый стол', '20.04.2022', 'РМК'],
        ['4', 'Итоговая конференция', '14.12.2022', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      note: 'в каждом разделе свои номера',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Организационные мероприятия', '', '', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Совещание с директорами школ', '16.02.2022', 'РМК'],
        ['Методические мероприятия', '', '', ''],
        ['1', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['2', 'Круглый стол', '20.04.2022', 'РМК'],
      ],
    },
    {
      note: 'составные номера',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['1.2', 'Семинар для учителей', '16.03.2022', 'РМК'],
        ['2.1', 'Круглый стол', '20.04.2022', 'РМК'],
        ['2.2', 'Итоговая конференция', '14.12.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    if (!isNumberedTable(roadmap)) return;
    for (const block of numberingBlocks(roadmap)) {
      const owners = new Map<number, Activity>();
      for (const [position, item] of block.items.entries()) {
        const { activity, value } = item;
        const owner = owners.get(value);
        if (!owner) {
          owners.set(value, activity);
          continue;
        }
        // the same measure on several rows is the matter of activity/duplicate
        if (owner.text === activity.text || wordKey(owner.text) === wordKey(activity.text)) continue;
        const zero = isLostZero(roadmap, item, block.items[position - 1]);
        yield {
          at: placeOf(activity, 'number'),
          activity,
          message: `Номер ${activity.number} стоит у двух мероприятий: ${quote(owner.text, 35)} и ${quote(activity.text, 35)}.`,
          actual: activity.number,
          related: [placeOf(owner, 'number')],
          ...(zero
            ? {
                advice: `Сделайте формат ячейки текстовым и впишите «${activity.number}0»: в числе последний ноль пропадает.`,
              }
            : freeNumber(roadmap, block, position)),
        };
      }
    }
  },
});

/** The number after the doubled one, if nobody has it and it fits before the next. */
function freeNumber(roadmap: Roadmap, block: Block, position: number): { fix?: Fix } {
  const item = block.items[position];
  const next = block.items[position + 1];
  const before = block.items[position - 1];
  if (!item || before?.value !== item.value || (next !== undefined && next.value !== item.value + 2)) return {};
  const at = placeOf(item.activity, 'number');
  const spelled = spelledLike(cellAt(roadmap.grid, at.row, at.column).text, item.value + 1);
  return fixOf(`Поставить номер ${spelled}`, [setText(roadmap.grid, at, spelled)]);
}
