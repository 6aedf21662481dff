/** A schedule drawn in columns without marks: its cells are coloured, and colour is not read. One finding for the table. */
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { filledRows } from '../support/empty.js';
import { headerCell } from '../support/header.js';
import { colouredActivities, scheduleColumns, scheduleName } from '../support/schedule.js';
import { deadlinePlace } from './support.js';

const HEADER = ['№', 'Мероприятие', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Исполнители'];

export const deadlineColoured = rule({
  id: 'deadline/coloured',
  severity: 'warning',
  title: 'График показан цветом, а не отметками',
  why: 'Цвет ячейки программа не читает: сроков в таблице для неё нет, и просроченное она не найдёт. При копировании и печати цвет теряется.',
  advice: 'Поставьте «+» в каждой закрашенной ячейке графика.',
  flags: [
    {
      note: 'ячейки графика пусты или только закрашены',
      rows: [
        HEADER,
        ['1', 'Совещание с кураторами', '', '', '', '', 'РМК'],
        ['2', 'Семинар для учителей', '', '', '', '', 'РМК'],
      ],
    },
  ],
  passes: [
    {
      rows: [
        HEADER,
        ['1', 'Совещание с кураторами', '+', '', '', '', 'РМК'],
        ['2', 'Семинар для учителей', '', '+', '+', '', 'РМК'],
      ],
    },
    {
      note: 'отметки нет у одного мероприятия – это пропущенный срок',
      rows: [
        HEADER,
        ['1', 'Совещание с кураторами', '+', '', '', '', 'РМК'],
        ['2', 'Семинар для учителей', '', '', '', '', 'РМК'],
        ['3', 'Круглый стол', '', '', '+', '', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    const without = colouredActivities(roadmap);
    const [first] = scheduleColumns(roadmap);
    if (!first || without.length === 0) return;
    const all = filledRows(roadmap).length;
    const name = `В графике ${scheduleName(roadmap)}`;
    yield {
      at: headerCell(roadmap, first),
      message:
        without.length === all
          ? `${name} нет ни одной отметки: похоже, сроки показаны цветом.`
          : `${name} нет отметок у ${counted(without.length, 'мероприятия', 'мероприятий', 'мероприятий')} из ${all}: похоже, сроки показаны цветом.`,
      related: without.map(deadlinePlace),
    };
  },
});
