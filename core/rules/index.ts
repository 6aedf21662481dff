/** Every rule there is, in the order of the catalogue; an id stays for ever, a removed one in `RESERVED_IDS`. */
import { deadlineInText } from './activity/deadline-in-text.js';
import { duplicateActivity } from './activity/duplicate.js';
import { missingActivity } from './activity/missing.js';
import { nearDuplicateActivity } from './activity/near-duplicate.js';
import { errorValue } from './cell/error-value.js';
import { suppressionWithoutReason } from './check/suppression-reason.js';
import { deadlineAmbiguous } from './deadline/ambiguous.js';
import { deadlineColoured } from './deadline/coloured.js';
import { deadlineFormat } from './deadline/format.js';
import { deadlineImpossible } from './deadline/impossible.js';
import { deadlineMissing } from './deadline/missing.js';
import { deadlineMixedFormats } from './deadline/mixed-formats.js';
import { deadlineNonWorkingDay } from './deadline/non-working-day.js';
import { deadlineOpenEnded } from './deadline/open-ended.js';
import { deadlineOutOfOrder } from './deadline/out-of-order.js';
import { deadlineOutsidePeriod } from './deadline/outside-period.js';
import { deadlineRecurrenceCount } from './deadline/recurrence-count.js';
import { deadlineRetroactive } from './deadline/retroactive.js';
import { deadlineReversed } from './deadline/reversed.js';
import { deadlineScheduleDiffers } from './deadline/schedule-differs.js';
import { deadlineSeveral } from './deadline/several.js';
import { deadlineUnreadable } from './deadline/unreadable.js';
import { deadlineVague } from './deadline/vague.js';
import { deadlineWholeYear } from './deadline/whole-year.js';
import { deadlineYearMissing } from './deadline/year-missing.js';
import { deadlineYearSlip } from './deadline/year-slip.js';
import { collectiveExecutor } from './executor/collective.js';
import { danglingExecutor } from './executor/dangling.js';
import { missingExecutor } from './executor/missing.js';
import { executorSeparator } from './executor/separator.js';
import { executorSpelling } from './executor/spelling.js';
import { underspecifiedExecutor } from './executor/underspecified.js';
import { unknownExecutor } from './executor/unknown.js';
import { copiedIndicator } from './indicator/copied.js';
import { impossibleShare } from './indicator/impossible-share.js';
import { missingIndicator } from './indicator/missing.js';
import { noTarget } from './indicator/no-target.js';
import { notMeasurable } from './indicator/not-measurable.js';
import { repeatsActivity } from './indicator/repeats-activity.js';
import { brokenLink } from './information/broken-link.js';
import { missingInformation } from './information/missing.js';
import { duplicateNumber } from './number/duplicate.js';
import { numberGap } from './number/gap.js';
import { missingNumber } from './number/missing.js';
import { numberRestart } from './number/restart.js';
import { blankRow } from './row/blank.js';
import { continuation } from './row/continuation.js';
import { emptyActivity } from './row/empty-activity.js';
import { numberInText } from './row/number-in-text.js';
import { shiftedRows } from './row/shifted.js';
import { strayRow } from './row/stray.js';
import type { Rule } from './rule.js';
import { emptySection } from './section/empty.js';
import { confirmedNotDoneStatus } from './status/confirmed-not-done.js';
import { doneEarlyStatus } from './status/done-early.js';
import { lateStatus } from './status/late.js';
import { overdueStatus } from './status/overdue.js';
import { unconfirmedStatus } from './status/unconfirmed.js';
import { unknownStatus } from './status/unknown.js';
import { columnOrder } from './table/column-order.js';
import { duplicateColumn } from './table/duplicate-column.js';
import { headerSpelling } from './table/header-spelling.js';
import { missingColumn } from './table/missing-column.js';
import { noTable } from './table/none.js';
import { repeatedHeader } from './table/repeated-header.js';
import { unknownColumn } from './table/unknown-column.js';
import { cutText } from './text/cut.js';
import { hyphenation } from './text/hyphenation.js';
import { lookalike } from './text/lookalike.js';
import { repeatedWords } from './text/repeated-words.js';
import { residue } from './text/residue.js';
import { spaces } from './text/spaces.js';

export const RULES: readonly Rule[] = [
  noTable,
  missingColumn,
  duplicateColumn,
  unknownColumn,
  headerSpelling,
  repeatedHeader,
  columnOrder,

  blankRow,
  emptyActivity,
  continuation,
  shiftedRows,
  numberInText,
  strayRow,

  emptySection,

  missingNumber,
  duplicateNumber,
  numberGap,
  numberRestart,

  missingActivity,
  duplicateActivity,
  nearDuplicateActivity,
  deadlineInText,

  deadlineMissing,
  deadlineUnreadable,
  deadlineImpossible,
  deadlineReversed,
  deadlineYearSlip,
  deadlineOutsidePeriod,
  deadlineYearMissing,
  deadlineVague,
  deadlineWholeYear,
  deadlineOpenEnded,
  deadlineAmbiguous,
  deadlineOutOfOrder,
  deadlineSeveral,
  deadlineNonWorkingDay,
  deadlineFormat,
  deadlineMixedFormats,
  deadlineRetroactive,
  deadlineRecurrenceCount,
  deadlineColoured,
  deadlineScheduleDiffers,

  missingExecutor,
  executorSpelling,
  executorSeparator,
  danglingExecutor,
  collectiveExecutor,
  underspecifiedExecutor,
  unknownExecutor,

  missingIndicator,
  noTarget,
  notMeasurable,
  repeatsActivity,
  copiedIndicator,
  impossibleShare,

  missingInformation,
  brokenLink,

  residue,
  lookalike,
  hyphenation,
  cutText,
  spaces,
  repeatedWords,

  errorValue,

  unknownStatus,
  unconfirmedStatus,
  confirmedNotDoneStatus,
  overdueStatus,
  lateStatus,
  doneEarlyStatus,

  suppressionWithoutReason,
];

/** Ids no rule bears: the runner's own, and in time those of removed rules. */
export const RESERVED_IDS: readonly string[] = ['check/rule-failed'];
