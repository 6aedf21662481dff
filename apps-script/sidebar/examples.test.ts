/** The panel shows of each example what the command line gives for the same workbook, cell for cell. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { veshki } from '../../cli/testing/run.js';
import { countBySeverity, SEVERITIES } from '../../core/check/severity.js';
import { percent, SEVERITY_FORMS, SEVERITY_WORDS } from '../../core/report/words.js';
import type { Severity } from '../../core/settings/settings.js';
import { plural } from '../../core/text/plural.js';
import { EXAMPLES, type ExampleName } from '../../fakes/book/examples.js';
import { axeViolations, hasChromium } from '../../panel/testing/browser.js';
import { openExample, TODAY } from '../testing/open.js';
import { checkAll, isWide, press, shownFindings, showTab, sidebarsInBrowser } from '../testing/sidebar.js';

interface Figures {
  readonly share: number | null;
}

interface Executor extends Figures {
  readonly name: string;
}

interface Section extends Figures {
  readonly title: string;
}

interface Period extends Figures {
  readonly kind: string;
  readonly label: string;
  readonly planned: number;
}

interface Indicator {
  readonly text: string;
  readonly executor: string | null;
  readonly value: number | null;
  readonly target: number | null;
  readonly met: boolean | null;
}

/** What these tests need of a table in the JSON document (README, «The JSON document»). */
interface TableJson {
  readonly sheet: string;
  readonly range: string;
  readonly activities: readonly unknown[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly cell: string;
    readonly message: string;
    readonly fix: { readonly title: string } | null;
  }[];
  readonly completion: {
    readonly total: Figures;
    readonly executors: readonly Executor[];
    readonly sections: readonly Section[];
    readonly periods: readonly Period[];
    readonly indicators: readonly Indicator[];
  };
}

async function commandLine(example: ExampleName): Promise<TableJson> {
  const path = join(import.meta.dirname, '../../examples', `${example}.xlsx`);
  const { out } = await veshki('check', path, '--json', '--as-of', TODAY);
  const { files } = JSON.parse(out) as { files: { tables: TableJson[] }[] };
  const tables = files.flatMap((file) => file.tables);
  expect(tables).toHaveLength(1);
  // the length was just looked at
  return tables[0] as TableJson;
}

async function showAllFindings(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Показать ещё/ });
  while ((await more.count()) > 0) await more.first().click();
}

/** Opens a part of the tab «Показатели»: name and share of each of its rows. */
async function sharesUnder(page: Page, heading: string): Promise<string[]> {
  const part = page.locator('details').filter({ has: page.locator('> summary', { hasText: heading }) });
  if ((await part.count()) === 0) return [];
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
  return part
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector('span')?.textContent, row.querySelector('strong')?.textContent].join(': ')),
    );
}

const shareOf = ({ share }: Figures): string => (share === null ? '–' : percent(share));

const picked = ({ text, executor, value, target, met }: Indicator): Indicator => ({
  text,
  executor,
  value,
  target,
  met,
});

describe.skipIf(!hasChromium)('the same as the command line', () => {
  const open = sidebarsInBrowser();

  it.each(EXAMPLES)('%s', async (example) => {
    const table = await commandLine(example);
    const { findings, completion } = table;
    const { page, checkView } = await open(await openExample(example));
    await checkAll(page);

    const view = checkView();
    expect(view.asOf).toBe(TODAY);
    const { sheet, range, activities } = table;
    expect(view.tables).toMatchObject([{ sheet, range, activities: activities.length }]);
    const given = view.findings.map(({ ref, severity, message, fix }) => [
      `${ref.sheet}!${ref.range} ${ref.rule} ${severity} ${message}`,
      fix?.title ?? null,
    ]);
    const wanted = findings.map(({ rule, severity, cell, message, fix }) => [
      `${sheet}!${cell} ${rule} ${severity} ${message}`,
      fix?.title ?? null,
    ]);
    expect(given.sort()).toEqual(wanted.sort());
    expect(view.counts).toEqual(countBySeverity(findings));
    const measured = view.tables[0]?.completion;
    expect(measured?.total.figures).toEqual(completion.total);
    expect(measured?.executors.map(({ figures }) => figures)).toEqual(completion.executors);
    expect(measured?.sections.map(({ name, figures }) => [name, figures.share])).toEqual(
      completion.sections.map(({ title, share }) => [title, share]),
    );
    // the panel leaves out periods without measures, and has rows for what falls into none
    const periods = completion.periods.filter(({ planned }) => planned > 0);
    for (const [kind, slices] of [
      ['half-year', measured?.halfYears],
      ['quarter', measured?.quarters],
    ] as const) {
      const wished = periods.filter((period) => period.kind === kind);
      const labels = wished.map(({ label }) => label);
      expect(slices?.filter(({ name }) => labels.includes(name)).map(({ figures }) => figures)).toEqual(wished);
    }
    expect(measured?.indicators.map(picked)).toEqual(completion.indicators.map(picked));

    // and all of it stands on the page
    const counts = countBySeverity(findings);
    for (const severity of SEVERITIES.filter((one) => counts[one] > 0)) {
      const name = `${counts[severity]} ${plural(counts[severity], ...SEVERITY_FORMS[severity])}`;
      await expect.poll(() => page.getByRole('button', { name, exact: true }).count()).toBe(1);
    }
    await showAllFindings(page);
    expect((await shownFindings(page)).sort()).toEqual(
      findings.map(({ severity, message, cell }) => `${SEVERITY_WORDS[severity]}: ${message}${cell}`).sort(),
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);

    await showTab(page, 'Показатели');
    expect(await sharesUnder(page, 'По исполнителям')).toEqual(
      completion.executors.map((one) => `${one.name}: ${shareOf(one)}`),
    );
    expect(await sharesUnder(page, 'По разделам')).toEqual(
      completion.sections.map((one) => `${one.title}: ${shareOf(one)}`),
    );
    expect(await sharesUnder(page, 'Показатели самого плана')).toEqual(
      completion.indicators.map(({ text, value }) => `${text}: ${shareOf({ share: value })}`),
    );
    expect(await axeViolations(page)).toEqual([]);
    expect(await isWide(page)).toBe(false);
  });

  it('005-отчёт-2022 on another reporting day', async () => {
    const path = join(import.meta.dirname, '../../examples/005-отчёт-2022.xlsx');
    const { out } = await veshki('check', path, '--json', '--as-of', '2022-03-31');
    const { files } = JSON.parse(out) as { files: { tables: TableJson[] }[] };
    const total = files[0]?.tables[0]?.completion.total;
    const { page, checkView } = await open(await openExample('005-отчёт-2022'));
    await checkAll(page);
    await showTab(page, 'Показатели');
    const day = page.getByRole('tabpanel').getByLabel('Отчётная дата');
    expect(await day.inputValue()).toBe(TODAY);
    await day.fill('2022-03-31');
    await press(page, 'Пересчитать');
    await page.getByText('Отчётная дата 31.03.2022').waitFor();
    expect(checkView().tables[0]?.completion?.total.figures).toEqual(total);
    await expect.poll(() => page.locator('header').textContent()).toContain(percent(total?.share ?? Number.NaN));
  });
});
