/** How a custom function says that it has no answer: a readable text in its cell instead of `#ЗНАЧ!`. */

/** Every failure is one text of this form: `#Вешки: укажите отчётную дату …`. No answer of ours begins so. */
export const FAILURE_PREFIX = '#Вешки: ';

/** Whether an answer of a custom function is a failure: hosts that can show errors of their own turn it into one. */
export function isFailure(answer: unknown): answer is string {
  return typeof answer === 'string' && answer.startsWith(FAILURE_PREFIX);
}

class Refusal extends Error {}

/** Ends a computation with a reason for the user: a Russian phrase without a full stop. Only inside `answer`. */
export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** The answer, or the failure in words. Never throws. */
export function answer<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (cause) {
    if (cause instanceof Refusal) return FAILURE_PREFIX + cause.message;
    const detail = cause instanceof Error ? cause.message : String(cause);
    return `${FAILURE_PREFIX}не удалось посчитать; сообщите разработчикам программы: ${detail}`;
  }
}
