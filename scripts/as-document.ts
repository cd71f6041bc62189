import type { Document, Paragraph } from '../source/core/document/document.ts';

/** An article of the corpus as a document: its paragraphs are what blank lines divide. */
export const asDocument = (text: string): Document => {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: words, index }): Paragraph => {
    const range = { start: index, end: index + words.length };
    return { kind: 'paragraph', range, inlines: [], flows: true };
  });
  return { text, blocks, source: { name: 'article', mediaType: 'text/plain' } };
};
