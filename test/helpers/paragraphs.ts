import type { Document, Paragraph } from '../../source/core/document/document.ts';

/** A document whose paragraphs are what blank lines divide: for tests that need blocks but no parser. */
export const paragraphs = (text: string): Document => {
  const blocks: Paragraph[] = [];
  for (const { 0: words, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const range = { start: index, end: index + words.length };
    blocks.push({ kind: 'paragraph', range, inlines: [], flows: true });
  }
  return { text, blocks, source: { name: 'test', mediaType: 'text/plain' } };
};
