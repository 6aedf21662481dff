/** An esbuild plugin that leaves out what the grid never uses of Univer: 4 MB of hyphenation patterns, and toasts. */

/** @type {import('esbuild').Plugin} */
export const slimUniver = {
  name: 'slim-univer',
  setup(build) {
    // patterns are loaded by name when a text is to be hyphenated, which cells never are; the loader takes an empty module
    build.onResolve({ filter: /^\.\/[a-z-]+-[\w-]{8}\.js$/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && /@univerjs[\\/]engine-render[\\/]/.test(importer)
        ? { path, namespace: 'no-hyphenation' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export {}' }));
    // writes a style element of its own at load, and only draws messages the grid says itself
    build.onResolve({ filter: /^sonner$/ }, ({ path }) => ({ path, namespace: 'no-toasts' }));
    build.onLoad({ filter: /.*/, namespace: 'no-toasts' }, () => ({
      contents:
        'export const Toaster = () => null; export const toast = Object.assign(() => 0, { success() {}, info() {}, warning() {}, error() {}, message() {}, loading() {}, dismiss() {} });',
    }));
  },
};
