import { readFileSync } from 'node:fs';
import type { Document } from '../../source/core/document/document.ts';
import { asDocument } from '../as-document.ts';
import type { Span } from '../polnear.ts';

/** A text with its sentences and tokens, divided by hand. */
export type SentenceGold = {
  readonly document: Document;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
};

/** Reads a file in the notation that test/accuracy/sentences.txt explains at its head. */
export const readSentenceGold = (path: string): SentenceGold => {
  const sentences: Span[] = [];
  const tokens: Span[] = [];
  let text = '';
  const paragraphs = readFileSync(path, 'utf8').replace(/^#.*\n+/gm, '').trim().split(/\n{2,}/); // biome-ignore format: one step a call
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    paragraph.split('\n').forEach((line, number) => {
      if (number > 0) text += ' ';
      const start = text.length;
      for (const word of line.trim().split(' ')) {
        if (text.length > start) text += ' ';
        for (const token of word.split('¦').filter((part) => part !== '')) {
          tokens.push([text.length, text.length + token.length]);
          text += token;
        }
      }
      sentences.push([start, text.length]);
    });
  }
  return { document: asDocument(text), sentences, tokens };
};
