/** The panel's host in Google Sheets: each wish is one call of a function of `entry.js` (`google-sheets.md #71`). */
import type { Answer, CommandName } from '../../core/command/commands.js';
import { commandsOf, type PanelHost } from '../../panel/host.js';

/** The functions of the server, as the page sees them. */
interface Server {
  withSuccessHandler(handler: (answer: unknown) => void): Server;
  withFailureHandler(handler: (error: Error) => void): Server;
  veshkiRun(command: CommandName, asks: unknown): void;
  veshkiJump(asks: unknown): void;
  veshkiPanelReady(): void;
}

declare const google: { readonly script: { readonly run: Server } };

/** Google lets nobody past to whom the browser shows another account than the one he opened the table with (`google-sheets.md #74`). */
const ACCOUNTS =
  'Google не пропустил запрос панели. Так бывает, когда в браузере открыто несколько учётных записей. Откройте таблицу в окне инкогнито или в профиле браузера с одной учётной записью. Команды меню «Расширения → Вешки» работают и без панели.';
const OFFLINE = 'Нет связи с Google Таблицами. Проверьте подключение к интернету и повторите.';
const TOO_LONG = 'Google остановил работу: она длилась слишком долго. Уберите с листов лишние строки и повторите.';

function problemOf({ message }: Error): string {
  if (/PERMISSION_DENIED|authoriz|permission|refused/i.test(message)) return ACCOUNTS;
  if (/NetworkError|network|connection|offline/i.test(message)) return OFFLINE;
  if (/maximum execution time|timed out|time-out/i.test(message)) return TOO_LONG;
  return `Команда не выполнена: Google ответил «${message.slice(0, 200)}». Повторите её.`;
}

/** Never rejects: what went wrong is an answer with a sentence. */
function asked<T>(send: (server: Server) => void): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const fail = (error: Error): void => resolve({ ok: false, problem: problemOf(error) });
    try {
      send(
        google.script.run
          // the server answers with an `Answer` of the very command
          .withSuccessHandler((answer) => resolve(answer as Answer<T>))
          .withFailureHandler(fail),
      );
    } catch (cause) {
      fail(cause instanceof Error ? cause : new Error(String(cause)));
    }
  });
}

export const sheetsHost: PanelHost = {
  kind: 'sheets',
  ...commandsOf((command, asks) => asked((server) => server.veshkiRun(command, asks))),
  jump: (asks) => asked((server) => server.veshkiJump(asks)),
};

/** Says that the panel has come up, so that nobody is told otherwise. */
export function ready(): void {
  asked((server) => server.veshkiPanelReady());
}
