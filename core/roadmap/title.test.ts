import { describe, expect, it } from 'vitest';
import { gridOf } from '../testing/grid.js';
import { readHeading } from './title.js';

const heading = (...lines: string[]) => readHeading(gridOf(lines.map((line) => ['', line])), 0, lines.length);

describe('readHeading', () => {
  it('joins the lines of a title', () => {
    expect(heading('План-график (дорожная карта)\nмероприятий проекта', 'на 2022 год').title).toBe(
      'План-график (дорожная карта) мероприятий проекта на 2022 год',
    );
  });

  it('leaves the approval block out and reads its day', () => {
    const read = heading(
      'УТВЕРЖДАЮ',
      'Приложение № 1 к приказу отдела образования',
      'от 15.02.2022 № 55',
      'Дорожная карта на 2022 год',
    );
    expect(read).toEqual({ title: 'Дорожная карта на 2022 год', approvedOn: '2022-02-15' });
  });

  it('reads a day in words', () => {
    expect(heading('Утверждена приказом от «17» февраля 2022 г. № 68', 'Дорожная карта').approvedOn).toBe('2022-02-17');
  });

  it('reads a day that stands on a line of its own below «УТВЕРЖДАЮ»', () => {
    expect(heading('УТВЕРЖДАЮ', 'Директор школы ______', '«10» января 2023 г.', 'План на 2023 год').approvedOn).toBe(
      '2023-01-10',
    );
  });

  it('takes no day that no order has', () => {
    expect(heading('План на 2022 год', 'Составлен от 15.03.2022').approvedOn).toBeNull();
    expect(heading('Приказ от 31.02.2022', 'План').approvedOn).toBeNull();
  });

  it('gives an empty title when nothing stands above', () => {
    expect(heading()).toEqual({ title: '', approvedOn: null });
  });
});
