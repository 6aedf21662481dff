/** `node cold-load.mjs FILE`: milliseconds to compile and run a script in a bare V8 context, as Google and a custom-functions runtime do. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const code = readFileSync(process.argv[2], 'utf8');
const context = createContext(Object.create(null));
const started = performance.now();
new Script(code).runInContext(context);
console.log(performance.now() - started);
