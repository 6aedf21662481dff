/** The texts of `veshki --help` and of `veshki КОМАНДА --help`. */
import { type CommandName, OPTIONS, OPTIONS_OF, type Option } from './args/commands.js';

const COMMANDS = `Вешки: проверка дорожной карты (плана-графика) в книге Excel.

  veshki check <файл или папка>…            что в таблице пропущено и противоречит себе, какая доля исполнена
  veshki summary <файл или папка>…          свод по многим дорожным картам: строка на муниципалитет
  veshki report-columns <файл или папка>…   добавить столбцы, в которых отчитываются об исполнении
  veshki indicator-values <файл или папка>… вписать значения рядом с показателями результативности

Из папки берутся все .xlsx и .xlsm. Программа ничего не отправляет в сеть.
Подробно о команде и её параметрах: veshki check --help`;

/** What an option means that is not the same everywhere. */
interface Meanings {
  readonly out: readonly [name: string, meaning: string];
  readonly inPlace?: string;
}

const ANYWHERE: Meanings = {
  out: ['--out ПАПКА', 'сложить копии книг в папку; у summary – записать свод в книгу'],
  inPlace: 'записать в сами книги; прежний вид остаётся в имя.xlsx.bak',
};

interface Description extends Meanings {
  readonly usage: string;
  readonly about: string;
  readonly status: string;
}

const DESCRIPTIONS: Readonly<Record<CommandName, Description>> = {
  check: {
    usage: 'veshki check <файл или папка>… [параметры]',
    about: `Читает таблицы мероприятий на всех видимых листах, находит недостающее и противоречивое,
считает долю исполненных и подтверждённых мероприятий. Из папки берёт все .xlsx и .xlsm.
В книгу с отметками пишет и скрытый лист с долями на отчётный день: следующая проверка сравнит с ними.`,
    out: ['--out ПАПКА', 'сложить копии книг с отметками в папку; сами книги не меняются'],
    inPlace: 'записать отметки в сами книги; прежний вид остаётся в имя.xlsx.bak',
    status: '0 – замечаний уровня «ошибка» нет, 1 – есть, 2 – файл не прочитан или параметры неверны.',
  },
  summary: {
    usage: 'veshki summary <файл или папка>… --out свод.xlsx [параметры]',
    about: `Читает дорожные карты и отчёты по ним и собирает одну таблицу: строка на каждую книгу, итоги, диаграмма,
кто не прислал отчёт. Из папки берёт все .xlsx и .xlsm, кроме самой книги свода. Непрочитанный файл остаётся
в своде отдельной строкой и не мешает остальным.`,
    out: ['--out КНИГА', 'записать свод в новую книгу .xlsx; без него свод только показывается'],
    status: '0 – прочитано всё, 2 – что-то не прочитано или не записано, или параметры неверны.',
  },
  'report-columns': {
    usage: 'veshki report-columns <файл или папка>… --out ПАПКА | --in-place',
    about: `Добавляет справа от таблицы мероприятий недостающие столбцы отчёта: «Отметка об исполнении» с выпадающим
списком, «Дата исполнения», «Подтверждающий документ». Другие ячейки не меняет; если место справа занято, говорит,
чем, и не пишет ничего.`,
    out: ['--out ПАПКА', 'сложить копии книг со столбцами в папку; сами книги не меняются'],
    inPlace: 'добавить столбцы в сами книги; прежний вид остаётся в имя.xlsx.bak',
    status: '0 – столбцы есть во всех таблицах, 2 – где-то не добавлены, файл не прочитан или параметры неверны.',
  },
  'indicator-values': {
    usage: 'veshki indicator-values <файл или папка>… --out ПАПКА | --in-place [параметры]',
    about: `Считает показатели из таблицы «Показатели результативности» (под дорожной картой или на другом листе книги)
и пишет справа от неё два столбца: «Значение на …» и «Достигнут». При следующем запуске обновляет их на новый
отчётный день. Другие ячейки не меняет и вписанное людьми не трогает; если место занято, говорит, чем.`,
    out: ['--out ПАПКА', 'сложить копии книг со значениями в папку; сами книги не меняются'],
    inPlace: 'записать значения в сами книги; прежний вид остаётся в имя.xlsx.bak',
    status: '0 – значения записаны, 2 – где-то не записаны, файл не прочитан или параметры неверны.',
  },
};

/** The text for a command, or for the whole program. */
export function helpText(about: CommandName | null): string {
  if (about === null) return `${COMMANDS}\n\n${optionLines(OPTIONS, ANYWHERE)}\n`;
  const command = DESCRIPTIONS[about];
  return `  ${command.usage}

${command.about}

${optionLines(OPTIONS_OF[about], command)}

Код завершения: ${command.status}
`;
}

function optionLines(options: readonly Option[], { out, inPlace = '' }: Meanings): string {
  const texts: Readonly<Record<Option, readonly [string, string]>> = {
    '--json': ['--json', 'вывести один документ JSON вместо отчёта'],
    '--out': out,
    '--in-place': ['--in-place', inPlace],
    '--as-of': ['--as-of ГГГГ-ММ-ДД', 'отчётный день, по умолчанию сегодня'],
    '--period': ['--period ПЕРИОД', 'период плана: 2022, 2022/2023 (учебный год) или 2022-03-01..2022-12-31'],
    '--config': ['--config ФАЙЛ', 'настройки в JSON: исполнители, обязательные столбцы, важность правил'],
    '--quiet': ['--quiet, -q', 'без отчёта, только итог'],
    '--help': ['--help, -h', 'эта справка'],
    '--version': ['--version, -V', 'версия программы'],
  };
  return options
    .map((option) => texts[option])
    .map(([name, meaning]) => `  ${name.padEnd(20)} ${meaning}`)
    .join('\n');
}
