import { createRequire } from 'node:module';

/** A reference as Citation.js reads it from any of its formats. */
export type Reference = Readonly<Record<string, unknown>>;

type Core = {
  readonly plugins: { readonly input: { readonly chain: (input: string, options: object) => Reference[] } };
};

// Citation.js has no types of its own.
const require = createRequire(import.meta.url);
const core: Core = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What an independent program reads of references in BibTeX, RIS or CSL-JSON. @throws {Error} when they are neither. */
export const readReferences = (text: string): readonly Reference[] =>
  core.plugins.input.chain(text, { generateGraph: false });
