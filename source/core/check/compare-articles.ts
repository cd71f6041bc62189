import type { Analysis } from '../analyse/analysis.ts';
import type { Change } from '../compare/changes.ts';
import { wordTable } from '../compare/collection.ts';
import { compareWordings } from '../compare/compare.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import type { Document } from '../document/document.ts';
import { hull, lengthOf, overlaps, shift, slice } from '../text/range.ts';
import { type DraftQuotation, draftQuotations } from './draft-quotations.ts';
import { exactPlaces, locate, placeOf } from './locate.ts';
import { samePerson } from './person.ts';
import { indexSources, type SourcePlace } from './sources.ts';

/** An article with what was found in it. */
export type Analysed = { readonly document: Document; readonly analysis: Analysis };

/** What became of a quotation from one version of an article to another. */
export type Difference = {
  readonly what: 'same' | 'added' | 'removed' | 'reworded' | 'other-speaker';
  /** Of a quotation joined of several from the first of them to the last. */
  readonly old?: DraftQuotation;
  readonly new?: DraftQuotation;
  /** Ranges of `draft` are in the new version, ranges of `source` in the old one. */
  readonly changes: readonly Change[];
};

/** From this part of common words on two quotations are one, reworded. */
const SAME_QUOTATION = 0.5;
/** Part of a former quotation, in code units, that makes a new one; less of it may be anybody's words. */
const [LEAST_PART, LEAST_LENGTH] = [0.5, 20];

/**
 * Compares the quotations in marks of two versions of an article, in the order of the new one; removed ones follow. Each
 * new one is looked for in the former ones: where it stands in several it is joined, and several in one make it split.
 */
export const compareArticles = (before: Analysed, after: Analysed): readonly Difference[] => {
  const [olds, news] = [before, after].map(({ document, analysis }) => draftQuotations(document, analysis));
  if (!olds || !news) return [];
  const textOf = ({ document: { text } }: Analysed, { inner }: DraftQuotation): string => slice(text, inner);
  const former = olds.map((old) => {
    const text = textOf(before, old);
    return { document: { text, blocks: [], source: before.document.source }, table: wordTable(text) };
  });
  const sources = indexSources(
    former,
    news.map((fresh) => textOf(after, fresh)),
  );
  const isPart = ({ source, range }: SourcePlace): boolean =>
    lengthOf(range) >= Math.min(LEAST_LENGTH, LEAST_PART * (former[source]?.document.text.length ?? 0));
  const pairs = news.flatMap((fresh) => {
    const words = quotedWords(textOf(after, fresh));
    const exact = exactPlaces(sources, words).map((place) => [place]);
    const located = exact.length > 0 ? undefined : locate(sources, words);
    const nearly =
      located && located.share >= SAME_QUOTATION
        ? [located.pieces.map((piece) => placeOf(located.passages, ...piece))]
        : [];
    return [...exact, ...nearly].flatMap((places) => {
      const joined = places.flatMap(({ source }) => olds[source] ?? []);
      const [first] = joined;
      if (!first || !places.every(isPart)) return [];
      const [range, inner] = [hull(joined.map((one) => one.range)), hull(joined.map((one) => one.inner))];
      const old: DraftQuotation = { ...first, range, inner };
      const comparison = compareWordings(textOf(after, fresh), textOf(before, old));
      const isOther = samePerson(old.speaker, fresh.speaker) === 'other';
      return [{ fresh, old, places, comparison, isOther }];
    });
  });
  const found = new Map<DraftQuotation, Difference>();
  const taken: SourcePlace[] = [];
  const isTaken = (place: SourcePlace): boolean =>
    taken.some(({ source, range }) => source === place.source && overlaps(range, place.range));
  const byLikeness = pairs.sort(
    (a, b) => b.comparison.share - a.comparison.share || Number(a.isOther) - Number(b.isOther),
  );
  for (const { fresh, old, places, comparison, isOther } of byLikeness) {
    if (found.has(fresh) || places.some(isTaken)) continue;
    taken.push(...places);
    const what = comparison.edits.length > 0 ? 'reworded' : isOther ? 'other-speaker' : 'same';
    const changes = comparison.changes.map(({ kind, draft, source }) => ({
      kind,
      draft: shift(draft, fresh.inner.start),
      source: shift(source, old.inner.start),
    }));
    found.set(fresh, { what, old, new: fresh, changes });
  }
  const isGone = (_: DraftQuotation, index: number): boolean => taken.every(({ source }) => source !== index);
  return [
    ...news.map((fresh) => found.get(fresh) ?? ({ what: 'added', new: fresh, changes: [] } as const)),
    ...olds.filter(isGone).map((old) => ({ what: 'removed', old, changes: [] }) as const),
  ];
};
