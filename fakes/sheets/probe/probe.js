/**
 * Asks the host what no document says, and writes beside each answer what our fake assumes. The same text runs in Google's editor
 * (docs/smoke-test-google.md) and in the fake (probe.test.ts): where the two differ, the fake is wrong.
 */
// biome-ignore-all lint/correctness/noUnusedVariables: the person who runs it chooses `probe` in the editor

const REPORT = 'Проба – ответы';
const SCRATCH = 'Проба – вопрос';
const MARK = '=LEN("veshki:error")>0';

const TEXTS = {
  merge: 'You must select all cells in a merged range to merge or unmerge them.',
  list: 'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: да, нет.',
  grid: 'The coordinates of the range are outside the dimensions of the sheet.',
  noRows: 'The number of rows in the range must be at least 1.',
  sizes:
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
  long: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  taken: `A sheet with the name "${SCRATCH}" already exists. Please enter another name.`,
  signature: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  large: 'Argument too large: value',
};

/** Fact of google-sheets.md, what is asked, what the fake answers, the question to a fresh sheet. */
const QUESTIONS = [
  ['40', 'записано «=1+1»: формула?', '=1+1', (s) => typed(s, '=1+1').getFormula()],
  ['44', 'формат «@», записано «=1+1»: формула?', '=1+1', (s) => plain(s, '=1+1').getFormula()],
  ['44', 'формат «@», записано «=1+1» с апострофом: значение', '=1+1', (s) => plain(s, "'=1+1").getValue()],
  ['43', 'формат «@», записано «05.01»: значение', '05.01', (s) => plain(s, '05.01').getValue()],
  ['43', 'формат «@», записано число 5: тип', 'number', (s) => typeof plain(s, 5).getValue()],
  ['41', 'записано «05.01»: показано', '05.01', (s) => typed(s, '05.01').getDisplayValue()],
  ['41', 'записано «05.01»: день?', true, (s) => isDay(typed(s, '05.01'))],
  ['41', 'записано «1.2.3»: день?', true, (s) => isDay(typed(s, '1.2.3'))],
  ['41', 'записано «1.2»: день?', true, (s) => isDay(typed(s, '1.2'))],
  ['41', 'записано «05.2022»: день?', true, (s) => isDay(typed(s, '05.2022'))],
  ['41', 'записано «5 января 2022»: день?', true, (s) => isDay(typed(s, '5 января 2022'))],
  ['41', 'записано «январь 2022»: день?', true, (s) => isDay(typed(s, 'январь 2022'))],
  ['41', 'записано «январь 2022»: показано', 'январь 2022', (s) => typed(s, 'январь 2022').getDisplayValue()],
  ['41', 'записано «май»: день?', false, (s) => isDay(typed(s, 'май'))],
  ['41', 'записано «15-25 февраля»: день?', false, (s) => isDay(typed(s, '15-25 февраля'))],
  ['41', 'записано «10%»: значение', 0.1, (s) => typed(s, '10%').getValue()],
  ['41', 'записано «1 000,5»: значение', 1000.5, (s) => typed(s, '1 000,5').getValue()],
  ['41', 'записано «ИСТИНА»: значение', true, (s) => typed(s, 'ИСТИНА').getValue()],
  ['22', 'логическое значение: показано', 'ИСТИНА', (s) => typed(s, 'TRUE').getDisplayValue()],
  ['44', 'записано «+A1»: формула?', '=+A1', (s) => typed(s, '+A1').getFormula()],
  ['44', 'записано «- провести»: формула?', '', (s) => typed(s, '- провести').getFormula()],
  ['25', 'записано «#N/A»: значение', '#N/A', (s) => typed(s, '#N/A').getValue()],
  ['25', 'деление на ноль: значение', '#DIV/0!', (s) => typed(s, '=1/0').getValue()],
  ['57', 'формула «=ROUND(2/3;2)»: прочитана как', '=ROUND(2/3;2)', (s) => typed(s, '=ROUND(2/3;2)').getFormula()],
  ['57', 'формула «=IF(TRUE, 2)»: значение', '#ERROR!', (s) => typed(s, '=IF(TRUE, 2)').getValue()],
  ['22', 'формат нетронутой ячейки', '0.###############', (s) => s.getRange('A1').getNumberFormat()],
  ['27', 'время без дня', '1899-12-30', (s) => isoDay(typed(s, '10:30').getValue())],
  ['35', 'объединение: чтение не из первой ячейки', '', (s) => merged(s).offset(0, 1, 1, 1).getValue()],
  [
    '35',
    'объединение: записаны три значения',
    'a||',
    (s) =>
      merged(s)
        .setValues([['a', 'b', 'c']])
        .getValues()[0]
        .join('|'),
  ],
  ['50', 'объединение: заметка не в первой ячейке', '', (s) => merged(s).offset(0, 1, 1, 1).setNote('x').getNote()],
  ['34', 'объединение, которое режет другое', TEXTS.merge, (s) => merged(s).offset(0, 1, 2, 3).merge()],
  ['60', 'запись мимо строгого списка', TEXTS.list, (s) => listed(s).setValue('может быть').getValue()],
  ['47', 'диапазон за сеткой', TEXTS.grid, (s) => s.getRange(s.getMaxRows() + 1, 1).getA1Notation()],
  ['47', 'сетка нового листа', '1000×26', (s) => `${s.getMaxRows()}×${s.getMaxColumns()}`],
  ['47', 'appendRow за последней строкой сетки', 1001, (s) => appended(s)],
  ['46', 'диапазон без строк', TEXTS.noRows, (s) => s.getRange(1, 1, 0, 1).getA1Notation()],
  [
    '45',
    'строк больше, чем в диапазоне',
    TEXTS.sizes,
    (s) =>
      s
        .getRange('A1')
        .setValues([[1], [2]])
        .getValue(),
  ],
  ['48', '50 001 знак в ячейке', TEXTS.long, (s) => s.getRange('A1').setValue('x'.repeat(50001)).getValue()],
  ['48', '50 001 знак в заметке: длина', 50001, (s) => s.getRange('A1').setNote('x'.repeat(50001)).getNote().length],
  [
    '51',
    'число среди заметок',
    '25.0',
    (s) =>
      s
        .getRange('A1')
        .setNotes([[25]])
        .getNote(),
  ],
  ['51', 'текст вместо таблицы заметок', TEXTS.signature, (s) => s.getRange('A1').setNotes('x').getNote()],
  ['51', 'ошибка – экземпляр Error?', true, (s) => thrownBy(() => s.getRange('A1').setNotes('x')) instanceof Error],
  ['51', 'имя ошибки', 'Exception', (s) => thrownBy(() => s.getRange('A1').setNotes('x')).name],
  ['55', 'Range.clear(): заметка осталась?', 'x', (s) => s.getRange('A1').setNote('x').clear().getNote()],
  ['55', 'Sheet.clear(): заметка осталась?', 'x', (s) => noted(s).clear().getRange('A1').getNote()],
  ['55', 'новый лист открыт?', true, (s) => s.getName() === SpreadsheetApp.getActiveSheet().getName()],
  [
    '54',
    'правило с постоянной формулой: прочитана',
    MARK,
    (s) => ruled(s).getBooleanCondition().getCriteriaValues()[0],
  ],
  [
    '54',
    'правило: диапазоны',
    'A1:A3,C5',
    (s) =>
      ruled(s)
        .getRanges()
        .map((range) => range.getA1Notation())
        .join(),
  ],
  ['37', 'правило: цвет в заливке', '#ffffff', (s) => ruled(s).getRanges()[0].getBackground()],
  ['32', 'данные пустого листа', 'A1', (s) => s.getDataRange().getA1Notation()],
  ['33', 'флажок растягивает данные до строки', 9, (s) => s.getRange('A9').insertCheckboxes().getSheet().getLastRow()],
  ['36', 'выравнивание нетронутой ячейки', 'general', (s) => s.getRange('A1').getHorizontalAlignment()],
  ['21', 'getRichTextValue у числа', null, (s) => s.getRange('A1').setValue(5).getRichTextValue()],
  [
    '56',
    'второй лист с тем же именем',
    TEXTS.taken,
    (s) => SpreadsheetApp.getActive().insertSheet(s.getName()).getName(),
  ],
  ['39', 'удалённый лист ещё отвечает?', 'Exception', () => gone()],
  ['65', '30 000 знаков в метаданных: длина', 30000, (s) => tagged(s, 30000)],
  ['17', 'свойство из 5 000 русских букв (10 000 байт)', TEXTS.large, () => kept('я'.repeat(5000))],
  ['17', 'свойство из 9 000 латинских букв', 'сохранено', () => kept('x'.repeat(9000))],
  [
    '29',
    'день из ячейки в поясе скрипта',
    '2022-01-04',
    (s) => isoDay(typed(s, '05.01.2022').getValue(), 'Europe/Moscow'),
  ],
];

function plain(sheet, value) {
  return sheet.getRange('A1').setNumberFormat('@').setValue(value);
}

/** Beside A1, so that a formula may name it. */
function typed(sheet, value) {
  return sheet.getRange('B1').setValue(value);
}

function isDay(range) {
  return range.getValue() instanceof Date;
}

function isoDay(date, zone) {
  return Utilities.formatDate(date, zone || SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

function merged(sheet) {
  return sheet.getRange('A1:C1').merge();
}

function listed(sheet) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет']).setAllowInvalid(false).build();
  return sheet.getRange('A1').setDataValidation(rule);
}

function noted(sheet) {
  sheet.getRange('A1').setNote('x');
  return sheet;
}

function ruled(sheet) {
  const ranges = [sheet.getRange('A1:A3'), sheet.getRange('C5')];
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(MARK).setBackground('#FFC7CE');
  sheet.setConditionalFormatRules([rule.setRanges(ranges).build()]);
  return sheet.getConditionalFormatRules()[0];
}

function appended(sheet) {
  sheet.getRange(sheet.getMaxRows(), 1).setValue('x');
  sheet.appendRow(['y']);
  return sheet.getMaxRows();
}

function gone() {
  const other = SpreadsheetApp.getActive().insertSheet('Проба – лишний');
  SpreadsheetApp.getActive().deleteSheet(other);
  return thrownBy(() => other.getRange('A1').getValue()).name;
}

function tagged(sheet, length) {
  sheet.addDeveloperMetadata('veshki-probe', 'x'.repeat(length));
  return sheet.getDeveloperMetadata()[0].getValue().length;
}

function kept(value) {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('veshki-probe', value);
  properties.deleteProperty('veshki-probe');
  return 'сохранено';
}

function thrownBy(action) {
  try {
    action();
    SpreadsheetApp.flush();
  } catch (error) {
    return error;
  }
  return { name: 'ничего', message: 'ничего' };
}

/** The host may tell of a refusal only when what is pending is sent (google-sheets.md #63). */
function answerOf(question, sheet) {
  try {
    const answer = question(sheet);
    SpreadsheetApp.flush();
    return { answer, when: '' };
  } catch (error) {
    return { answer: error.message, when: 'ошибкой' };
  }
}

/** Run this one. The answers stand on a sheet of their own; sheets of the user are not touched. */
function probe() {
  const book = SpreadsheetApp.getActive();
  const rows = [['Факт', 'Вопрос', 'Ожидали', 'Вышло', 'Как', 'Совпало']];
  for (const [fact, what, expected, question] of QUESTIONS) {
    const sheet = book.insertSheet(SCRATCH);
    const { answer, when } = answerOf(question, sheet);
    book.deleteSheet(sheet);
    rows.push([`#${fact}`, what, String(expected), String(answer), when, answer === expected ? 'да' : 'НЕТ']);
  }
  rows.push([
    '',
    'Региональные настройки, пояс таблицы, пояс скрипта',
    'ru_RU Asia/Vladivostok Europe/Moscow',
    placeOf(book),
    '',
    '',
  ]);
  const report = book.insertSheet(REPORT);
  report
    .getRange(1, 1, rows.length, 6)
    .setNumberFormat('@')
    .setValues(rows.map((row) => row.map(quoted)));
}

function placeOf(book) {
  return `${book.getSpreadsheetLocale()} ${book.getSpreadsheetTimeZone()} ${Session.getScriptTimeZone()}`;
}

/** Answers are texts: google-sheets.md #44; long ones are cut. */
function quoted(text) {
  const cut = text.length > 500 ? `${text.slice(0, 500)}…` : text;
  return /^[=+\-@']/.test(cut) ? `'${cut}` : cut;
}
