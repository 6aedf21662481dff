/** The little of jsdom that the tests use; it ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: string, listen: (...args: unknown[]) => void): this;
  }
  export function requestInterceptor(
    answer: (request: { readonly url: string }) => Response | Promise<Response> | undefined,
  ): unknown;
  export class JSDOM {
    constructor(
      html: string,
      options: {
        readonly url: string;
        readonly runScripts: 'dangerously';
        readonly resources: { readonly interceptors: readonly unknown[] };
        readonly pretendToBeVisual: boolean;
        readonly virtualConsole: VirtualConsole;
        readonly beforeParse: (window: object) => void;
      },
    );
    readonly window: object & { close(): void };
  }
}
