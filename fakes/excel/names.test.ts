/** Named ranges whose cells or sheet have gone: the name stays and means nothing, as in Excel. */
import { describe, expect, it } from 'vitest';
import { usePage } from './testing/page.js';

const page = usePage([['а'], ['б'], ['в']]);

const ways: [why: string, remove: (sheet: Excel.Worksheet) => void][] = [
  ['its sheet deleted', (sheet) => sheet.delete()],
  ['its rows deleted', (sheet) => sheet.getRange('2:3').delete('Up')],
];

describe.each(ways)('%s', (_, remove) => {
  const broken = () =>
    page.run(async (_front, { workbook }) => {
      const sheet = workbook.worksheets.add('Наш');
      const name = workbook.names.add('veshki_proba', sheet.getRange('A2:B3'));
      await sheet.context.sync();
      remove(sheet);
      await sheet.context.sync();
      return name;
    });

  it('the name is there, of type Error, without a range', async () => {
    await broken();
    await page.run(async (_front, { workbook }) => {
      const name = workbook.names.getItem('veshki_proba').load('type,value,formula');
      const range = name.getRangeOrNullObject().load('address');
      await name.context.sync();
      expect([name.type, name.value, name.formula, range.isNullObject]).toEqual(['Error', '#REF!', '=#REF!', true]);
    });
  });

  it('asking for its range is refused, as an address too', async () => {
    await broken();
    const ask = (act: (context: Excel.RequestContext) => void) => page.failure((_front, context) => act(context));
    expect(await ask(({ workbook }) => void workbook.names.getItem('veshki_proba').getRange().load('address'))).toBe(
      'InvalidArgument',
    );
    expect(await page.failure((front) => void front.getRange('veshki_proba').load('address'))).toBe('InvalidArgument');
  });

  it('it can be deleted and given anew', async () => {
    await broken();
    const value = await page.run(async (front, { workbook }) => {
      workbook.names.getItem('veshki_proba').delete();
      const name = workbook.names.add('veshki_proba', front.getRange('A1')).load('value');
      await front.context.sync();
      return name.value;
    });
    expect(value).toBe('Лист1!A1');
  });
});

it('a name whose rows go in part keeps the rest', async () => {
  const value = await page.run(async (sheet, { workbook }) => {
    const name = workbook.names.add('veshki_proba', sheet.getRange('A1:A3'));
    sheet.getRange('2:2').delete('Up');
    name.load('value');
    await sheet.context.sync();
    return name.value;
  });
  expect(value).toBe('Лист1!A1:A2');
});
