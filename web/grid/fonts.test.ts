import { expect, test } from 'vitest';
import { fontsOf } from './fonts.js';

test.each([
  ['a font that is there', 'Calibri', ['Calibri'], { family: 'Calibri, Carlito, sans-serif', size: 11 }],
  ['its twin of the same widths', 'Calibri', ['Carlito'], { family: 'Calibri, Carlito, sans-serif', size: 11 }],
  // the usual letters are a tenth wider
  ['a narrow one without a twin is drawn smaller', 'Calibri', [], { family: 'Calibri, Carlito, sans-serif', size: 10 }],
  ['serifs stay serifs', 'Times New Roman', [], { family: 'Times New Roman, Liberation Serif, serif', size: 11 }],
  ['any other font', 'PT Astra Sans', [], { family: 'PT Astra Sans, sans-serif', size: 11 }],
  ['a name cannot become two', 'Arial, "x"', [], { family: 'Arial x, sans-serif', size: 11 }],
])('%s', (_, name, there, expected) => {
  expect(fontsOf((font) => there.includes(font as never))({ name, size: 11 })).toEqual(expected);
});
