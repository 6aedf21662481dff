/** One seed for all property tests, so that a run says the same twice; `VESHKI_SEED=random npx vitest` goes hunting. */
import * as fc from 'fast-check';

const DEFAULT_SEED = 500;
const asked = process.env.VESHKI_SEED;

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? DEFAULT_SEED : Number(asked) });
