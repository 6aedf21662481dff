/** The local web page as one file; see `web-bundle.mjs`. */
export const GRID: string;
export function hasWebDependencies(): boolean;
export function webPage(grid?: string): Promise<string>;
