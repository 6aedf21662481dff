import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITY_FILLS } from '../../../core/report/looks.js';
import type { Severity } from '../../../core/settings/settings.js';
import { cellKey } from './cells.js';
import type { Mark, Marks } from './memory.js';
import { inheritedMarks, movedMarks, planFills } from './plan.js';

const { error: RED, warning: YELLOW, info: BLUE } = SEVERITY_FILLS;
const C5 = cellKey(4, 2);

const marks = (mark: Mark): Marks => new Map([[C5, mark]]);
const wanted = (severity?: Severity): Map<number, Severity> => new Map(severity ? [[C5, severity]] : []);
const fill = (colour: string | null): Map<number, string | null> => new Map([[C5, colour]]);

describe('planFills', () => {
  it('colours a cell and remembers that it had no fill', () => {
    const { paint, clear, after } = planFills(wanted('error'), new Map(), fill(null));
    expect([[...paint], clear, after.get(C5)]).toEqual([[[C5, RED]], [], { severity: 'error', former: null }]);
  });

  it('remembers the fill of the user', () => {
    expect(planFills(wanted('info'), new Map(), fill('#00FF00')).after.get(C5)?.former).toBe('#00FF00');
  });

  it('gives the fill back', () => {
    const { paint, clear, after } = planFills(wanted(), marks({ severity: 'error', former: '#00FF00' }), fill(RED));
    expect([[...paint], clear, after.size]).toEqual([[[C5, '#00FF00']], [], 0]);
  });

  it('clears a cell that had none', () => {
    expect(planFills(wanted(), marks({ severity: 'error', former: null }), fill(RED)).clear).toEqual([C5]);
  });

  it('leaves a cell that somebody has coloured since', () => {
    const { paint, clear, after } = planFills(wanted(), marks({ severity: 'error', former: null }), fill('#123456'));
    expect([paint.size, clear, after.size]).toEqual([0, [], 0]);
  });

  it('changes nothing on a second run', () => {
    const { paint, clear, after } = planFills(
      wanted('error'),
      marks({ severity: 'error', former: '#00FF00' }),
      fill(RED),
    );
    expect([paint.size, clear, after.get(C5)?.former]).toEqual([0, [], '#00FF00']);
  });

  it('recolours for another severity and keeps the first fill in mind', () => {
    const { paint, after } = planFills(wanted('info'), marks({ severity: 'error', former: '#00FF00' }), fill(RED));
    expect([[...paint], after.get(C5)]).toEqual([[[C5, BLUE]], { severity: 'info', former: '#00FF00' }]);
  });

  it('takes our colour for the user’s where nothing is remembered: Excel has it among its own styles', () => {
    const { paint, after } = planFills(wanted('warning'), new Map(), fill(YELLOW));
    expect([paint.size, after.get(C5)?.former]).toEqual([0, YELLOW]);
    expect(planFills(wanted(), after, fill(YELLOW)).paint.size).toBe(0);
  });

  it('remembers the marks that go until they have gone', () => {
    const mark: Mark = { severity: 'error', former: '#00FF00' };
    const { during, after } = planFills(wanted(), marks(mark), fill(RED));
    expect([during.get(C5), after.size]).toEqual([mark, 0]);
  });

  it('brings every fill back, whatever runs were done and broke off after remembering', () => {
    const cells = [0, 1, 2, 3];
    const severity = fc.constantFrom<Severity | undefined>('error', 'warning', 'info', undefined);
    const run = fc.record({ wanted: fc.tuple(severity, severity, severity, severity), painted: fc.nat(4) });
    const colour = fc.constantFrom(null, '#00FF00', RED, BLUE);
    fc.assert(
      fc.property(fc.tuple(colour, colour, colour, colour), fc.array(run, { maxLength: 4 }), (fills, runs) => {
        const sheet = new Map<number, string | null>(cells.map((cell) => [cell, fills[cell] ?? null]));
        let memory: Marks = new Map();
        const play = (goal: ReadonlyMap<number, Severity>, upTo: number): void => {
          const plan = planFills(goal, memory, new Map(sheet));
          memory = plan.during;
          const steps = [
            ...[...plan.paint].map(([cell, to]) => [cell, to] as const),
            ...plan.clear.map((cell) => [cell, null] as const),
          ];
          for (const [cell, to] of steps.slice(0, upTo)) sheet.set(cell, to);
          if (upTo >= steps.length) memory = plan.after;
        };
        for (const one of runs) {
          play(
            new Map(cells.flatMap((cell) => (one.wanted[cell] ? [[cell, one.wanted[cell]] as const] : []))),
            one.painted,
          );
        }
        play(new Map(), 99);
        expect(cells.map((cell) => sheet.get(cell))).toEqual(fills);
        expect(memory.size).toBe(0);
      }),
    );
  });
});

it('movedMarks goes with the rows and columns, and forgets what is gone', () => {
  const moved = movedMarks(
    new Map<number, Mark>([
      [cellKey(1, 0), { severity: 'error', former: null }],
      [cellKey(2, 0), { severity: 'info', former: null }],
    ]),
    [0, -1, 3],
    [1],
  );
  expect([...moved.keys()]).toEqual([cellKey(3, 1)]);
});

it('inheritedMarks: a row put in below a marked one has its colour', () => {
  const above: Mark = { severity: 'error', former: '#00FF00' };
  const found = inheritedMarks(
    new Map([[cellKey(1, 0), above]]),
    [0, 1, 4],
    new Map([
      [cellKey(1, 0), RED],
      [cellKey(2, 0), RED],
      [cellKey(3, 0), RED],
      [cellKey(4, 0), RED],
    ]),
  );
  // row 4 is an old one: its colour is the user's own
  expect([...found]).toEqual([
    [cellKey(2, 0), above],
    [cellKey(3, 0), above],
  ]);
});
