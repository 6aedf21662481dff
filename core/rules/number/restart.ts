/** Numbers begin again in every section, so that a number alone names several measures. */
import { placeOf } from '../../roadmap/roadmap.js';
import { counted } from '../../text/plural.js';
import { rule } from '../rule.js';
import { isNumberedTable, numberingBlocks } from '../support/numbering.js';

export const numberRestart = rule({
  id: 'number/restart',
  severity: 'info',
  title: 'Нумерация начинается заново',
  why: 'Один и тот же номер называет несколько мероприятий: в отчёте придётся каждый раз указывать раздел.',
  advice: 'Пронумеруйте мероприятия подряд через всю таблицу или составными номерами: 1.1, 1.2, 2.1.',
  flags: [
    {
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
  ],
  passes: [
    {
      note: 'номера идут подряд через разделы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['Организационные мероприятия', '', '', ''],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['2', 'Совещание с директорами школ', '16.02.2022', 'РМК'],
        ['Методические мероприятия', '', '', ''],
        ['3', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
    {
      note: 'составные номера',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители'],
        ['1.1', 'Совещание с кураторами', '15.02.2022', 'РМК'],
        ['1.2', 'Совещание с директорами школ', '16.02.2022', 'РМК'],
        ['2.1', 'Семинар для учителей', '16.03.2022', 'РМК'],
      ],
    },
  ],
  *check(roadmap) {
    if (!isNumberedTable(roadmap)) return;
    const restarts = numberingBlocks(roadmap).filter(({ restarted }) => restarted);
    const [first, ...others] = restarts.flatMap(({ items }) => items.slice(0, 1)).map(({ activity }) => activity);
    if (!first) return;
    const times = counted(restarts.length, 'раз', 'раза', 'раз');
    yield {
      at: placeOf(first, 'number'),
      message: `Нумерация начинается заново ${times}: «№ ${first.number}» в таблице не один.`,
      related: others.map((activity) => placeOf(activity, 'number')),
    };
  },
});
