/** Failures as plain Russian sentences: what is wrong and what to do. */

/** A failure we know: its message is a Russian sentence for the user. */
export class Failure extends Error {}

const LEFT_HALFWAY = ' Часть изменений могла сохраниться; повторите команду – она доведёт дело до конца.';

/** Texts of the host (`google-sheets.md #16, #17, #19, #48, #49, #59`) and what we say instead; the first that fits. */
const KNOWN: readonly (readonly [text: RegExp, problem: string])[] = [
  [
    /exceeded maximum execution time|превышено максимальное время/i,
    'Google остановил работу: она длилась дольше 6 минут. Уберите с листов лишние строки и повторите.',
  ],
  [
    /timed out|time-out|deadline exceeded|service unavailable|service error|internal error|server error|try again|INTERNAL/i,
    'Google Таблицы не ответили вовремя. Подождите минуту и повторите команду.',
  ],
  [
    /too many times|too many scripts|simultaneous|quota|rate limit|limit exceeded|too many/i,
    'Исчерпан предел Google на работу дополнений. Повторите через несколько минут, а если не поможет – завтра.',
  ],
  [
    /protected cell|protected range|protected object|защищ/i,
    'Часть таблицы защищена от изменений. Попросите владельца открыть вам доступ к ней и повторите.',
  ],
  [
    /permission|authoriz|not sufficient|разрешени/i,
    'Дополнению не хватает разрешения. Откройте «Расширения → Вешки», выберите команду ещё раз и подтвердите запрос Google.',
  ],
  [
    /validation rule|проверки данных/i,
    'Google не принял текст: он нарушает правило проверки данных этой ячейки. Измените правило («Данные → Проверка данных») и повторите.',
  ],
  [/maximum of 50000|50000 char/i, 'Текст длиннее 50 000 знаков не помещается в ячейку. Сократите его и повторите.'],
  [
    /10000000|10,000,000|cells? limit|number of cells/i,
    'В таблице Google больше нет места: она вмещает 10 миллионов ячеек. Удалите пустые строки и столбцы и повторите.',
  ],
  [
    /outside the dimensions|out of bounds|out of range/i,
    'Пока шла работа, таблица стала меньше: кто-то удалил строки или столбцы. Повторите команду.',
  ],
];

/** A sentence for any failure; `writing`: the work on the table had begun. */
export function problemOf(cause: unknown, writing: boolean): string {
  const ending = writing ? LEFT_HALFWAY : '';
  if (cause instanceof Failure) return cause.message + ending;
  const text = cause instanceof Error ? cause.message : String(cause);
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  const problem = known?.[1] ?? `Команда не выполнена: Google ответил «${text.slice(0, 200)}». Повторите её.`;
  return problem + ending;
}
