import type { Checked, SpokenPlace, Verdict } from '../../check/check.ts';
import { decisionOn } from '../../check/decisions.ts';
import { type QuotationReport, quotationReport } from '../../check/draft-quotations.ts';
import type { CheckSource } from '../../check/sources.ts';
import type { ChangeKind } from '../../compare/changes.ts';
import { type DiffPart, wordDiff } from '../../compare/word-diff.ts';
import type { Document } from '../../document/document.ts';
import { landmarkAt } from '../../document/landmarks.ts';
import { slice } from '../../text/range.ts';
import { type SourceReport, sourceReport } from '../source-report.ts';

/** A place in a source. `place` is a page ("page 3") or time ("00:12:41"), where the source has them. */
export type PlaceReport = QuotationReport & {
  readonly name: string;
  readonly place: string | null;
  /** The title of the section it stands in. */
  readonly section: string | null;
};

/** One quotation of the draft, and what became of it. */
export type CheckedReport = {
  /** `line` is the line of the draft's text, from 1. */
  readonly quote: QuotationReport & { readonly line: number };
  readonly verdict: Verdict;
  readonly changes: readonly { readonly kind: ChangeKind; readonly draft: string; readonly source: string }[];
  readonly source: PlaceReport | null;
  readonly others: readonly PlaceReport[];
  readonly nearest: PlaceReport | null;
  /** Whether the source gives the words to the same speaker: `unknown` where either names nobody. */
  readonly speaker: Checked['speaker'];
  /** 0 to 1, the chance that the verdict is right. */
  readonly confidence: number;
  readonly diff: readonly DiffPart[];
  readonly notes: readonly string[];
  /** A decision kept from before: "checked by phone". */
  readonly accepted?: string;
  readonly advice: string;
};

/** What `onrecord check --format json` prints. */
export type CheckReport = {
  readonly version: 1;
  readonly draft: SourceReport;
  readonly sources: readonly { readonly name: string; readonly problem?: string }[];
  readonly checks: readonly CheckedReport[];
};

const ADVICE: Readonly<Record<Verdict, string>> = {
  verbatim: '',
  trimmed: '',
  altered: 'Quote the words of the source, or mark what was changed.',
  'other-speaker': 'Give the words to the speaker the source names, or cite another source.',
  'not-found': 'Add the source of these words, or leave them out.',
  'cannot-check': 'Give a source that can be read; these words were in none that could.',
};

const adviceOf = ({ verdict, speaker, changes, notes }: Checked): string => {
  if (verdict === 'altered' && speaker === 'other') return `${ADVICE.altered} Another speaker said them.`;
  if (verdict === 'altered' && changes.some(({ kind }) => kind === 'splice'))
    return 'Quote the two places apart: the source does not have these words together.';
  if ((verdict === 'verbatim' || verdict === 'trimmed') && speaker === 'unknown')
    return 'The source does not say who said it: check the speaker.';
  return verdict === 'cannot-check' && notes.length > 0 ? '' : ADVICE[verdict];
};

/** The title of the last heading that begins at or before an offset. */
const sectionAt = ({ text, blocks }: Document, offset: number): string | null => {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.range.start <= offset);
  return heading ? slice(text, heading.range) : null;
};

/** How sure a verdict is: the words are, so what is left is who is said to have said them, in draft and source. */
const confidenceOf = ({ verdict, speaker, quote, place }: Checked): number => {
  const named = quote.confidence * (place?.confidence ?? 0);
  if (verdict === 'other-speaker') return named;
  if (verdict === 'verbatim' || verdict === 'trimmed') return speaker === 'same' ? 1 - (1 - named) / 2 : 0.9;
  return verdict === 'cannot-check' ? 0 : 0.98;
};

/** What a check found, to be printed. Offsets are in the texts of draft and sources. */
export const checkReport = (
  draft: Document,
  sources: readonly CheckSource[],
  unread: readonly { readonly name: string; readonly problem: string }[],
  checked: readonly Checked[],
  decisions: ReadonlyMap<string, string> = new Map(),
): CheckReport => {
  const documentOf = (place?: SpokenPlace): Document => sources[place?.source ?? -1]?.document ?? draft;
  const placeReport = (place: SpokenPlace): PlaceReport => {
    const [document, { range }] = [documentOf(place), place];
    return {
      name: document.source.name,
      ...quotationReport(document.text, place),
      place: landmarkAt(document, range.start) ?? null,
      section: sectionAt(document, range.start),
    };
  };
  let [from, line] = [0, 1];
  const report = (one: Checked): CheckedReport => {
    const { quote, verdict, place, changes, others, nearest, speaker, notes } = one;
    const { text } = documentOf(place);
    const accepted = decisionOn(decisions, slice(draft.text, quote.inner));
    // Quotations are in order, so that the lines of a draft are counted once.
    line += draft.text.slice(from, quote.range.start).split('\n').length - 1;
    from = quote.range.start;
    return {
      quote: { ...quotationReport(draft.text, quote), line },
      verdict,
      changes: changes.map(({ kind, ...sides }) => ({
        kind,
        draft: slice(draft.text, sides.draft),
        source: slice(text, sides.source),
      })),
      source: place ? placeReport(place) : null,
      others: others.map(placeReport),
      nearest: nearest ? placeReport(nearest) : null,
      speaker,
      confidence: Math.round(confidenceOf(one) * 1000) / 1000,
      diff: place ? wordDiff(text, place.range, draft.text, changes) : [],
      notes,
      ...(accepted === undefined ? {} : { accepted }),
      advice: adviceOf(one),
    };
  };
  return {
    version: 1,
    draft: sourceReport(draft),
    sources: [...sources.map(({ document }) => ({ name: document.source.name })), ...unread],
    checks: checked.map(report),
  };
};
