/** The public API of the core: a sheet in, roadmaps, findings and shares out. Pure and synchronous. */
export type { CalendarDate, IsoDay, Period } from './calendar/date.js';
export { checkRoadmap } from './check/check.js';
export type { Role } from './column/role.js';
export type {
  ActivityReport,
  ActivityState,
  Completion,
  ExecutorFigures,
  Figures,
  IndicatorValue,
  LeftOut,
  PeriodFigures,
  SectionFigures,
} from './completion/completion.js';
export { measureCompletion } from './completion/measure.js';
export type {
  Deadline,
  DeadlineKind,
  DeadlineProblem,
  DeadlineStatus,
  Interval,
  Recurrence,
  SpellingSlip,
  Vagueness,
  Weekday,
} from './deadline/deadline.js';
export { parseDeadline } from './deadline/parse.js';
export type { Definition, DirectoryEntry, Executor, ExecutorGroup, ExecutorKind } from './executor/executor.js';
export { splitExecutors } from './executor/split.js';
export type { Cell, CellAddress, Grid, Rect } from './grid/grid.js';
export { parseTargets } from './indicator/parse.js';
export type { Comparator, Target, TargetType } from './indicator/target.js';
export { readRoadmaps } from './roadmap/read.js';
export type {
  Activity,
  Appendix,
  AppendixStatement,
  Column,
  Field,
  HeaderMatch,
  Roadmap,
  Row,
  RowKind,
  Section,
} from './roadmap/roadmap.js';
export type { DeleteRow, Edit, Finding, Fix, SetText } from './rules/finding.js';
export type { Settings, Severity } from './settings/settings.js';
