/** One run at a time: the lock of the document, held while we write (`google-sheets.md #64`). */
import { Failure } from './problems.js';

/** Milliseconds we wait for another run. */
const PATIENCE = 10_000;

const TAKEN =
  'Сейчас эту таблицу проверяет или меняет другой запуск «Вешек» – ваш или коллеги. Подождите минуту и повторите.';

/** Runs the work alone; what it wrote is sent before the next may begin (`google-sheets.md #63`). */
export function alone<T>(work: () => T): T {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE)) throw new Failure(TAKEN);
  try {
    const done = work();
    SpreadsheetApp.flush();
    return done;
  } finally {
    if (lock) letGo(lock);
  }
}

/** What was done stays done if this fails: the host frees the lock itself when the script ends. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // nothing is left to do
  }
}
