import type { Analysis } from '../../source/core/analyse/analysis.ts';
import type { Document } from '../../source/core/document/document.ts';
import type { Entry, Hit, Results } from '../../source/core/search/entry.ts';
import type { Searching } from '../../source/shell/effects.ts';

const entriesOf = (document: Document, analysis: Analysis | undefined): readonly Entry[] => {
  const words = ({ start, end }: { start: number; end: number }): string =>
    document.text.slice(start, end).replace(/\s+/g, ' ');
  const named = new Map(analysis?.speakers.map(({ id, name }) => [id, name]));
  return [
    ...(analysis?.speakers ?? []).map(
      (one): Entry => ({
        kind: 'speaker',
        id: one.id,
        text: one.name,
        range: one.mentions[0] ?? { start: 0, end: 0 },
      }),
    ),
    ...(analysis?.quotations ?? []).map((one): Entry => {
      const id = one.attribution.speaker;
      const name = id === undefined ? undefined : named.get(id);
      return {
        kind: 'quotation',
        id: one.id,
        text: words(one.range),
        range: one.range,
        ...(id !== undefined && name !== undefined ? { speaker: { id, name } } : {}),
      };
    }),
    ...(analysis?.sections ?? []).map(
      (one): Entry => ({ kind: 'section', id: one.id, text: one.title, range: one.titleRange ?? one.range }),
    ),
    ...document.blocks.map(
      (block, index): Entry => ({
        kind: 'text',
        id: String(index),
        text: words(block.range),
        range: block.range,
      }),
    ),
  ];
};

/** A search that finds what has the words typed, letter for letter: enough to draw results with. */
export const plainSearching = (document: Document, analysis: Analysis | undefined): Searching => ({
  parse: (text, kind) => ({ words: text.toLowerCase().split(/\s+/).filter(Boolean), phrases: [], kind }),
  *search({ words, kind }): Generator<Results, Results> {
    const hits = entriesOf(document, analysis).flatMap((entry): Hit[] => {
      if (kind !== 'all' && entry.kind !== kind) return [];
      const lower = entry.text.toLowerCase();
      const matches = words.map((word) => ({
        start: lower.indexOf(word),
        end: lower.indexOf(word) + word.length,
      }));
      return matches.some(({ start }) => start < 0) ? [] : [{ entry, score: 0, matches }];
    });
    return { hits, total: hits.length, complete: true };
  },
});
