/** Addresses, broken and whole. */
import { describe, expect, test } from 'vitest';
import { checkRows, rowsWith } from '../testing/check.js';
import { brokenLink } from './broken-link.js';
import { missingInformation } from './missing.js';

const found = (texts: readonly string[]) =>
  checkRows(brokenLink, rowsWith('information', texts)).map(({ actual }) => actual);

describe('information/broken-link', () => {
  test.each([
    [
      'a hyphen in a file every server knows, even if all addresses have it',
      ['https://a.example.ru/ind-ex.php/x'],
      ['ind-ex.php'],
    ],
    [
      'a hyphen another address does not have',
      ['https://a.example.ru/news-all', 'https://a.example.ru/newsall'],
      ['news-all'],
    ],
    [
      'a space after a hyphen',
      ['https://audit.web- site.example.ru/info'],
      ['https://audit.web- site.example.ru/info'],
    ],
    ['a space after the scheme', ['https:// site.example.ru'], ['https:// s']],
    [
      'a line break before a file',
      ['https://a.example.ru/index.php/\nnews.html'],
      ['https://a.example.ru/index.php/\nnews.html'],
    ],
    [
      'a letter of the site',
      ['https://audit.example.ru/', 'https://audit.example.ru/a', 'https://audit.exemple.ru/'],
      ['audit.exemple.ru'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(found(texts)).toEqual(expected.map((text) => expect.stringContaining(text.slice(0, 12))));
  });

  test.each([
    ['hyphens that belong there', ['https://dpo-smolensk.example.ru/news-2022', 'https://a.example.ru/po-planu.html']],
    [
      'schools numbered',
      ['https://school-12.example.ru', 'https://school-13.example.ru', 'https://school12.example.ru'],
    ],
    [
      'several addresses in a cell',
      ['https://a.example.ru/ https://b.example.ru/news', 'http://site.example.ru, http://other.example.com'],
    ],
    ['words after an address', ['https://a.example.ru/ официальный сайт', 'www.example.ru Telegram']],
    ['no address at all', ['Сайт школы', 'ind-ex.php', '-']],
    ['short sites', ['http://a.ru', 'http://b.ru']],
  ])('%s pass', (_, texts) => {
    expect(found(texts)).toEqual([]);
  });
});

describe('information/missing', () => {
  const rows = (texts: readonly string[]) =>
    checkRows(missingInformation, rowsWith('information', texts)).map(({ place }) => place.top);

  test.each([
    ['one of five', ['Сайт', 'Сайт', '', 'Сайт', 'Сайт'], [4]],
    ['dashes of all kinds', ['Сайт', '-', 'Сайт', '–', 'Сайт', 'Сайт', '—', 'Сайт'], [3, 5, 8]],
    ['a column hardly used', ['Сайт', '', '', 'Сайт', ''], []],
    ['a column of dashes', ['-', '-', '-'], []],
    ['too few to tell', ['Сайт', '', 'Сайт'], []],
  ])('%s', (_, texts, expected) => {
    expect(rows(texts)).toEqual(expected);
  });
});
