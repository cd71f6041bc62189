import type { Analysis, Quotation } from '../analyse/analysis.ts';
import { wordsIn } from '../compare/split-words.ts';
import { overlaps, type Range, slice } from '../text/range.ts';
import { type Person, personOf } from './person.ts';

/** A quotation in marks of a draft. */
export type DraftQuotation = {
  /** With its marks, in UTF-16 code units of the draft's text. */
  readonly range: Range;
  /** The words alone. */
  readonly inner: Range;
  /** Who is said to have said it, where the draft says so. */
  readonly speaker?: Person;
  /** 0 to 1: how sure it is that the draft gives it to this speaker. */
  readonly confidence: number;
};

const OPENING = /^["“”„«‹「『'‘’]+\s*/;
const CLOSING = /\s*["“”»›」』'’]+$/;

const innerOf = (text: string, { start, end }: Range): Range => {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words.slice(opening))?.[0].length ?? 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
};

/** The marked parts of a quotation; of a line without marks, such as a turn of a transcript, none. */
const markedParts = (text: string, { marks }: Quotation): readonly Range[] =>
  marks.filter(({ start }) => OPENING.test(text.slice(start, start + 1)));

/**
 * Every quotation in marks of a draft, in order: what the analysis found to be said, each part of one that its
 * attribution interrupts by itself, and several words in marks that the analysis gives to nobody.
 */
export const draftQuotations = (text: string, analysis: Analysis): readonly DraftQuotation[] => {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const found: DraftQuotation[] = [];
  const take = (range: Range, quotation?: Quotation): void => {
    const inner = innerOf(text, range);
    if (inner.end <= inner.start || found.some((one) => overlaps(one.range, range))) return;
    const speaker = quotation && personOf(text, quotation.attribution, speakers);
    found.push(
      speaker
        ? { range, inner, speaker, confidence: quotation.attribution.confidence }
        : { range, inner, confidence: 0 },
    );
  };
  for (const quotation of analysis.quotations)
    for (const part of markedParts(text, quotation)) take(part, quotation);
  for (const range of analysis.marks ?? []) if (wordsIn(slice(text, range)).length > 1) take(range);
  return found.sort((a, b) => a.range.start - b.range.start);
};
