/** clasp as `npm run deploy:sheets` uses it. */
export { filesToPush, isClaspInstalled } from '../../scripts/lib/clasp.mjs';
