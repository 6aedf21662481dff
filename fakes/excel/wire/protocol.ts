/** The JSON that office.js exchanges with Excel for one `context.sync()` (`excel.md` part B, points 6 and 7). */

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the path of the object it stands for, or 0/null; nested for arrays of objects. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** The bit of the request's flags that this host heeds (the library's `_requestFlagModifier`). */
export const DELAY_FOR_CELL_EDIT = 64;

/** Numbers under which the library calls the host and is called back (`excel.md` part B, points 4 and 5). */
export const DispatchId = {
  richApiMessage: 33,
  commandInvoked: 39,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** What the transport itself may answer instead of a result (`excel.md #13`). */
export const Transport = {
  success: 0,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  modalDialog: 5016,
  activityLimit: 5102,
  requestTooBig: 5103,
  responseTooBig: 5104,
  noCapability: 7000,
} as const;

/** `values` → `Values`, `_id` → `_Id`: members are spelt so on the wire. */
export function wireName(name: string): string {
  const at = name.startsWith('_') ? 1 : 0;
  return name.slice(0, at) + name.charAt(at).toUpperCase() + name.slice(at + 1);
}
