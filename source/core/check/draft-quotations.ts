import type { Analysis, Quotation } from '../analyse/analysis.ts';
import { sentenceAround } from '../analyse/sentences/around.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isPlainWord } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
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

const NAME =
  /\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:\p{Lu}\.\s?)*(?:(?:de|van|von|al|bin|la|el)\s)?\p{Lu}[\p{L}'’-]*\p{L})*/gu;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** A name without the plain words that a sentence begins with before it. */
const nameIn = (run: string): string => {
  const words = run.replace(/['’]s$/, '').split(/\s+/);
  return words.slice(words.findIndex((word) => !isPlainWord(word.toLowerCase()))).join(' ');
};

/** The chance that whoever is named alone in a sentence said what is quoted in it. */
const NEARBY = 0.6;

/**
 * Who is named in the sentence about a quotation that the analysis gives to nobody, where it is one person alone: by a
 * full name, or by a surname that the draft has in full elsewhere.
 */
const namedNearby = (document: Document, range: Range): Person | undefined => {
  const { text } = document;
  const sentence = slice(text, sentenceAround(document, range)).replace(/["“][^"“”]*["”]/g, ' ');
  const names = [...sentence.matchAll(NAME)]
    .map(([run]) => nameIn(run))
    .filter((name) => !isPlainWord(name.toLowerCase()) && !CALENDAR.test(name));
  const [name, ...others] = new Set(names);
  if (name === undefined || others.length > 0) return undefined;
  if (name.includes(' ')) return { name, names: [name] };
  const escaped = name.replace(/[^\p{L}]/gu, '.');
  const full = new RegExp(`\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)* ${escaped}(?![\\p{L}-])`, 'u').exec(text)?.[0];
  const whole = nameIn(full ?? '');
  return whole.includes(' ') ? { name: whole, names: [whole, name] } : undefined;
};

/**
 * Every quotation in marks of a draft, in order: what the analysis found to be said, each part of one that its
 * attribution interrupts by itself, and several words in marks that the analysis gives to nobody.
 */
export const draftQuotations = (document: Document, analysis: Analysis): readonly DraftQuotation[] => {
  const { text } = document;
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const found: DraftQuotation[] = [];
  const take = (range: Range, quotation?: Quotation): void => {
    const inner = innerOf(text, range);
    if (inner.end <= inner.start || found.some((one) => overlaps(one.range, range))) return;
    const attributed = quotation && personOf(text, quotation.attribution, speakers);
    const speaker = attributed ?? namedNearby(document, range);
    const confidence = attributed ? (quotation?.attribution.confidence ?? 0) : speaker ? NEARBY : 0;
    found.push({ range, inner, confidence, ...(speaker ? { speaker } : {}) });
  };
  for (const quotation of analysis.quotations)
    for (const part of markedParts(text, quotation)) take(part, quotation);
  for (const range of analysis.marks ?? []) if (wordsIn(slice(text, range)).length > 1) take(range);
  return found.sort((a, b) => a.range.start - b.range.start);
};
