import { describe, expect, it } from 'vitest';
import { EMPTY_PATCH } from '../report/patch.js';
import { gridOf } from '../testing/grid.js';
import { answerOf } from './book.js';
import { isCommand, planCommand } from './plan.js';
import { bookOf, PLAN, planBook } from './testing/book.js';
import type { FindingView } from './view.js';

const check = (book = planBook(), write = false) => planCommand('check', book, { asOf: null, write });
const findings = (book = planBook()): readonly FindingView[] => check(book).view.findings;
const ofRule = (rule: string, book = planBook()): FindingView => {
  const found = findings(book).find(({ ref }) => ref.rule === rule);
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};

describe('check', () => {
  it('names the measure, its cell, its executors', () => {
    expect(ofRule('executor/missing')).toMatchObject({
      ref: { sheet: 'План', range: 'D4', activity: 'Опрос родителей', actual: '' },
      severity: 'error',
      measure: '№ 2. Опрос родителей',
      row: 3,
      executors: [],
    });
    expect(ofRule('deadline/impossible')).toMatchObject({ ref: { range: 'C5' }, executors: ['куратор'] });
  });

  it('counts what it lists', () => {
    const { counts, findings: listed } = check().view;
    expect(counts.error + counts.warning + counts.info).toBe(listed.length);
    expect(counts.error).toBe(listed.filter(({ severity }) => severity === 'error').length);
  });

  it('measures: of four measures two are done, one of them confirmed', () => {
    const [table] = check().view.tables;
    expect(table).toMatchObject({ sheet: 'План', range: 'A2:H6', activities: 4 });
    expect(table?.completion?.total.figures).toMatchObject({ planned: 4, done: 2, doneAndConfirmed: 1, share: 0.25 });
    expect(table?.completion?.executors.map(({ name, figures }) => [name, figures.planned])).toContainEqual(['РМК', 2]);
  });

  it('writes nothing unless asked, then marks and the sheet of findings only', () => {
    expect(check().patch).toBe(EMPTY_PATCH);
    const { patch } = check(planBook(), true);
    expect(patch.marks.map(({ sheet }) => sheet)).toEqual(['План']);
    expect(patch.sheets.map(({ key }) => key)).toEqual(['findings']);
    expect(patch.removeSheets).toEqual([]);
  });

  it('is plain JSON, which a server passes on as it is', () => {
    const { view } = check();
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    const { view: settings } = planCommand('settings', planBook(), null);
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings);
  });

  it('takes the day asked for, else the one of the settings, else today', () => {
    const kept = planBook({ settings: '{"asOf":"2022-03-31"}' });
    expect(check().view.asOf).toBe('2022-06-30');
    expect(check(kept).view.asOf).toBe('2022-03-31');
    expect(planCommand('check', kept, { asOf: '2022-04-30', write: false }).view.asOf).toBe('2022-04-30');
  });

  it('says that kept settings are garbled, and checks all the same', () => {
    const { said, view } = check(planBook({ settings: '{"period":' }));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Сохранённые настройки этой книги не читаются.*\.$/);
    expect(view.findings).toEqual(findings());
  });

  it('a workbook without a roadmap has one finding and no figures', () => {
    const { view } = check(bookOf([gridOf([['Телефоны'], ['Иванова', '22-33-44']])]));
    expect(view.findings.map(({ ref, measure }) => [ref.rule, measure])).toEqual([['table/none', 'Лист в целом']]);
    expect(view.tables).toMatchObject([{ range: '', activities: 0, completion: null }]);
  });
});

describe('fix', () => {
  const yearless = PLAN.map((row, at) =>
    at === 3 ? row.map((text) => (text === '15.05.2022' ? '15 мая' : text)) : row,
  );
  const fixable = (rows = yearless) => {
    const book = bookOf([gridOf(rows, [], 'План')]);
    return { book, found: findings(book).filter(({ fix }) => fix !== null) };
  };

  it('plans the edits of the findings named and no others', () => {
    const { book, found } = fixable();
    const [first] = found;
    if (!first) throw new Error('the plan holds something to fix');
    const { patch, view, said, done } = planCommand('fix', book, { findings: [first.ref] });
    expect(patch.edits).toHaveLength(1);
    expect(patch).toEqual({ ...EMPTY_PATCH, edits: patch.edits });
    expect(view.cells).toBe(first.fix?.changes.length);
    expect(said).toEqual([]);
    expect(done).toEqual(['Исправлено: 1 ячейка.']);
    const edit = patch.edits[0]?.edits[0];
    expect(edit).toMatchObject({ kind: 'set-text', expect: first.fix?.changes[0]?.before });
  });

  it('leaves alone what has moved since, and says so', () => {
    const { found } = fixable();
    const moved = fixable([
      ...yearless.slice(0, 2),
      ['0', 'Совещание', '10.02.2022', 'РМК', 'Протокол'],
      ...yearless.slice(2),
    ]);
    const asked = found.map(({ ref }) => ref);
    const { patch, said } = planCommand('fix', moved.book, { findings: asked });
    expect(patch.edits).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Не исправлено: .* больше нет/);
  });
});

describe('accept', () => {
  it('a finding accepted with a reason is not shown, also where its row has moved, until it is taken back', () => {
    const { ref } = ofRule('executor/missing');
    const { settings } = planCommand('accept', planBook(), { finding: ref, reason: ' исполнителя назначат осенью ' });
    const moved = [...PLAN.slice(0, 2), ...PLAN.slice(4), ...PLAN.slice(2, 4)];
    for (const rows of [PLAN, moved]) {
      const { view } = check(bookOf([gridOf(rows, [], 'План')], { settings: settings ?? '' }));
      expect(view.findings.filter(({ ref: { rule } }) => rule === 'executor/missing')).toEqual([]);
      expect(view.accepted).toMatchObject([
        { rule: 'executor/missing', activity: 'Опрос родителей', reason: 'исполнителя назначат осенью' },
      ]);
    }
    const book = planBook({ settings: settings ?? '' });
    const [accepted] = check(book).view.accepted;
    if (!accepted) throw new Error('the finding is accepted');
    const back = planCommand('unaccept', book, { finding: accepted });
    expect(findings(planBook({ settings: back.settings ?? '' }))).toEqual(findings());
  });

  it('keeps the other settings', () => {
    const { ref } = ofRule('executor/missing');
    const book = planBook({ settings: '{"credit":"divided"}' });
    const { settings } = planCommand('accept', book, { finding: ref, reason: 'так задумано' });
    expect(JSON.parse(settings ?? '')).toMatchObject({ credit: 'divided' });
  });
});

describe('settings', () => {
  it('a form is kept and used', () => {
    const { view } = planCommand('settings', planBook(), null);
    const form = { ...view.form, severities: { 'executor/missing': 'off' as const }, credit: 'divided' as const };
    const saved = planCommand('saveSettings', planBook(), { form });
    expect(saved.view).toMatchObject({ form, problems: [] });
    const checked = check(planBook({ settings: saved.settings ?? '' }));
    expect(checked.view.findings.some(({ ref }) => ref.rule === 'executor/missing')).toBe(false);
    expect(checked.said).toEqual([]);
  });

  it('a form that cannot be used is not kept: the words of the problem come back with it', () => {
    const { view } = planCommand('settings', planBook(), null);
    const form = { ...view.form, period: 'скоро' };
    const saved = planCommand('saveSettings', planBook(), { form });
    expect(saved.settings).toBeUndefined();
    expect(saved.view.form).toEqual(form);
    expect(saved.view.problems.join()).toMatch(/«period»/);
  });
});

describe('reports', () => {
  const bare = PLAN.map((row) => row.slice(0, 5));

  it('adds the report columns that are missing, and says so only where the host could', () => {
    const planned = planCommand('addReportColumns', bookOf([gridOf(bare, [], 'План')]), null);
    expect(planned.patch.columns.map(({ title, header }) => [title, header.column])).toEqual([
      ['Отметка об исполнении', 5],
      ['Дата исполнения', 6],
      ['Подтверждающий документ', 7],
    ]);
    const done = answerOf(planned, []);
    expect(done.ok && done.said.join()).toMatch(/добавлены столбцы «Отметка об исполнении»/);
    const failed = answerOf(planned, ['Лист «План» защищён.']);
    expect(failed.ok && failed.said).toEqual(['Лист «План» защищён.']);
  });

  it('says where the columns do not fit', () => {
    const taken = bare.map((row, at) => (at === 3 ? [...row, '', 'позвонить'] : row));
    const { patch, said, done } = planCommand('addReportColumns', bookOf([gridOf(taken, [], 'План')]), null);
    expect(patch.columns).toEqual([]);
    expect(said.join()).toMatch(/позвонить/);
    expect(done).toEqual([]);
  });

  it('writes the indicators with a history, and compares with it the next time', () => {
    const { patch } = planCommand('indicators', planBook(), { asOf: null });
    expect(patch.sheets.map(({ key }) => key)).toEqual(['indicators', 'history']);
    const history = patch.sheets.find(({ key }) => key === 'history');
    const rows = (history?.rows ?? []).map((row) => row.map(({ value }) => String(value ?? '')));
    const grid = gridOf(rows, [], 'Вешки – история');
    const numbers = {
      ...grid,
      cells: grid.cells.map((row) =>
        row.map((one) =>
          /^[\d.]+$/.test(one.text) ? { kind: 'number' as const, text: one.text, value: Number(one.text) } : one,
        ),
      ),
    };
    const later = planCommand('check', planBook({ history: numbers, today: '2022-07-31' }), {
      asOf: null,
      write: false,
    });
    expect(later.view.tables[0]?.completion?.total.change).toBe(0);
  });

  it.each(['indicators', 'addReportColumns', 'summary'] as const)(
    '%s: a workbook without a roadmap gets a sentence',
    (command) => {
      const empty = bookOf([gridOf([['Телефоны']])]);
      const { patch, said } =
        command === 'addReportColumns'
          ? planCommand(command, empty, null)
          : planCommand(command, empty, { asOf: null });
      expect(patch.sheets).toEqual([]);
      expect(said.join()).toMatch(/Дорожная карта в этой книге не найдена/);
    },
  );

  it('sums up the sheets of one workbook', () => {
    const book = bookOf([gridOf(PLAN, [], 'Бея'), gridOf(PLAN, [], 'Абакан')]);
    const { patch, done } = planCommand('summary', book, { asOf: null });
    expect(patch.sheets.map(({ key }) => key)).toEqual(['summary']);
    expect(done).toEqual(['Свод по 2 листам – на листе «Вешки – свод».']);
  });
});

describe('new roadmap', () => {
  it('plans a sheet for the user, named like no other', () => {
    const { view } = planCommand('settings', planBook(), null);
    expect(view.layouts).toHaveLength(5);
    for (const { id } of view.layouts) {
      const first = planCommand('newRoadmap', planBook(), { layout: id });
      const again = planCommand('newRoadmap', planBook({ sheetNames: [first.view.sheet] }), { layout: id });
      expect(first.patch.newSheets.map(({ name }) => name)).toEqual([first.view.sheet]);
      expect(again.view.sheet).not.toBe(first.view.sheet);
    }
  });

  it('an unknown layout gets a sentence', () => {
    const { patch, said } = planCommand('newRoadmap', planBook(), { layout: 'x' });
    expect(patch).toBe(EMPTY_PATCH);
    expect(said[0]).toMatch(/^Образца «x» нет\. Есть: «.*»\.$/);
  });
});

it.each([
  ['check', true, 'a command'],
  ['toString', false, 'what every object has'],
  ['jump', false, 'a host does it without a plan'],
])('isCommand(%j) is %j: %s', (name, is) => {
  expect(isCommand(name)).toBe(is);
});
