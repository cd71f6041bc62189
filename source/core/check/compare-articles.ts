import type { Analysis } from '../analyse/analysis.ts';
import type { Change } from '../compare/changes.ts';
import { type Comparison, compareWordings } from '../compare/compare.ts';
import { wordsIn } from '../compare/split-words.ts';
import type { Document } from '../document/document.ts';
import { shift, slice } from '../text/range.ts';
import { type DraftQuotation, draftQuotations } from './draft-quotations.ts';
import { samePerson } from './person.ts';

/** An article with what was found in it. */
export type Analysed = { readonly document: Document; readonly analysis: Analysis };

/** What became of a quotation from one version of an article to another. */
export type Difference = {
  readonly what: 'same' | 'added' | 'removed' | 'reworded' | 'other-speaker';
  readonly old?: DraftQuotation;
  readonly new?: DraftQuotation;
  /** Ranges of `draft` are in the new version, ranges of `source` in the old one. */
  readonly changes: readonly Change[];
};

/** From this part of common words on two quotations are one, reworded. */
const SAME_QUOTATION = 0.5;

type Listed = {
  readonly quotation: DraftQuotation;
  readonly text: string;
  readonly forms: readonly string[];
};

const listed = ({ document, analysis }: Analysed): readonly Listed[] =>
  draftQuotations(document, analysis).map((quotation) => {
    const text = slice(document.text, quotation.inner);
    return { quotation, text, forms: wordsIn(text).map(({ form }) => form) };
  });

/** Whether enough words are common, in whatever order, for a comparison to be worth its time. */
const mayBeOne = (a: Listed, b: Listed): boolean => {
  const longest = Math.max(a.forms.length, b.forms.length);
  if (Math.min(a.forms.length, b.forms.length) < longest * SAME_QUOTATION) return false;
  const words = new Set(b.forms);
  return a.forms.filter((form) => words.has(form)).length >= longest * SAME_QUOTATION;
};

type Pair = { readonly old: Listed; readonly fresh: Listed; readonly comparison: Comparison };

/** Pairs of quotations that are one and the same, the most alike first, none twice. */
const pairsOf = (before: readonly Listed[], after: readonly Listed[]): readonly Pair[] => {
  const all = before.flatMap((old) =>
    after
      .filter((fresh) => mayBeOne(old, fresh))
      .map((fresh): Pair => ({ old, fresh, comparison: compareWordings(fresh.text, old.text) }))
      .filter(({ comparison }) => comparison.share >= SAME_QUOTATION || comparison.edits.length === 0),
  );
  const taken = new Set<Listed>();
  return all
    .sort((a, b) => b.comparison.share - a.comparison.share)
    .filter(({ old, fresh }) => {
      if (taken.has(old) || taken.has(fresh)) return false;
      taken.add(old).add(fresh);
      return true;
    });
};

const differenceOf = ({ old, fresh, comparison }: Pair): Difference => {
  const isReworded = comparison.edits.length > 0;
  const isOther = samePerson(old.quotation.speaker, fresh.quotation.speaker) === 'other';
  return {
    what: isReworded ? 'reworded' : isOther ? 'other-speaker' : 'same',
    old: old.quotation,
    new: fresh.quotation,
    changes: comparison.changes.map((change) => ({
      ...change,
      draft: shift(change.draft, fresh.quotation.inner.start),
      source: shift(change.source, old.quotation.inner.start),
    })),
  };
};

/** Compares the quotations in marks of two versions of an article, in the order of the new one; removed ones follow. */
export const compareArticles = (before: Analysed, after: Analysed): readonly Difference[] => {
  const [olds, news] = [listed(before), listed(after)];
  const pairs = pairsOf(olds, news);
  const paired = new Set(pairs.flatMap(({ old, fresh }) => [old, fresh]));
  const alone = (all: readonly Listed[]) => all.filter((one) => !paired.has(one));
  const present: readonly Difference[] = [
    ...pairs.map(differenceOf),
    ...alone(news).map(({ quotation }) => ({ what: 'added', new: quotation, changes: [] }) as const),
  ];
  return [
    ...present.toSorted((a, b) => (a.new?.range.start ?? 0) - (b.new?.range.start ?? 0)),
    ...alone(olds).map(({ quotation }) => ({ what: 'removed', old: quotation, changes: [] }) as const),
  ];
};
