/** Names of months and days as Russian programs show them in dates. */

/** Alone: «март 2022». */
export const MONTHS: readonly string[] =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** After a day: «5 марта». */
export const MONTHS_OF: readonly string[] = MONTHS.map((name) =>
  /[ьй]$/.test(name) ? `${name.slice(0, -1)}я` : `${name}а`,
);

export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** Monday first. */
export const WEEKDAYS: readonly string[] = 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' ');

export const SHORT_WEEKDAYS: readonly string[] = 'Пн Вт Ср Чт Пт Сб Вс'.split(' ');
