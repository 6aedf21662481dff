/** A first check that breaks off at any call of the host: nothing of the user's is changed, the next check is whole, and all can be taken away. */
import { describe, expect, it } from 'vitest';
import { sheetSnapshot, snapshotOf } from '../fakes/book/book.js';
import { expectSame } from '../fakes/book/expect-same.js';
import { nth } from '../fakes/sheets/faults.js';
import { type AddOn, openExample } from './testing/open.js';

const EXAMPLE = '005-отчёт-2022';
const OURS = /^Вешки – /;
/** Every third call: all of them together take thrice the time and show the same. */
const STEP = 3;
/** What the host says of itself must not come through. */
const ENGLISH = /[a-z]{3,} [a-z]{2,}/;

const check = (addOn: AddOn) => addOn.command('check', { asOf: null, write: true });

/** The user's sheets without what a check adds to them: colours and notes. */
function usersOwn({ book }: AddOn): unknown {
  return book.sheets
    .filter(({ name }) => !OURS.test(name))
    .map((sheet) =>
      sheetSnapshot({
        ...sheet,
        cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell, note: '' }])),
        extras: new Map([...sheet.extras].filter(([key]) => key !== 'conditionalRules')),
      }),
    );
}

/** Where the person stands. */
const place = ({ book }: AddOn) => [book.active.name, book.selection];

async function undisturbed() {
  const addOn = await openExample(EXAMPLE);
  const untouched = snapshotOf(addOn.book);
  const own = usersOwn(addOn);
  const stands = place(addOn);
  check(addOn);
  return { untouched, own, stands, whole: snapshotOf(addOn.book), calls: addOn.calls.list };
}

const expected = await undisturbed();
const broken = expected.calls.filter(({ kind, index }) => kind !== 'build' && index % STEP === 0);

describe('a first check whose call times out', () => {
  it.each(broken.map(({ index, name }) => [index, name] as const))('no. %i, %s', async (index) => {
    const addOn = await openExample(EXAMPLE);
    addOn.faults.timeOut(nth(index));
    const answer = check(addOn);
    addOn.faults.clear();
    if (!answer.ok) expect(answer.problem).not.toMatch(ENGLISH);
    expectSame(usersOwn(addOn), expected.own);
    expect(place(addOn)).toEqual(expected.stands);

    expect(check(addOn)).toMatchObject({ ok: true });
    expectSame(snapshotOf(addOn.book), expected.whole);
    expect(place(addOn)).toEqual(expected.stands);

    expect(addOn.command('clear', null)).toMatchObject({ ok: true });
    expectSame(snapshotOf(addOn.book), expected.untouched);
    expect([...addOn.document.stores.properties.document.keys(), ...addOn.document.metadata]).toEqual([]);
  });
});
