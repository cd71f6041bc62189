import type { Document } from '../../document/document.ts';
import { headlineOf } from '../../document/headline.ts';
import type { FrontLine } from '../../layout/lines.ts';
import { START } from '../../layout/viewport.ts';
import { memoised } from '../../text/memoised.ts';

const shortest = 26;

const together = (words: string): string =>
  words.length <= shortest ? words.replaceAll(' ', '\u00a0') : words;

const shortAddress = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/, '');

/** What is set above an article: the title it lacks, its credits, its address. The same list for the same document. */
export const frontOf = memoised((document: Document): readonly FrontLine[] => {
  const { title, credits, address } = headlineOf(document);
  const lines: readonly FrontLine[] = [
    { words: title ?? '', role: 'heading/1', rows: 4 },
    // No date or name of two words is torn apart.
    { words: credits.map(together).join(' · '), role: 'muted', rows: 3 },
    { words: shortAddress(address ?? ''), role: 'muted', rows: 1 },
  ];
  // An address alone is no headline.
  const isStated = document.blocks.length > 0 && (title !== undefined || credits.length > 0);
  return isStated ? lines.filter(({ words }) => words !== '') : [];
});

/** The place an article opens at: what is set above it, or its first row. */
export const startOf = (document: Document): number => (frontOf(document).length > 0 ? START : 0);
