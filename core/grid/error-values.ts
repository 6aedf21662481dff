/** Errors of formulas as spreadsheets show them, in English and Russian. */

const ERROR_VALUES: ReadonlySet<string> = new Set(
  (
    '#REF! #N/A #VALUE! #DIV/0! #NAME? #NULL! #NUM! #ERROR! #SPILL! #CALC! #GETTING_DATA ' +
    '#ССЫЛКА! #Н/Д #ЗНАЧ! #ДЕЛ/0! #ИМЯ? #ПУСТО! #ЧИСЛО! #ПЕРЕНОС! #ВЫЧИС! #ОШИБКА!'
  ).split(' '),
);

/** Whether a text is the name of such an error and nothing else. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUES.has(text.trim());
}
