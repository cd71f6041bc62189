import type { ChangeKind } from '../compare/changes.ts';
import { type DiffPart, wordDiff } from '../compare/compare.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import { slice } from '../text/range.ts';
import { type DraftQuotation, type QuotationReport, quotationReport } from './draft-quotations.ts';
import { type FindOptions, type Found, findQuotation, type Verdict } from './find-quotation.ts';
import type { Match } from './person.ts';
import type { Sources } from './sources.ts';

/** A passage of a source. `place` is a page ("page 3") or a time ("00:12:41"), where the source has them. */
export type Passage = QuotationReport & {
  /** Which of the sources it stands in. */
  readonly source: number;
  readonly name: string;
  readonly place: string | null;
  /** The title of the section it stands in. */
  readonly section: string | null;
};

/** A quotation of a draft, and what became of it. */
export type Checked = {
  /** `line` is the line of the draft's text, from 1. */
  readonly quote: QuotationReport & { readonly line: number };
  readonly verdict: Verdict;
  /** Unmarked differences, and fillers left out. */
  readonly changes: readonly { readonly kind: ChangeKind; readonly draft: string; readonly source: string }[];
  /** The passage it holds or fails by; of a splice the first of its parts. */
  readonly source: Passage | null;
  /** Other passages with the same words, or the other parts of a splice. */
  readonly others: readonly Passage[];
  /** Of what was not found: the passage with most of its words. */
  readonly nearest: Passage | null;
  /** Whether the source gives the words to the same speaker: `unknown`, where either names nobody, is no fault of the draft. */
  readonly speaker: Match;
  /** 0 to 1, the chance that the verdict is right. */
  readonly confidence: number;
  readonly diff: readonly DiffPart[];
  /** What else to know: what was stepped over, that the source is a machine's transcript. */
  readonly notes: readonly string[];
  /** A decision kept from before: "checked by phone". */
  readonly accepted?: string;
  readonly advice: string;
};

export type CheckOptions = FindOptions & {
  /** Why the reader lets some words stand, if they do. */
  readonly decisionOn?: (words: string) => string | undefined;
};

const ADVICE: Readonly<Record<Verdict, string>> = {
  verbatim: '',
  trimmed: '',
  altered: 'Quote the words of the source, or mark what was changed.',
  'other-speaker': 'Give the words to the speaker the source names, or cite another source.',
  'not-found': 'Add the source of these words, or leave them out.',
  'cannot-check': 'Give a source that can be read; these words were in none that could.',
};

/** What to do about a quotation. */
const adviceOn = ({ verdict, speaker, changes, notes }: Found): string => {
  if (verdict === 'altered' && speaker === 'other') return `${ADVICE.altered} Another speaker said them.`;
  if (verdict === 'altered' && changes.some(({ kind }) => kind === 'splice'))
    return 'Quote the two places apart: the source does not have these words together.';
  if ((verdict === 'verbatim' || verdict === 'trimmed') && speaker === 'unknown')
    return 'The source does not say who said it: check the speaker.';
  return verdict === 'cannot-check' && notes.length > 0 ? '' : ADVICE[verdict];
};

/** How sure a verdict is: the words are, so what is left is who is said to have said them, in draft and source. */
const confidenceOf = ({ verdict, speaker, places: [place] }: Found, quote: DraftQuotation): number => {
  const named = quote.confidence * (place?.confidence ?? 0);
  const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;
  if (verdict === 'other-speaker') return rounded(named);
  if (verdict === 'verbatim' || verdict === 'trimmed')
    return speaker === 'same' ? rounded(1 - (1 - named) / 2) : 0.9;
  return verdict === 'cannot-check' ? 0 : 0.98;
};

/** The title of the last heading that begins at or before an offset. */
const sectionAt = ({ text, blocks }: Document, offset: number): string | null => {
  const heading = blocks.findLast((block) => block.kind === 'heading' && block.range.start <= offset);
  return heading ? slice(text, heading.range) : null;
};

/** Checks one quotation of a draft against the sources. */
export const checkQuotation = (
  draft: Document,
  quote: DraftQuotation,
  sources: Sources,
  options: CheckOptions,
): Checked => {
  const found = findQuotation(draft, quote, sources, options);
  const { verdict, places, changes, speaker, notes } = found;
  const passages = places.flatMap((place): readonly Passage[] => {
    const { source, range } = place;
    const document = sources.all[source]?.document;
    if (!document) return [];
    const where = {
      place: landmarkAt(document, range.start) ?? null,
      section: sectionAt(document, range.start),
    };
    return [{ source, name: document.source.name, ...quotationReport(document.text, place), ...where }];
  });
  const isFound = verdict !== 'not-found' && verdict !== 'cannot-check';
  const [first = null, ...others] = passages;
  const text = sources.all[first?.source ?? -1]?.document.text ?? '';
  const accepted = options.decisionOn?.(slice(draft.text, quote.inner));
  return {
    quote: { ...quotationReport(draft.text, quote), line: quote.line },
    verdict,
    changes: changes.map((one) => ({
      kind: one.kind,
      draft: slice(draft.text, one.draft),
      source: slice(text, one.source),
    })),
    source: isFound ? first : null,
    others: isFound ? others : [],
    nearest: isFound ? null : first,
    speaker,
    confidence: confidenceOf(found, quote),
    diff: isFound && first ? wordDiff(text, first, draft.text, changes) : [],
    notes,
    ...(accepted === undefined ? {} : { accepted }),
    advice: adviceOn(found),
  };
};
