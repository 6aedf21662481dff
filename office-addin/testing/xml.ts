/** XML as a document, through jsdom (which has no types of its own). */
import { createRequire } from 'node:module';

interface Jsdom {
  readonly JSDOM: new (xml: string, options: { readonly contentType: string }) => { readonly window: Window };
}

// untyped: a module without declarations
const { JSDOM } = createRequire(import.meta.url)('jsdom') as Jsdom;

/** Throws for XML that is not well formed. */
export function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
}
