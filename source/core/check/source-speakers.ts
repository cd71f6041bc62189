import type { Analysis } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { extentOf } from '../document/walk.ts';
import { type Range, slice } from '../text/range.ts';
import { type Person, personOf } from './person.ts';
import type { SourcePlace } from './sources.ts';

/** What is said in a part of a source, and by whom. */
export type Said = {
  readonly spans: readonly Range[];
  readonly speaker?: Person;
  readonly confidence: number;
};

/** Code units of a source that are analysed at once; of a longer source only the parts that are asked for are. */
const PART_LENGTH = 1 << 15;
/** How far a part reaches beyond itself, so that who "he" is stands in it. */
const OVERLAP = 1 << 12;

/** A value with all the ranges in it moved. */
const moved = <T>(value: T, by: number): T => {
  if (Array.isArray(value)) return value.map((one) => moved(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'number' && (key === 'start' || key === 'end') ? one + by : moved(one, by),
    ]),
  ) as T;
};

/** The blocks of a document that touch a range, as a document of their own, and where it begins in the whole. */
const partOf = (
  document: Document,
  { start, end }: Range,
): { readonly part: Document; readonly from: number } => {
  const blocks = document.blocks.filter((block) => {
    const extent = extentOf(block);
    return extent.start < end && extent.end > start;
  });
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return { part: document, from: 0 };
  const from = extentOf(first).start;
  const text = document.text.slice(from, extentOf(last).end);
  return { part: { text, source: document.source, blocks: moved(blocks, -from) }, from };
};

/** Each quotation of an analysis, with its speaker. */
export const saidIn = (text: string, analysis: Analysis): readonly Said[] => {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  return analysis.quotations.map(({ spans, attribution }) => {
    const speaker = personOf(text, attribution, speakers);
    return { spans, confidence: attribution.confidence, ...(speaker ? { speaker } : {}) };
  });
};

const shared = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * Answers who says the words at a place of a source. A source, or of a long one each part, is analysed when it is
 * first asked for, by `said`, which may keep what it found.
 */
export const createSpeakers = (
  documents: readonly Document[],
  said: (part: Document, source: number, number: number) => readonly Said[],
): ((place: SourcePlace) => { readonly speaker?: Person; readonly confidence: number }) => {
  const known = new Map<string, readonly Said[]>();
  return ({ source, range }) => {
    const document = documents[source];
    if (!document) return { confidence: 0 };
    const isLong = document.text.length > PART_LENGTH * 2;
    const number = isLong ? Math.floor(range.start / PART_LENGTH) : 0;
    const key = `${source}:${number}`;
    const around = { start: number * PART_LENGTH - OVERLAP, end: (number + 1) * PART_LENGTH + OVERLAP };
    const ask = (): readonly Said[] => {
      const { part, from } = isLong ? partOf(document, around) : { part: document, from: 0 };
      return moved(said(part, source, number), from);
    };
    const found = known.get(key) ?? ask();
    known.set(key, found);
    const best = found
      .map((one) => ({ one, length: one.spans.reduce((sum, span) => sum + shared(span, range), 0) }))
      .reduce((most, each) => (each.length > most.length ? each : most), {
        one: undefined as Said | undefined,
        length: 0,
      });
    if (!best.one || best.length * 2 < slice(document.text, range).length) return { confidence: 0 };
    const { speaker, confidence } = best.one;
    return { confidence, ...(speaker ? { speaker } : {}) };
  };
};
