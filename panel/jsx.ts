/** What JSX becomes where the page must be small: `h(…)` is shorter than the calls of `jsx-runtime`. */
export { Fragment, h } from 'preact';
