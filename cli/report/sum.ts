/** The closing line: how much was checked and what was found in all. */
import { countBySeverity } from '../../core/check/severity.js';
import { severityCounts } from '../../core/report/words.js';
import type { Severity } from '../../core/settings/settings.js';
import { counted } from '../../core/text/plural.js';
import type { CheckedFile } from '../result.js';
import { measures } from './words.js';

export interface Sum {
  readonly files: number;
  /** Files not read, or whose marks could not be written. */
  readonly failed: number;
  readonly tables: number;
  readonly activities: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export const EMPTY_SUM: Sum = {
  files: 0,
  failed: 0,
  tables: 0,
  activities: 0,
  findings: { error: 0, warning: 0, info: 0 },
};

/** The sum with one more file. */
export function addUp(sum: Sum, { error, tables }: CheckedFile): Sum {
  const counts = countBySeverity(tables.flatMap(({ findings }) => findings));
  const roadmaps = tables.flatMap(({ roadmap }) => roadmap ?? []);
  return {
    files: sum.files + (tables.length > 0 ? 1 : 0),
    failed: sum.failed + (error === null ? 0 : 1),
    tables: sum.tables + roadmaps.length,
    activities: sum.activities + roadmaps.reduce((count, { activities }) => count + activities.length, 0),
    findings: {
      error: sum.findings.error + counts.error,
      warning: sum.findings.warning + counts.warning,
      info: sum.findings.info + counts.info,
    },
  };
}

/** «Проверено: 3 файла, 4 таблицы, 120 мероприятий; 5 ошибок, 2 предупреждения. Не удалось прочитать или записать: 1 файл.» */
export function sumLine({ files, failed, tables, activities, findings }: Sum): string {
  const amounts = [
    counted(files, 'файл', 'файла', 'файлов'),
    counted(tables, 'таблица', 'таблицы', 'таблиц'),
    measures(activities),
  ];
  const done = files > 0 ? `Проверено: ${amounts.join(', ')}; ${severityCounts(findings)}.` : 'Ничего не проверено.';
  if (failed === 0) return done;
  return `${done} Не удалось прочитать или записать: ${counted(failed, 'файл', 'файла', 'файлов')}.`;
}
