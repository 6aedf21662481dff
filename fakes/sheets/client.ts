/**
 * Source text of `google.script` for the page side: the same text runs in a Node context and in a browser page, because only the page
 * can tell a DOM node from plain data (google-sheets.md #71).
 */

/**
 * A function of `(names, call, log, close)` that gives the `google` object: `names` are the visible server functions, `call(name, json)` gives
 * a promise of `{ json } | { error: { name, message } }`, `log` takes what a page without a failure handler leaves in its console, `close()` shuts sidebar or dialog.
 */
export const CLIENT_SOURCE = `(function (names, call, log, close) {
  const LIMIT = 10;
  let running = 0;
  const waiting = [];

  function problemOf(value, above) {
    if (value === null || value === undefined) return '';
    const type = typeof value;
    if (type === 'string' || type === 'boolean' || type === 'number') return '';
    if (type !== 'object') return type === 'function' ? 'Function' : type;
    if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
    if (typeof value.nodeType === 'number' && typeof value.nodeName === 'string') return 'DOM element';
    if (above.includes(value)) return 'circular reference';
    if (!Array.isArray(value)) {
      const proto = Object.getPrototypeOf(value);
      if (proto !== null && Object.getPrototypeOf(proto) !== null) return Object.prototype.toString.call(value);
    }
    const path = above.concat([value]);
    for (const key of Object.keys(value)) {
      const problem = problemOf(value[key], path);
      if (problem) return problem;
    }
    return '';
  }

  function next() {
    if (running >= LIMIT || waiting.length === 0) return;
    running++;
    waiting.shift()();
  }

  function send(name, args, state) {
    const bad = args.map((arg) => problemOf(arg, [])).find((problem) => problem !== '');
    if (bad) throw new TypeError('Failed due to illegal value in property: ' + bad);
    const json = JSON.stringify(args);
    waiting.push(() => {
      Promise.resolve().then(() => call(name, json)).then((answer) => {
        running--;
        next();
        if ('error' in answer) {
          const error = new Error(answer.error.message);
          error.name = answer.error.name;
          if (state.failure) state.failure(error, state.user);
          else log('Uncaught ' + error.message);
        } else if (state.success) {
          state.success(answer.json === undefined ? undefined : JSON.parse(answer.json), state.user);
        }
      });
    });
    next();
  }

  function runner(state) {
    const made = {
      withSuccessHandler: (success) => runner(Object.assign({}, state, { success })),
      withFailureHandler: (failure) => runner(Object.assign({}, state, { failure })),
      withUserObject: (user) => runner(Object.assign({}, state, { user })),
    };
    for (const name of names) made[name] = (...args) => { send(name, args, state); };
    return Object.freeze(made);
  }

  return {
    script: {
      run: runner({}),
      host: {
        close,
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => {} },
        origin: 'https://docs.google.com',
      },
    },
  };
})`;
