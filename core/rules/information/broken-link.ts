/** Addresses a copy from a printed page broke: a hyphen or space inside, or one site in several spellings. */
import type { Role } from '../../column/role.js';
import type { Roadmap } from '../../roadmap/roadmap.js';
import { editDistance } from '../../text/distance.js';
import { quote } from '../../text/quote.js';
import { rule } from '../rule.js';
import { type TableCell, tableTexts } from '../support/cells.js';
import { addressesIn, hostOf, stepsOf } from '../support/links.js';
import { cellCount, gather, marking } from '../support/marks.js';

const LINK_ROLES: readonly Role[] = ['information', 'confirmation', 'indicator', 'note'];
/** Files every web server knows: with a hyphen inside they are certainly broken. */
const KNOWN_FILES = new Set(['index.php', 'index.html', 'index.htm', 'default.aspx']);
/** Shorter names between the dots of a host may differ in a letter and be different sites. */
const SHORTEST_NAME = 6;
/** So many sites are compared with each other; a plan names a handful. */
const MOST_HOSTS = 60;

const SPACE_INSIDE =
  /(?:https?:\/\/|www\.)\s+[a-z0-9]|https?:\/\/[^\s.«»"]+\s+[\w.-]+\.[a-z]{2,}|https?:\/\/(?![^\s/]*\.(?:ru|com|org|net|su|info|online|edu|gov)(?:[:,;.)]|\s))[^\s/«»"]+\s+[\w-]+\.[a-z]{2,6}\/|(?:https?:\/\/|www\.)\S*[-_.=&]\s+(?!https?:|www\.)[a-z0-9]\S*|(?:https?:\/\/|www\.)\S*\/\s+(?!https?:|www\.)[a-z0-9_-]+(?:\/|\.(?:php|html?|pdf|aspx))/i;

/** A spelling and the cells that hold it. */
type Spellings = Map<string, [TableCell, ...TableCell[]]>;

const withoutHyphens = (text: string): string => text.replace(/-/g, '');

function collect(roadmap: Roadmap): { hosts: Spellings; steps: Spellings; spaced: Spellings } {
  const hosts: Spellings = new Map();
  const steps: Spellings = new Map();
  const spaced: Spellings = new Map();
  for (const { text, cells } of tableTexts(roadmap)) {
    if (!/https?:|www\./i.test(text)) continue;
    const [first, ...others] = cells.filter(({ role }) => role !== null && LINK_ROLES.indexOf(role) >= 0);
    if (!first) continue;
    const space = /\s/.test(text.trim()) ? SPACE_INSIDE.exec(text) : null;
    if (space) gather(spaced, space[0], [first, ...others]);
    for (const address of new Set(addressesIn(text))) {
      gather(hosts, hostOf(address), [first, ...others]);
      for (const step of stepsOf(address)) gather(steps, step, [first, ...others]);
    }
  }
  return { hosts, steps, spaced };
}

/** Steps that are another step of the table, or a known file, with hyphens put in: wrong spelling → right one. */
function hyphenated(steps: Spellings): Map<string, string> {
  const plain = new Map<string, string>();
  for (const step of steps.keys()) if (step.indexOf('-') < 0) plain.set(step.toLowerCase(), step);
  const wrong = new Map<string, string>();
  for (const step of steps.keys()) {
    const key = withoutHyphens(step).toLowerCase();
    const right = KNOWN_FILES.has(key) ? key : plain.get(key);
    if (step.indexOf('-') >= 0 && right !== undefined) wrong.set(step, right);
  }
  return wrong;
}

/** Whether two hosts are one with a slip: one letter or hyphen in one long name, no digits, which tell schools apart. */
function isSlip(host: string, other: string): boolean {
  const names = host.split('.');
  const others = other.split('.');
  if (names.length !== others.length || /\d/.test(host + other)) return false;
  const different = names.filter((name, index) => name !== others[index]);
  return different.every((name) => name.length >= SHORTEST_NAME) && editDistance(host, other, 1) === 1;
}

/** Hosts one slip away from a commoner one. */
function misspelled(hosts: Spellings): Map<string, string> {
  const names = [...hosts.keys()].slice(0, MOST_HOSTS);
  const wrong = new Map<string, string>();
  const count = (host: string): number => hosts.get(host)?.length ?? 0;
  names.forEach((host, index) => {
    for (const other of names.slice(index + 1)) {
      if (!isSlip(host, other)) continue;
      const [rare, common] = count(host) < count(other) ? [host, other] : [other, host];
      wrong.set(rare, common);
    }
  });
  return wrong;
}

export const brokenLink = rule({
  id: 'information/broken-link',
  severity: 'warning',
  title: 'Испорченный адрес страницы',
  why: 'По такой ссылке страница не откроется: адрес разорвали дефис или пробел со стыка строк, либо в нём опечатка.',
  advice: 'Откройте страницу и скопируйте её адрес из строки браузера.',
  flags: [
    {
      note: 'дефис внутри адреса',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'https://rmk.example.ru/index.php/news.html'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'https://rmk.example.ru/ind-ex.php/news.html'],
      ],
    },
    {
      note: 'один сайт в двух написаниях',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'https://audit.example.ru/info'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'https://audit.example.ru/info'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'https://audit.exemple.ru/info'],
      ],
    },
    {
      note: 'пробел внутри адреса',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'https://rmk.example.ru/info/ news.html'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'https://rmk.exam ple.ru/info'],
      ],
    },
  ],
  passes: [
    {
      note: 'дефис в адресе бывает и нужен',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'https://dpo-region.example.ru/novosti-proekta'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'Сайт РМК https://dpo-region.example.ru/ и рассылка'],
        ['3', 'Круглый стол', '20.04.2022', 'РМК', 'https://dpo-region.example.ru vk.com/club'],
      ],
    },
    {
      note: 'разные школы',
      rows: [
        ['№', 'Мероприятие', 'Срок', 'Исполнители', 'Информационное сопровождение'],
        ['1', 'Совещание с кураторами', '15.02.2022', 'РМК', 'https://school1.example.ru/'],
        ['2', 'Семинар для учителей', '16.03.2022', 'РМК', 'https://school2.example.ru/'],
      ],
    },
  ],
  *check(roadmap) {
    const { hosts, steps, spaced } = collect(roadmap);
    for (const [space, cells] of spaced) {
      yield {
        ...marking(cells),
        message: `Пробел внутри адреса страницы${cellCount(cells)}: ${quote(space, 50)}.`,
        actual: space,
      };
    }
    for (const [wrong, right] of hyphenated(steps)) {
      const cells = steps.get(wrong);
      if (!cells) continue;
      yield {
        ...marking(cells),
        message: `Лишний дефис в адресе${cellCount(cells)}: «${wrong}» вместо «${right}».`,
        actual: wrong,
        expected: [right],
      };
    }
    for (const [wrong, right] of misspelled(hosts)) {
      const cells = hosts.get(wrong);
      if (!cells) continue;
      yield {
        ...marking(cells),
        message: `Один сайт в двух написаниях: «${wrong}»${cellCount(cells)} и «${right}».`,
        actual: wrong,
        expected: [right],
      };
    }
  },
});
