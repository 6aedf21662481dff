/** «не проверять» without a word why. */

import { placeOf } from '../../roadmap/roadmap.js';
import { rule } from '../rule.js';
import { about } from '../support/labels.js';
import { findSuppressions } from '../support/suppression.js';

export const suppressionWithoutReason = rule({
  id: 'check/suppression-reason',
  severity: 'info',
  title: 'Проверка отключена без объяснения',
  why: 'Через месяц никто не вспомнит, почему мероприятие не проверяется, и настоящая неточность останется незамеченной.',
  advice: 'Напишите причину после двоеточия: «не проверять: срок согласован с министерством».',
  flags: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Примечание'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'не проверять'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', ''],
      ],
    },
  ],
  passes: [
    {
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Примечание'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'не проверять: срок согласован'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', ''],
      ],
    },
    {
      note: 'обычное примечание',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Примечание'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'Проверять явку по списку'],
      ],
    },
  ],
  *check(roadmap) {
    for (const { activity, reason } of findSuppressions(roadmap)) {
      if (reason !== '') continue;
      yield {
        at: placeOf(activity, 'note'),
        activity,
        message: `${about(activity)}: в примечании «не проверять», но не сказано почему.`,
      };
    }
  },
});
