/** Whether `npm ci --prefix apps-script/deploy` has been run here. */
export function isClaspInstalled(): boolean;

/** What a push from a folder with `.clasp.json` would send: paths from the folder, sorted. */
export function filesToPush(folder: string): string[];
