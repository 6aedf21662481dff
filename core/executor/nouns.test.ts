import { describe, expect, test } from 'vitest';
import { adjectiveFor, isAdjective } from './adjectives.js';
import { isAbbreviation, isLegalForm } from './classes.js';
import { nounForms } from './nouns.js';

describe('nounForms', () => {
  test.each([
    ['координатор', 'координатор', 'singular', 'nominative'],
    ['координаторы', 'координатор', 'plural', 'nominative'],
    ['координаторами', 'координатор', 'plural', 'instrumental'],
    ['учителя', 'учитель', 'plural', 'nominative'],
    ['учителя', 'учитель', 'singular', 'genitive'],
    ['директора', 'директор', 'plural', 'nominative'],
    ['школы', 'школа', 'plural', 'nominative'],
    ['школы', 'школа', 'singular', 'genitive'],
    ['организаций', 'организация', 'plural', 'genitive'],
    ['управлением', 'управление', 'singular', 'instrumental'],
    ['заведующие', 'заведующий', 'plural', 'nominative'],
    ['вожатые', 'вожатый', 'plural', 'nominative'],
    ['Школы-участницы', 'школа', 'plural', 'nominative'],
  ])('%s may be %s, %s %s', (word, lemma, number, grammarCase) => {
    expect(nounForms(word)).toEqual(
      expect.arrayContaining([expect.objectContaining({ lemma, number, case: grammarCase })]),
    );
  });

  test('a word of no list has no forms', () => {
    expect(nounForms('олимпиада')).toEqual([]);
  });
});

describe('adjectives', () => {
  test.each(['муниципальный', 'школьные', 'рабочая', 'городской', 'методическое', 'внутренние'])(
    '%s is one',
    (word) => {
      expect(isAdjective(word)).toBe(true);
    },
  );

  test.each(['управление', 'развитие', 'технологий', 'куратор', 'лицей', 'организация'])('%s is none', (word) => {
    expect(isAdjective(word)).toBe(false);
  });

  test.each([
    ['муниципальным', 'm', 'singular', 'муниципальный'],
    ['Муниципальными', 'm', 'plural', 'Муниципальные'],
    ['городского', 'm', 'singular', 'городской'],
    ['рабочей', 'f', 'singular', 'рабочая'],
    ['методического', 'n', 'singular', 'методическое'],
    ['средних', 'f', 'plural', 'средние'],
    ['классный', 'm', 'plural', 'классные'],
  ] as const)('%s → %s %s %s', (word, gender, number, expected) => {
    expect(adjectiveFor(word, gender, number)).toBe(expected);
  });
});

describe('abbreviations', () => {
  test.each(['РМК', 'ХакИРОиПК', 'ОО-участники', '00', 'ЦНППМПР', 'УО'])('%s is one', (word) => {
    expect(isAbbreviation(word)).toBe(true);
  });

  test.each(['Муниципальный', 'КООРДИНАТОР', 'И', 'школа', 'Минобрнауки', 'УПРАВЛЕНИЕ'])('%s is none', (word) => {
    expect(isAbbreviation(word)).toBe(false);
  });

  test.each(['ГАУ', 'МБОУ', 'КГБУ', 'ФГБОУ', 'МКУ', 'МБДОУ', 'МБУДО', 'АНО', 'ОГБПОУ', 'КАУ', 'ЧОУ'])(
    '%s is a legal form',
    (word) => {
      expect(isLegalForm(word)).toBe(true);
    },
  );

  test.each(['УО', 'МОУО', 'ОУ', 'ИРО', 'МГУ', 'ОГУ', 'АСОУ', 'ДОУ', 'РМК'])('%s is an executor', (word) => {
    expect(isLegalForm(word)).toBe(false);
  });
});
