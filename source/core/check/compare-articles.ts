import type { Analysis } from '../analyse/analysis.ts';
import type { ChangeKind } from '../compare/changes.ts';
import { wordTable } from '../compare/collection.ts';
import { type Comparison, compareWordings } from '../compare/compare.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { type DiffPart, wordDiff } from '../compare/word-diff.ts';
import type { Document } from '../document/document.ts';
import { hull, lengthOf, overlaps, shift, slice } from '../text/range.ts';
import {
  type DraftQuotation,
  draftQuotations,
  type QuotationReport,
  quotationReport,
} from './draft-quotations.ts';
import { exactPlaces, locate, placeOf } from './locate.ts';
import { samePerson } from './person.ts';
import { indexSources, type SourcePlace } from './sources.ts';

/** An article with what was found in it. */
export type Analysed = { readonly document: Document; readonly analysis: Analysis };

/** What became of a quotation from one version of an article to another. */
export type Difference = {
  readonly what: 'same' | 'added' | 'removed' | 'reworded' | 'other-speaker';
  /** Of a quotation joined of several from the first of them to the last. */
  readonly old: QuotationReport | null;
  readonly new: QuotationReport | null;
  readonly changes: readonly { readonly kind: ChangeKind; readonly old: string; readonly new: string }[];
  /** The former words with what differs. */
  readonly diff: readonly DiffPart[];
};

/** From this part of common words on two quotations are one, reworded. */
const SAME_QUOTATION = 0.5;
/** How much of a former quotation a new one must share: half of it or 20 code units, whichever is less. */
const [LEAST_PART, LEAST_LENGTH] = [0.5, 20];

type Pair = {
  readonly fresh: DraftQuotation;
  readonly old: DraftQuotation;
  readonly places: readonly SourcePlace[];
  readonly comparison: Comparison;
  readonly isOther: boolean;
};

const wordsOf = ({ document }: Analysed, { inner }: DraftQuotation): string => slice(document.text, inner);

/** New quotations with what they may have been: one former quotation, several that were joined, or a part of one. */
const pairsOf = (
  before: Analysed,
  after: Analysed,
  olds: readonly DraftQuotation[],
  news: readonly DraftQuotation[],
): readonly Pair[] => {
  const former = olds.map((old) => {
    const text = wordsOf(before, old);
    return { document: { text, blocks: [], source: before.document.source }, table: wordTable(text) };
  });
  const wordings = news.map((fresh) => wordsOf(after, fresh));
  const sources = indexSources(former, wordings);
  const isPart = ({ source, range }: SourcePlace): boolean =>
    lengthOf(range) >= Math.min(LEAST_LENGTH, LEAST_PART * (former[source]?.document.text.length ?? 0));
  return news.flatMap((fresh, index) => {
    const words = quotedWords(wordings[index] ?? '');
    const exact = exactPlaces(sources, words).map((place) => [place]);
    const located = exact.length > 0 ? undefined : locate(sources, words);
    const pieces = located && located.share >= SAME_QUOTATION ? located.pieces : [];
    const nearly = pieces.map((piece) => placeOf(located?.passages ?? [], ...piece));
    return [...exact, nearly].flatMap((places): readonly Pair[] => {
      const joined = places.flatMap(({ source }) => olds[source] ?? []);
      const [first] = joined;
      if (!first || !places.every(isPart)) return [];
      const [range, inner] = [hull(joined.map((one) => one.range)), hull(joined.map((one) => one.inner))];
      const old: DraftQuotation = { ...first, range, inner };
      const comparison = compareWordings(wordings[index] ?? '', wordsOf(before, old));
      return [
        { fresh, old, places, comparison, isOther: samePerson(old.speaker, fresh.speaker) === 'other' },
      ];
    });
  });
};

/**
 * Compares the quotations in marks of two versions of an article, in the order of the new one; removed ones follow. Each
 * new one is looked for in the former ones: where it stands in several it is joined, and several in one make it split.
 */
export const compareArticles = (before: Analysed, after: Analysed): readonly Difference[] => {
  const olds = draftQuotations(before.document, before.analysis);
  const news = draftQuotations(after.document, after.analysis);
  const [oldText, newText] = [before.document.text, after.document.text];
  const found = new Map<DraftQuotation, Difference>();
  const taken: SourcePlace[] = [];
  const isTaken = (place: SourcePlace): boolean =>
    taken.some(({ source, range }) => source === place.source && overlaps(range, place.range));
  const byLikeness = pairsOf(before, after, olds, news).toSorted(
    (a, b) => b.comparison.share - a.comparison.share || Number(a.isOther) - Number(b.isOther),
  );
  for (const { fresh, old, places, comparison, isOther } of byLikeness) {
    if (found.has(fresh) || places.some(isTaken)) continue;
    taken.push(...places);
    const changes = comparison.changes.map(({ kind, draft, source }) => ({
      kind,
      draft: shift(draft, fresh.inner.start),
      source: shift(source, old.inner.start),
    }));
    found.set(fresh, {
      what: comparison.edits.length > 0 ? 'reworded' : isOther ? 'other-speaker' : 'same',
      old: quotationReport(oldText, old),
      new: quotationReport(newText, fresh),
      changes: changes.map(({ kind, draft, source }) => ({
        kind,
        old: slice(oldText, source),
        new: slice(newText, draft),
      })),
      diff: wordDiff(oldText, old.range, newText, changes),
    });
  }
  const added = (fresh: DraftQuotation): Difference => {
    return { what: 'added', old: null, new: quotationReport(newText, fresh), changes: [], diff: [] };
  };
  const removed = (one: DraftQuotation): Difference => {
    const old = quotationReport(oldText, one);
    return { what: 'removed', old, new: null, changes: [], diff: [{ kind: 'same', text: old.text }] };
  };
  const isGone = (_: DraftQuotation, index: number): boolean => taken.every(({ source }) => source !== index);
  return [...news.map((fresh) => found.get(fresh) ?? added(fresh)), ...olds.filter(isGone).map(removed)];
};
