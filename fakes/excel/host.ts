/** An Excel with one workbook open that answers the genuine office.js: runs batches, sends events, presses buttons, calls functions. */
import type { FakeBook } from '../book/book.js';
import { entriesOf } from './events.js';
import { createFaults, type Faults, type Misfortune } from './faults.js';
import { PAYLOAD_BYTES } from './limits.js';
import { workbook } from './objects/workbook.js';
import { type People, people } from './people.js';
import { type BatchRecord, byteLength, kindOf, namesOf } from './record.js';
import { EXCEL_365, knowledge, type RequirementSets } from './requirement-sets.js';
import { service } from './services.js';
import { type FunctionResult, newSession, type Session, type SessionOptions } from './session.js';
import { runBatch } from './wire/batch.js';
import { FakeHostGap } from './wire/errors.js';
import type { Bridge, Raise } from './wire/external.js';
import { type BatchRequest, type BatchResponse, DELAY_FOR_CELL_EDIT, DispatchId, Transport } from './wire/protocol.js';

export interface HostOptions extends Partial<SessionOptions> {
  /** What this Excel can do; see requirement-sets.ts. */
  readonly requirementSets?: RequirementSets;
  /** Bytes past which a request or an answer is refused (`excel.md #18`). */
  readonly payloadBytes?: number;
}

export interface CommandDone {
  /** 0, or 11101 for a command nobody has associated (`excel.md #61`). */
  readonly status: number;
}

export interface ExcelHost extends People {
  readonly book: FakeBook;
  readonly session: Session;
  readonly faults: Faults;
  /** All batches from the first; empty it (`length = 0`) where a measured stretch begins. */
  readonly batches: BatchRecord[];
  /** Work batches only: what a budget counts. */
  work(): BatchRecord[];
  /** What the add-in asked for and this host does not have; a test ends with none. */
  readonly gaps: FakeHostGap[];
  /** Presses a ribbon button with an ExecuteFunction; ends when the command calls `event.completed()`. */
  pressButton(functionName: string): Promise<CommandDone>;
  /** Calculates `=NAMESPACE.ID(args)`. */
  callFunction(id: string, args: readonly unknown[], address?: string): Promise<FunctionResult>;
  /** Ends when no batch is under way. */
  idle(): Promise<void>;
  /** For jsdom.ts and chromium.ts. */
  readonly bridge: Bridge;
  connect(raise: Raise): void;
}

const USUAL: SessionOptions = {
  locale: 'ru-RU',
  errorSpelling: 'english',
  listSeparator: ';',
  user: 'Методист',
  year: 2022,
  calculate: null,
  fileName: 'Дорожная карта.xlsx',
};

/** Timers a test replaces must not stop the host. */
const nextTurn = setImmediate;
const turn = (): Promise<void> => new Promise((resolve) => nextTurn(resolve));

export function createExcelHost(book: FakeBook, options: HostOptions = {}): ExcelHost {
  const { requirementSets = EXCEL_365, payloadBytes = PAYLOAD_BYTES, ...given } = options;
  const session = newSession(book, { ...USUAL, ...given });
  const faults = createFaults();
  const batches: BatchRecord[] = [];
  const gaps: FakeHostGap[] = [];
  const listening = new Set<number>();
  const completed = new Map<string, CommandDone>();
  const knows = knowledge(requirementSets);
  let raise: Raise = () => {};
  let underWay = 0;
  let calls = 0;

  const root = workbook(session);
  const model = { root, knows, newObject: (name: string) => service(session, name) };

  function answer(request: BatchRequest, misfortune: Misfortune): BatchResponse {
    try {
      return runBatch(
        { ...model, beforeAction: (_, index) => misfortune.beforeAction(index) },
        session.references,
        request,
      );
    } catch (error) {
      const gap = error instanceof FakeHostGap ? error : new FakeHostGap(`the stand-in broke: ${stackOf(error)}`);
      gaps.push(gap);
      const told = { Code: gap.name, Message: gap.message, HttpStatusCode: 500, Location: '', ActionIndex: -1 };
      return { Results: [], TraceIds: [], Error: told };
    }
  }

  function execute(text: string, flags: number): readonly unknown[] {
    // the library itself wrote it
    const request = JSON.parse(text) as BatchRequest;
    const kind = kindOf(request);
    const requestBytes = byteLength(text);
    const misfortune = kind === 'work' ? faults.next() : { transport: null, beforeAction: () => {} };
    const { transport } = misfortune;
    const note = (failure: string, response: BatchResponse | null, responseBytes = 0): void => {
      const common = { kind, flags, actions: request.Actions.length, requestBytes, names: namesOf(request), request };
      batches.push({ ...common, responseBytes, failure, response });
    };
    const fail = (code: number, response: BatchResponse | null = null): readonly unknown[] => {
      note(String(code), response);
      return [code, ['', '']];
    };
    if (transport && !transport.applied) return fail(transport.code);
    if (faults.editing && kind === 'work') return fail(Transport.cellEditMode);
    if (requestBytes > payloadBytes) return fail(Transport.requestTooBig);
    const response = answer(request, misfortune);
    if (transport) return fail(transport.code, response);
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body);
    if (responseBytes > payloadBytes) return fail(Transport.responseTooBig, response);
    note(response.Error?.Code ?? '', response, responseBytes);
    return [Transport.success, 200, [], body];
  }

  async function whenCellIsLeft(flags: number): Promise<void> {
    // excel.md #14
    if (!faults.editing || (flags & DELAY_FOR_CELL_EDIT) === 0) return;
    await new Promise<void>((resolve) => faults.whenCellIsLeft(resolve));
  }

  function sendEvents(): void {
    const entries = entriesOf(session);
    if (entries.length > 0 && listening.has(DispatchId.richApiMessage)) raise(DispatchId.richApiMessage, entries);
  }

  const bridge: Bridge = {
    info: {
      locale: session.options.locale,
      documentUrl: `C:\\Документы\\${session.options.fileName}`,
      requirementSets,
    },
    async execute(dispatchId, params) {
      underWay += 1;
      try {
        await turn();
        if (dispatchId === DispatchId.commandCompleted) {
          const [id, status] = params as readonly [string, number];
          completed.set(id, { status });
        }
        if (dispatchId !== DispatchId.executeRichApi) return [Transport.success];
        const [, , , , text, , flags] = (params as readonly [readonly unknown[]])[0];
        await whenCellIsLeft(Number(flags));
        const reply = execute(String(text), Number(flags));
        nextTurn(sendEvents);
        return reply;
      } finally {
        underWay -= 1;
      }
    },
    listen(dispatchId, on) {
      if (on) listening.add(dispatchId);
      else listening.delete(dispatchId);
    },
  };

  return {
    book,
    session,
    faults,
    batches,
    gaps,
    work: () => batches.filter(({ kind }) => kind === 'work'),
    async pressButton(functionName) {
      await until(() => listening.has(DispatchId.commandInvoked), 'the page listens to ribbon buttons');
      const id = `command-${++calls}`;
      raise(DispatchId.commandInvoked, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
      return until(() => completed.get(id), `the command ${functionName} calls event.completed()`);
    },
    async callFunction(id, args, address = 'Лист1!A1') {
      await until(
        () => session.functionsReady && listening.has(DispatchId.richApiMessage),
        'the page is ready for custom functions',
      );
      const call = ++calls;
      const message = JSON.stringify([call, id, args, address, 0]);
      raise(DispatchId.richApiMessage, [[1, 1000, '', message, '', false]]);
      return until(() => session.functionResults.get(call), `the function ${id} answers`);
    },
    async idle() {
      await turn();
      while (underWay > 0) await turn();
    },
    bridge,
    connect(to) {
      raise = to;
    },
    ...people(session, () => nextTurn(sendEvents)),
  };
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The clock of a test may stand still. */
const now = performance.now.bind(performance);

/** Waits for a value; throws after ten seconds. */
export async function until<Value>(probe: () => Value | undefined | false, what: string): Promise<Value> {
  const end = now() + 10_000;
  for (;;) {
    const value = probe();
    if (value !== undefined && value !== false) return value;
    if (now() > end) throw new Error(`waited in vain until ${what}`);
    await turn();
  }
}
