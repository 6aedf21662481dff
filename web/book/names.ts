/** Names of the files the page gives to the user. */

const OWN_SUFFIX = ' – Вешки';
const WORKBOOK = /\.xls[xm]$/i;
/** What browsers add to a name that is taken in the folder of downloads. */
const COUNTER = / \(\d+\)$/;

export const SUMMARY_NAME = 'свод.xlsx';
export const NEW_NAME = 'Дорожная карта.xlsx';

/** «план.xlsx» → «план – Вешки.xlsx»; a copy of ours keeps its name. */
export function copyName(name: string): string {
  const ending = WORKBOOK.exec(name)?.[0] ?? '.xlsx';
  return `${bareName(name)}${OWN_SUFFIX}${ending}`;
}

/** What a file and the copies made of it have in common: «план – Вешки (1).xlsx» → «план». */
export function bareName(name: string): string {
  const stem = name.replace(WORKBOOK, '');
  const withoutCounter = stem.replace(COUNTER, '');
  return withoutCounter.endsWith(OWN_SUFFIX) ? withoutCounter.slice(0, -OWN_SUFFIX.length) : stem;
}
