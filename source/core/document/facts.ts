import type { Document } from './document.ts';

/** What is known of an article beside its text; '' or nothing where it is not known. */
export type Facts = { readonly [Fact in 'title' | 'byline' | 'date' | 'outlet']?: string };

/** A document that says of itself what is known of it. */
export const withFacts = (document: Document, { title, byline, date, outlet }: Facts): Document => ({
  ...document,
  ...(title ? { title: { ...document.title, text: title } } : {}),
  ...(byline ? { byline: { text: byline } } : {}),
  ...(date ? { date: { text: date } } : {}),
  ...(outlet ? { site: outlet } : {}),
});

/** A document of plain text that is called `name` and stands at an address, if that is known. */
export const plainDocument = (name: string, text: string, address = ''): Document => ({
  text,
  blocks: [],
  source: { name, mediaType: 'text/plain', ...(address === '' ? {} : { address }) },
});
