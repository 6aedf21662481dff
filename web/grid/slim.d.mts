/** What the bundler leaves out of Univer; see `slim.mjs`. */
export declare const slimUniver: import('esbuild').Plugin;
