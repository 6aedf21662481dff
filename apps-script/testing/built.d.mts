export interface BuiltFiles {
  readonly 'appsscript.json': string;
  readonly 'entry.js': string;
  readonly 'sidebar.html': string;
  readonly 'veshki.js': string;
}

/** Built once for all tests of a file. */
export function builtFiles(): Promise<BuiltFiles>;
