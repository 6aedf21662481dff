/** The services beside the workbook that the library talks to: custom functions, and those it only greets while booting. */
import type { FunctionResult, Session } from './session.js';
import { FakeHostGap } from './wire/errors.js';
import { type HostObject, type HostType, make } from './wire/types.js';

interface Self {
  readonly session: Session;
}

interface Answer {
  readonly id: number;
  readonly failed?: boolean;
  readonly errorCode?: number;
  readonly value?: unknown;
}

/** The library's numbers. Whatever else went wrong (thrown, rejected, not a number) is #VALUE! too (`excel.md #71`). */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
/** Errors that show a text when pointed at (`excel.md #71`). */
const WITH_TEXT = [1, 7];

function resultOf({ failed, errorCode = 0, value }: Answer): FunctionResult {
  if (!failed) return { value: value ?? null };
  return { error: ERRORS[errorCode] ?? '#VALUE!', message: WITH_TEXT.includes(errorCode) ? String(value ?? '') : '' };
}

const CUSTOM_FUNCTIONS: HostType<Self> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: ({ session }) => {
      session.functionsReady = true;
    },
    SetInvocationResults: ({ session }, [results]) => {
      // the library's own array (excel.md part B, point 8)
      for (const answer of results as readonly Answer[]) session.functionResults.set(answer.id, resultOf(answer));
    },
  },
};

/** Told when the pane's page is shown; nothing comes of it here. */
const GREETED: HostType<Self> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** Shows and hides the pane (`Office.addin.showAsTaskpane`); here it is always there. */
const APP_RUNTIME: HostType<Self> = {
  name: 'AppRuntimeService',
  methods: { SetAppRuntimeState: () => null, GetAppRuntimeState: () => 'Visible' },
};

/** A service by the name the library asks for it. */
export function service(session: Session, name: string): HostObject {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return make(CUSTOM_FUNCTIONS, { session });
  if (name === 'Microsoft.InternalService.AddinInternalService') return make(GREETED, { session });
  if (name === 'Microsoft.AppRuntime.AppRuntimeService') return make(APP_RUNTIME, { session });
  throw new FakeHostGap(`the service ${name} is not in the fake host`);
}
