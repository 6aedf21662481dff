/** The JSON documents of `--json` (README, «The JSON document»): rows from 1, columns as letters, ISO days. */

import type { IsoDay } from '../core/calendar/date.js';
import { acceptedOf } from '../core/check/accepted.js';
import type { Role } from '../core/column/role.js';
import type { ActivityReport, Completion } from '../core/completion/completion.js';
import type { Consolidation } from '../core/consolidation/consolidation.js';
import type { Deadline } from '../core/deadline/deadline.js';
import { cellName, columnLetters, rangeName } from '../core/grid/a1.js';
import { sheetOfIndicator } from '../core/report/book-roadmaps.js';
import type { CheckedTable } from '../core/report/checked.js';
import type { Activity, Column, Roadmap } from '../core/roadmap/roadmap.js';
import type { Edit, Finding } from '../core/rules/finding.js';
import type { CheckedFile } from './result.js';

/** One file of the document's list `files`, ready for `JSON.stringify`. */
export function fileJson({ name, error, tables }: CheckedFile): object {
  return { file: name, error: error && sentence(error), tables: tables.map(tableJson) };
}

/** The document of a summary, as text: rows as in its sheet, with the file, and the sheet of it, each comes from. */
export function summaryJson({ rows, totals, shareOfAll }: Consolidation, asOf: IsoDay): string {
  const files = rows.map(({ source, sheet, link: _, problem, ...row }) => {
    return { file: source, sheet, ...row, problem: problem && sentence(problem) };
  });
  return `${JSON.stringify({ version: 1, asOf, rows: files, totals, shareOfAll })}\n`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function tableJson({ sheet, roadmap, findings, completion }: CheckedTable): object {
  return {
    sheet,
    range: roadmap && rangeName(roadmap.place),
    headerRow: roadmap && roadmap.header.top + 1,
    title: roadmap?.title ?? '',
    period: roadmap?.period ?? null,
    columns: columnsJson(roadmap?.columns ?? []),
    sections: (roadmap?.sections ?? []).map(({ row, title }) => ({ row: row + 1, title })),
    activities: roadmap ? activitiesJson(roadmap, completion) : [],
    findings: findings.map((finding) => findingJson(finding, roadmap)),
    completion: completion && roadmap && completionJson(completion, roadmap),
  };
}

/** Role → letter; a role with several columns → their letters from left to right. */
function columnsJson(columns: readonly Column[]): Partial<Record<Role, string | string[]>> {
  const letters: Partial<Record<Role, string | string[]>> = {};
  for (const { role, index } of columns) {
    if (role === null) continue;
    const before = letters[role];
    letters[role] = before === undefined ? columnLetters(index) : [before, columnLetters(index)].flat();
  }
  return letters;
}

function activitiesJson({ activities }: Roadmap, completion: Completion | null): object[] {
  const reports = new Map(completion?.activities.map((report) => [report.activity, report]));
  return activities.map((activity) => activityJson(activity, reports.get(activity.index)));
}

function activityJson(activity: Activity, report: ActivityReport | undefined): object {
  return {
    row: activity.row + 1,
    rows: activity.rows.map((row) => row + 1),
    section: activity.section,
    number: activity.number,
    activity: activity.text,
    deadline: deadlineJson(activity.deadline),
    executors: activity.executors.map(({ name }) => name),
    targets: activity.targets.map(({ type, comparator, value, unit }) => ({ type, comparator, value, unit })),
    done: report?.done ?? null,
    confirmed: report?.confirmed ?? null,
    state: report?.state ?? null,
  };
}

function deadlineJson({ text, kind, intervals, recurrence, yearFrom, status }: Deadline): object {
  return { text, kind, intervals: intervals.map(({ start, end }) => [start, end]), recurrence, yearFrom, status };
}

/** `accept`: what the settings' `accepted` takes, but for the reason. */
function findingJson(finding: Finding, roadmap: Roadmap | null): object {
  const { rule, severity, place, message, related, fix } = finding;
  return {
    rule,
    severity,
    cell: rangeName(place),
    row: place.top + 1,
    message,
    related: related.map(rangeName),
    fix: fix && { title: fix.title, edits: fix.edits.map(editJson) },
    accept: acceptedOf(finding, roadmap),
  };
}

function editJson(edit: Edit): object {
  const { kind, expect } = edit;
  if (kind === 'delete-row') return { kind, row: edit.row + 1, expect };
  return { kind, cell: cellName(edit), expect, text: edit.text };
}

function completionJson({ total, executors, sections, periods, indicators }: Completion, roadmap: Roadmap): object {
  return {
    total,
    executors,
    sections: sections.map(({ row, ...figures }) => ({ row: row === null ? null : row + 1, ...figures })),
    periods,
    indicators: indicators.map((indicator) => {
      const { row, text, executor, value, target, met } = indicator;
      const sheet = sheetOfIndicator(roadmap, indicator);
      const place = sheet === roadmap.grid.sheet ? { row: row + 1 } : { sheet, row: row + 1 };
      return { ...place, text, executor, value, target, met };
    }),
  };
}
