/** The blind tables, in the order of their files. */
import { examsAcademicYear } from './01-exams-academic-year.js';
import { checksSchedule } from './02-checks-schedule.js';
import { digitalCentre } from './03-digital-centre.js';
import { mentoringUnmergedSections } from './04-mentoring-unmerged-sections.js';
import { riskProfileVerticalMerges } from './05-risk-profile-vertical-merges.js';
import { startEndUnderTerm } from './06-start-end-under-term.js';
import { remediesOfAssessment } from './07-remedies-of-assessment.js';
import { monthsWithoutDeadlineColumn } from './08-months-without-deadline-column.js';
import { halfYearsAndMonths } from './09-half-years-and-months.js';
import { upbringingCalendar } from './10-upbringing-calendar.js';
import { offsetWithNeighbours } from './11-offset-with-neighbours.js';
import { twoTables } from './12-two-tables.js';
import { reportAndAppendix } from './13-report-and-appendix.js';
import { pagesTotalSignature } from './14-pages-total-signature.js';
import { dirtyActions } from './15-dirty-actions.js';
import { reportColumns } from './16-report-columns.js';
import { planFactPairs } from './17-plan-fact-pairs.js';
import { lookalikeHeaders } from './18-lookalike-headers.js';
import { schoolQuarters } from './19-school-quarters.js';
import { singleMeasure } from './20-single-measure.js';
import { threeHundredRows } from './21-three-hundred-rows.js';
import { formulasErrorsHidden } from './22-formulas-errors-hidden.js';
import { tasksBesideActivities } from './23-tasks-beside-activities.js';
import { personsRunTogether } from './24-persons-run-together.js';
import { yearsWithoutExecutors } from './25-years-without-executors.js';
import { sectionsInNumberColumn } from './26-sections-in-number-column.js';
import { datesFirst } from './27-dates-first.js';
import { rowsSplitByPages } from './28-rows-split-by-pages.js';
import { dirtyNumbersAndYears } from './29-dirty-numbers-and-years.js';
import { shiftedBlock } from './30-shifted-block.js';
import { columnsMergedAcross } from './31-columns-merged-across.js';
import { noRoadmaps } from './32-no-roadmaps.js';
import { legendAndPersons } from './33-legend-and-persons.js';
import { noTitle } from './34-no-title.js';
import { deadlineForms } from './35-deadline-forms.js';
import { executorForms } from './36-executor-forms.js';
import { weeklyPlan } from './37-weekly-plan.js';
import { unmergedTwoRowHeader } from './38-unmerged-two-row-header.js';
import { targetsAbove } from './39-targets-above.js';
import { stagesAndContents } from './40-stages-and-contents.js';
import { trackerWithTicks } from './41-tracker-with-ticks.js';
import { financeByYears } from './42-finance-by-years.js';
import { deadlinesOfASchoolYear } from './43-deadlines-of-a-school-year.js';
import { scheduleColumns } from './44-schedule-columns.js';
import { noSchedule } from './45-no-schedule.js';
import { partsAndNotes } from './46-parts-and-notes.js';
import { augustOfASchoolYear } from './47-august-of-a-school-year.js';
import { reportInSentences } from './48-report-in-sentences.js';
import { ownChecks } from './49-own-checks.js';
import { asRegionsSendThem } from './50-as-regions-send-them.js';
import type { TableCase } from './case.js';

/** File name (without its ending) and table. */
export const TABLES: readonly (readonly [string, TableCase])[] = [
  ['01-exams-academic-year', examsAcademicYear],
  ['02-checks-schedule', checksSchedule],
  ['03-digital-centre', digitalCentre],
  ['04-mentoring-unmerged-sections', mentoringUnmergedSections],
  ['05-risk-profile-vertical-merges', riskProfileVerticalMerges],
  ['06-start-end-under-term', startEndUnderTerm],
  ['07-remedies-of-assessment', remediesOfAssessment],
  ['08-months-without-deadline-column', monthsWithoutDeadlineColumn],
  ['09-half-years-and-months', halfYearsAndMonths],
  ['10-upbringing-calendar', upbringingCalendar],
  ['11-offset-with-neighbours', offsetWithNeighbours],
  ['12-two-tables', twoTables],
  ['13-report-and-appendix', reportAndAppendix],
  ['14-pages-total-signature', pagesTotalSignature],
  ['15-dirty-actions', dirtyActions],
  ['16-report-columns', reportColumns],
  ['17-plan-fact-pairs', planFactPairs],
  ['18-lookalike-headers', lookalikeHeaders],
  ['19-school-quarters', schoolQuarters],
  ['20-single-measure', singleMeasure],
  ['21-three-hundred-rows', threeHundredRows],
  ['22-formulas-errors-hidden', formulasErrorsHidden],
  ['23-tasks-beside-activities', tasksBesideActivities],
  ['24-persons-run-together', personsRunTogether],
  ['25-years-without-executors', yearsWithoutExecutors],
  ['26-sections-in-number-column', sectionsInNumberColumn],
  ['27-dates-first', datesFirst],
  ['28-rows-split-by-pages', rowsSplitByPages],
  ['29-dirty-numbers-and-years', dirtyNumbersAndYears],
  ['30-shifted-block', shiftedBlock],
  ['31-columns-merged-across', columnsMergedAcross],
  ['33-legend-and-persons', legendAndPersons],
  ['34-no-title', noTitle],
  ['35-deadline-forms', deadlineForms],
  ['36-executor-forms', executorForms],
  ['37-weekly-plan', weeklyPlan],
  ['38-unmerged-two-row-header', unmergedTwoRowHeader],
  ['39-targets-above', targetsAbove],
  ['40-stages-and-contents', stagesAndContents],
  ['41-tracker-with-ticks', trackerWithTicks],
  ['42-finance-by-years', financeByYears],
  ['43-deadlines-of-a-school-year', deadlinesOfASchoolYear],
  ...scheduleColumns.map((table) => [`44-schedule-columns: ${table.what}`, table] as const),
  ...noSchedule.map((table) => [`45-no-schedule: ${table.what}`, table] as const),
  ['46-parts-and-notes', partsAndNotes],
  ['47-august-of-a-school-year', augustOfASchoolYear],
  ['48-report-in-sentences', reportInSentences],
  ['49-own-checks', ownChecks],
  ...asRegionsSendThem.map((table) => [`50-as-regions-send-them: ${table.what}`, table] as const),
  ...noRoadmaps.map((table) => [`32-no-roadmaps: ${table.what}`, table] as const),
];
