/** HtmlService: HTML files of the built project; templates are refused, data comes by google.script.run (google-sheets.md #73). */
import { enumsOf } from './enums.js';
import { hostError } from './errors.js';
import type { Execution } from './execution.js';
import { handle, type Methods } from './handle.js';

export interface HtmlState {
  readonly execution: Execution;
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const outputOf = (state: HtmlState): object => handle(state.execution, 'HtmlOutput', state, HTML_OUTPUT);

function newOutput(execution: Execution, content: string): object {
  return outputOf({ execution, content, title: '', width: null, height: null });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const HTML_OUTPUT: Methods<HtmlState> = {
  getContent: ({ content }) => content,
  getTitle: ({ title }) => title,
  getWidth: ({ width }) => width,
  getHeight: ({ height }) => height,
  setContent: (state, content: string) => outputOf(Object.assign(state, { content })),
  setTitle: (state, title: string) => outputOf(Object.assign(state, { title })),
  setWidth: (state, width: number) => outputOf(Object.assign(state, { width })),
  setHeight: (state, height: number) => outputOf(Object.assign(state, { height })),
  append: (state, added: string) => outputOf(Object.assign(state, { content: state.content + added })),
  appendUntrusted: (state, added: string) =>
    outputOf(
      Object.assign(state, { content: state.content + added.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '') }),
    ),
  clear: (state) => outputOf(Object.assign(state, { content: '' })),
  addMetaTag: (state) => outputOf(state),
  setSandboxMode: (state) => outputOf(state),
  setXFrameOptionsMode: (state) => outputOf(state),
};

const HTML_SERVICE: Methods<Execution> = {
  createHtmlOutput: (execution, html: string | null = null) => newOutput(execution, html ?? ''),
  createHtmlOutputFromFile(execution, name: string) {
    const { files } = execution.document;
    const html = files[name] ?? files[`${name}.html`];
    if (html === undefined) throw hostError(`No HTML file named ${name} was found.`);
    return newOutput(execution, html);
  },
};

export function htmlService(execution: Execution): object {
  return handle(execution, 'HtmlService', execution, HTML_SERVICE, enumsOf('HtmlService'));
}
