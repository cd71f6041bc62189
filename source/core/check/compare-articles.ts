import type { Analysis } from '../analyse/analysis.ts';
import type { ChangeKind } from '../compare/changes.ts';
import { compareWordings, type DiffPart, wordDiff } from '../compare/compare.ts';
import { quotedWords } from '../compare/quoted-words.ts';
import { wordTable } from '../compare/word-table.ts';
import type { Document } from '../document/document.ts';
import { plainDocument } from '../document/facts.ts';
import { hull, lengthOf, overlaps, shift, slice } from '../text/range.ts';
import {
  type DraftQuotation,
  draftQuotations,
  type QuotationReport,
  quotationReport,
} from './draft-quotations.ts';
import { exactPlaces, locate, piecesOf, placeOf } from './locate.ts';
import { samePerson } from './person.ts';
import { indexSources, type SourcePlace, type Sources } from './sources.ts';

/** An article with what was found in it. */
export type Analysed = { readonly document: Document; readonly analysis: Analysis };

/** What became of a quotation from one version of an article to another. */
export type Difference = {
  readonly what: 'same' | 'added' | 'removed' | 'reworded' | 'other-speaker';
  /** Of a quotation joined of several from the first of them to the last. */
  readonly old: QuotationReport | null;
  readonly new: QuotationReport | null;
  readonly changes: readonly { readonly kind: ChangeKind; readonly old: string; readonly new: string }[];
  /** The former words with what differs; empty where they stand in one version only. */
  readonly diff: readonly DiffPart[];
};

/** From this part of common words on two quotations are one, reworded. */
const SAME_QUOTATION = 0.5;
/** How much of a former quotation a new one must share: half of it or 20 code units, whichever is less. */
const [LEAST_PART, LEAST_LENGTH] = [0.5, 20];

/** What a new quotation may have been: one former quotation, several that were joined, or a part of one. */
const formerPlaces = (sources: Sources, wording: string): readonly (readonly SourcePlace[])[] => {
  const words = quotedWords(wording);
  const exact = exactPlaces(sources, words);
  if (exact.length > 0) return exact.map((place) => [place]);
  const located = locate(sources, words);
  if (located.share < SAME_QUOTATION) return [];
  return [piecesOf(located.edits).map((piece) => placeOf(located, piece))];
};

/**
 * Compares the quotations in marks of two versions of an article, in the order of the new one; removed ones follow. Each
 * new one is looked for in the former ones: where it stands in several it is joined, and several in one make it split.
 */
export const compareArticles = (before: Analysed, after: Analysed): readonly Difference[] => {
  const [oldText, newText] = [before.document.text, after.document.text];
  const olds = draftQuotations(before.document, before.analysis);
  const news = draftQuotations(after.document, after.analysis);
  const former = olds.map(({ inner }) => slice(oldText, inner));
  const wordings = news.map(({ inner }) => slice(newText, inner));
  const sources = indexSources(
    former.map((text) => ({ document: plainDocument('', text), table: wordTable(text) })),
    wordings,
  );
  const isPart = ({ source, range }: SourcePlace): boolean =>
    lengthOf(range) >= Math.min(LEAST_LENGTH, LEAST_PART * (former[source]?.length ?? 0));
  const pairs = news.flatMap((fresh, index) =>
    formerPlaces(sources, wordings[index] ?? '').flatMap((places) => {
      const joined = places.flatMap(({ source }) => olds[source] ?? []);
      const [first] = joined;
      if (!first || !places.every(isPart)) return [];
      const [range, inner] = [hull(joined.map((one) => one.range)), hull(joined.map((one) => one.inner))];
      const [was, is] = [slice(oldText, inner), wordings[index] ?? ''];
      const { changes, edits, share } = compareWordings(is, was);
      const placed = changes.map((one) => ({ ...one, source: shift(one.source, inner.start) }));
      const isOther = samePerson(first.speaker, fresh.speaker) === 'other';
      const difference: Difference = {
        what: edits.length > 0 ? 'reworded' : isOther ? 'other-speaker' : 'same',
        old: quotationReport(oldText, { ...first, range }),
        new: quotationReport(newText, fresh),
        changes: changes.map((one) => ({
          kind: one.kind,
          old: slice(was, one.source),
          new: slice(is, one.draft),
        })),
        diff: wordDiff(oldText, range, is, placed),
      };
      return [{ fresh, places, share, isOther, difference }];
    }),
  );
  const found = new Map<DraftQuotation, Difference>();
  const taken: SourcePlace[] = [];
  const isTaken = (place: SourcePlace): boolean =>
    taken.some(({ source, range }) => source === place.source && overlaps(range, place.range));
  const likest = pairs.sort((a, b) => b.share - a.share || Number(a.isOther) - Number(b.isOther));
  for (const { fresh, places, difference } of likest)
    if (!found.has(fresh) && !places.some(isTaken)) {
      taken.push(...places);
      found.set(fresh, difference);
    }
  const only = { old: null, new: null, changes: [], diff: [] };
  const gone = olds.filter((_, index) => taken.every(({ source }) => source !== index));
  return [
    ...news.map(
      (fresh): Difference =>
        found.get(fresh) ?? { what: 'added', ...only, new: quotationReport(newText, fresh) },
    ),
    ...gone.map((old): Difference => ({ what: 'removed', ...only, old: quotationReport(oldText, old) })),
  ];
};
