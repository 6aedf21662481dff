/** What people do with a workbook, step by step, and what is to be the same in every host. */
import type { CheckView } from '../core/command/view.js';
import { EXAMPLES, type ExampleName, REPORT } from '../fakes/book/examples.js';
import type { BookState, Session } from './host.js';

export interface Scenario {
  readonly title: string;
  /** The workbook of `examples/` it is played on. */
  readonly book: ExampleName;
  /** What must be equal in all hosts. */
  play(session: Session): Promise<unknown>;
}

const each = (title: string, play: Scenario['play'], books: readonly ExampleName[] = EXAMPLES): Scenario[] =>
  books.map((book) => ({ title: `${title} (${book})`, book, play }));

async function checked(session: Session, write = true): Promise<CheckView> {
  const answer = await session.run('check', { asOf: null, write });
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

/** Without the notes of hosts that write none. */
const without = ({ sheets, own, marks }: BookState): Omit<BookState, 'notes'> => ({ sheets, own, marks });

export const SCENARIOS: readonly Scenario[] = [
  ...each('a check finds, measures and marks the same', async (session) => {
    const view = await checked(session);
    return { view, state: without(await session.state()) };
  }),
  ...each('a look without writing changes nothing', async (session) => {
    const before = await session.fingerprint();
    const view = await checked(session, false);
    return { view, untouched: before === (await session.fingerprint()) };
  }),
  ...each('a second check changes nothing', async (session) => {
    await checked(session);
    const first = await session.fingerprint();
    await checked(session);
    return { same: first === (await session.fingerprint()) };
  }),
  ...each('«Показатели» writes the same sheet, and the history', async (session) => {
    const answer = await session.run('indicators', { asOf: null });
    return { answer, state: without(await session.state()) };
  }),
  ...each('«Снять отметки» leaves the workbook as it was', async (session) => {
    const before = await session.state();
    const content = await session.usersContent();
    await checked(session);
    await session.run('indicators', { asOf: null });
    await session.run('summary', { asOf: null });
    const answer = await session.run('clear', null);
    const after = await session.state();
    const untouched = content === (await session.usersContent());
    return { answer, untouched, same: JSON.stringify(before) === JSON.stringify(after) };
  }),
  ...each('«Исправить» of everything that can be fixed', async (session) => {
    const { findings } = await checked(session);
    const refs = findings.filter(({ fix }) => fix?.changes.every(({ after }) => after !== null)).map(({ ref }) => ref);
    const answer = await session.run('fix', { findings: refs });
    return { answer, sheets: (await session.state()).sheets, left: (await checked(session)).counts };
  }),
  ...each('«Добавить столбцы отчёта» and the values of indicators', async (session) => {
    const columns = await session.run('addReportColumns', null);
    const values = await session.run('addIndicatorValues', { asOf: null });
    return { columns, values, sheets: (await session.state()).sheets };
  }),
  ...each('«Свод по листам»', async (session) => {
    const answer = await session.run('summary', { asOf: null });
    return { answer, own: (await session.state()).own };
  }),
  {
    title: 'the sheet is renamed between two reports',
    book: REPORT,
    async play(session) {
      const before = await session.state();
      const first = await session.run('indicators', { asOf: '2022-05-31' });
      const [name = ''] = Object.keys(before.sheets);
      await session.rename(name, 'План на год');
      const second = await session.run('indicators', { asOf: '2022-06-30' });
      const { own } = await session.state();
      await session.rename('План на год', name);
      const cleared = await session.run('clear', null);
      return { first, second, own, cleared, same: JSON.stringify(before) === JSON.stringify(await session.state()) };
    },
  },
  {
    title: 'a new roadmap of each layout is a sheet of the user',
    book: REPORT,
    async play(session) {
      const settings = await session.run('settings', null);
      if (!settings.ok) throw new Error(settings.problem);
      const answers = [];
      for (const { id } of settings.value.layouts) answers.push(await session.run('newRoadmap', { layout: id }));
      return { answers, sheets: (await session.state()).sheets };
    },
  },
  {
    title: 'a finding accepted with a reason stays hidden, and settings are kept',
    book: '000-район-2022',
    async play(session) {
      const [first] = (await checked(session)).findings;
      if (!first) throw new Error('the example holds a finding');
      const accepted = await session.run('accept', { finding: first.ref, reason: 'так решено' });
      const view = await checked(session);
      const taken = await session.run('unaccept', { finding: { ...first.ref, ruleTitle: '', reason: '' } });
      return { accepted, view, taken, back: await checked(session), state: without(await session.state()) };
    },
  },
  {
    title: 'a fix for a cell somebody has changed since is not carried out',
    book: '000-район-2022',
    async play(session) {
      const { findings } = await checked(session);
      const fixable = findings.find(({ fix }) => fix?.changes.length === 1 && fix.changes[0]?.after !== null);
      const change = fixable?.fix?.changes[0];
      if (!fixable || !change) throw new Error('the example holds something to fix');
      await session.type(fixable.ref.sheet, change.place, 'исправил сам');
      const answer = await session.run('fix', { findings: [fixable.ref] });
      const { sheets } = await session.state();
      return { answer, held: sheets[fixable.ref.sheet]?.[change.place] };
    },
  },
];
