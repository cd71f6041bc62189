import type { Analysis, Quotation } from '../analyse/analysis.ts';
import { sentenceAround } from '../analyse/sentences/around.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
import { overlaps, type Range, slice } from '../text/range.ts';
import { type Person, personOf, type Spoken } from './person.ts';

/** A quotation in marks of a draft, and who is said to have said it, where the draft says so. */
export type DraftQuotation = Spoken & {
  /** With its marks, in UTF-16 code units of the draft's text. */
  readonly range: Range;
  /** The words alone. */
  readonly inner: Range;
  /** The line of the text it begins on, from 1. */
  readonly line: number;
};

/** A quotation with its marks as it is printed, and who is said to have said it. */
export type QuotationReport = Range & { readonly text: string; readonly speaker: string | null };

export const quotationReport = (
  text: string,
  { range, speaker }: { readonly range: Range; readonly speaker?: Person },
): QuotationReport => ({ ...range, text: slice(text, range), speaker: speaker?.name ?? null });

const OPENING = /^["“”„«‹「『'‘’]+\s*/;
const CLOSING = /\s*["“”»›」』'’]+$/;

const innerOf = (text: string, { start, end }: Range): Range => {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words.slice(opening))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
};

const FULL_NAME = /(\p{Lu}[\p{L}’'-]*\p{Ll})(?:\s\p{Lu}\.?)*(?:\s\p{Lu}[\p{L}’'-]*\p{Ll})+/gu;
/** The chance that whoever is named alone in a sentence said what is quoted in it. */
const NEARBY = 0.6;

/** Who is named in full in the sentence about a quotation that the analysis gives to nobody, where it is one alone. */
const namedNearby = (document: Document, range: Range): Person | undefined => {
  const sentence = slice(document.text, sentenceAround(document, range)).replace(/["“][^"“”]*["”]/g, ' ');
  const runs = [...sentence.matchAll(FULL_NAME)].filter(
    ([, first = '']) => !isPlainWord(first.toLowerCase()),
  );
  const [name, ...others] = new Set(runs.map(([run]) => run.replace(/['’]s$/, '')));
  return name === undefined || others.length > 0 ? undefined : { name, names: [name] };
};

/**
 * Every quotation in marks of a draft, in order: what the analysis found to be said, each part of one that its
 * attribution interrupts by itself, and several words in marks that the analysis gives to nobody.
 */
export const draftQuotations = (document: Document, analysis: Analysis): readonly DraftQuotation[] => {
  const { text } = document;
  const found: Omit<DraftQuotation, 'line'>[] = [];
  const take = (range: Range, quotation?: Quotation): void => {
    const inner = innerOf(text, range);
    if (inner.end <= inner.start || found.some((one) => overlaps(one.range, range))) return;
    const attributed = quotation && personOf(quotation.attribution, analysis.speakers);
    const speaker = attributed ?? namedNearby(document, range);
    const confidence = attributed ? quotation.attribution.confidence : speaker ? NEARBY : 0;
    found.push({ range, inner, confidence, ...(speaker ? { speaker } : {}) });
  };
  // Of a line without marks, such as a turn of a transcript, nothing is taken.
  for (const quotation of analysis.quotations)
    for (const part of quotation.marks) if (OPENING.test(text.charAt(part.start))) take(part, quotation);
  for (const range of analysis.marks ?? []) if (wordsIn(slice(text, range)).length > 1) take(range);
  let [from, line] = [0, 1];
  return found
    .sort((a, b) => a.range.start - b.range.start)
    .map((one) => {
      line += text.slice(from, one.range.start).split('\n').length - 1;
      from = one.range.start;
      return { ...one, line };
    });
};
