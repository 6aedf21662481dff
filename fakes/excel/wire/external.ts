/** `window.external` as Excel for Windows gives it to office.js: the whole native boundary of the library (`excel.md` part B, points 1–5). */

/** What the page's library is told at boot; plain data, so that it can be sent into a browser. */
export interface HostInfo {
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** Answers of the host; plain data too. */
export interface Bridge {
  readonly info: HostInfo;
  /** The list the library's callback takes; the second element of a failed one becomes a safe array. */
  readonly execute: (dispatchId: number, params: unknown) => Promise<readonly unknown[]>;
  /** The page listens to events of that number from now on, or no longer. */
  readonly listen: (dispatchId: number, on: boolean) => void;
}

/** Sends an event to the page. */
export type Raise = (dispatchId: number, list: readonly unknown[]) => void;

/**
 * Defines `window.external`; gives the function that raises events in the page. It refers to nothing outside itself: its text is
 * also run inside a browser.
 */
export function installExternal(window: object, { info, execute, listen }: Bridge): Raise {
  const handlers = new Map<number, (dispatchId: number, args: unknown) => void>();
  const settings = new Map<string, unknown>();
  const safeArray = (list: readonly unknown[]) => ({
    toArray: () => list,
    dimensions: () => 1,
    ubound: () => list.length,
  });
  const later = (act: () => void): void => {
    Promise.resolve().then(act);
  };
  const theme = {
    primaryFontColor: 0,
    primaryBackgroundColor: 16777215,
    secondaryFontColor: 0,
    secondaryBackgroundColor: 16777215,
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => info.locale,
    GetAppDataLocale: () => info.locale,
    GetDocUrl: () => info.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({ ...info.requirementSets, RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2' }),
    GetHostFullVersion: () => '16.0.16000.10000',
    GetHostCustomMessage: () => '',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({
      Read: (keys: string[], values: unknown[]) => {
        settings.forEach((value, name) => {
          keys.push(name);
          values.push(value);
        });
      },
      Write: (keys: string[], values: unknown[]) => {
        settings.clear();
        keys.forEach((name, i) => {
          settings.set(name, values[i]);
        });
      },
    }),
  };
  const external = {
    // the last field is a bit set: 1 shared runtime, 2 custom functions
    GetHostInfo: () =>
      `Excel$Win32$16.01$${info.locale}$$$$${(info.requirementSets.SharedRuntime ? 1 : 0) + (info.requirementSets.CustomFunctions ? 2 : 0)}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatchId: number, params: unknown, callback: (result: unknown) => void) => {
      execute(dispatchId, params).then((list) => {
        const failed = list[0] !== 0 && Array.isArray(list[1]);
        callback(safeArray(failed ? [list[0], safeArray(list[1] as unknown[])] : list));
      });
    },
    // the library attaches its dispatcher in the callback: an event raised before it would be lost (excel.md #63)
    RegisterEvent: (
      dispatchId: number,
      _target: unknown,
      handler: (dispatchId: number, args: unknown) => void,
      callback: (status: number) => void,
    ) => {
      later(() => {
        callback(0);
        handlers.set(dispatchId, handler);
        listen(dispatchId, true);
      });
    },
    UnregisterEvent: (dispatchId: number, _target: unknown, callback: (status: number) => void) => {
      handlers.delete(dispatchId);
      listen(dispatchId, false);
      later(() => callback(0));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return (dispatchId, list) => handlers.get(dispatchId)?.(dispatchId, safeArray(list));
}
