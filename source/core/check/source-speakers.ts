import type { Analysis } from '../analyse/analysis.ts';
import type { Block, Document } from '../document/document.ts';
import { blockBefore, extentOf } from '../document/walk.ts';
import { movedRanges } from '../document/with-dropped.ts';
import type { Range } from '../text/range.ts';
import { personOf, type Said, type Spoken } from './person.ts';
import type { CheckSource, SourcePlace } from './sources.ts';

/** Code units of a source that is analysed whole; of a longer one only parts about the passages are. */
const WHOLE = 1 << 16;
/** Code units of a part. */
const PART_LENGTH = 1 << 12;
/** How far a part reaches beyond itself: who "he" is stands before, and an attribution may stand after. */
const [BEFORE, AFTER] = [1 << 12, 1 << 10];
/** Code units about a passage: where they are the same too, it is a copy, and its speaker the same. */
const SURROUNDINGS = 500;

/** The blocks of a document that touch a range, as a document of their own, and where it begins in the whole. */
const partOf = (
  document: Document,
  { start, end }: Range,
): { readonly part: Document; readonly from: number } => {
  const first = Math.max(0, blockBefore(document, start));
  const touching = document.blocks.slice(first, blockBefore(document, end - 1) + 1);
  // A paragraph may be as long as the source: of one that reaches beyond the range only what is in it is taken.
  const blocks = touching.map((block): Block => {
    const { range } = block;
    if (block.kind !== 'paragraph' || (range.start >= start && range.end <= end)) return block;
    return {
      ...block,
      range: { start: Math.max(start, range.start), end: Math.min(end, range.end) },
      inlines: [],
    };
  });
  const [head, last] = [blocks[0], blocks.at(-1)];
  if (!head || !last) return { part: document, from: 0 };
  const from = extentOf(head).start;
  const text = document.text.slice(from, extentOf(last).end);
  return { part: { text, source: document.source, blocks: movedRanges(blocks, (at) => at - from) }, from };
};

/** Each quotation of an analysis, with its speaker. */
export const saidIn = (text: string, analysis: Analysis): readonly Said[] =>
  analysis.quotations.map(({ spans, attribution }) => {
    const speaker = personOf(text, attribution, analysis.speakers);
    return { spans, confidence: attribution.confidence, ...(speaker ? { speaker } : {}) };
  });

const shared = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const length = ({ spans }: Said): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The chance that the speaker of a quotation said what it only quotes in turn. */
const QUOTED_IN_TURN = 0.5;

/** Who says most of a range, if anybody says half of it: of quotations within one another the inner one's speaker. */
const speakerOf = (text: string, said: readonly Said[], range: Range): Spoken => {
  const [best] = said
    .map((one) => ({ one, share: one.spans.reduce((sum, span) => sum + shared(span, range), 0) }))
    .sort((a, b) => b.share - a.share || length(a.one) - length(b.one));
  if (!best || best.share * 2 < range.end - range.start) return { confidence: 0 };
  const { speaker, confidence, spans } = best.one;
  // Marks about the words within what is said: somebody else may be quoted there.
  const isInTurn =
    spans.some(({ start, end }) => start < range.start - 2 && range.end < end) &&
    /[“‘"']/.test(text.charAt(range.start - 1)) &&
    /^[.,!?]?[”’"']/.test(text.slice(range.end, range.end + 2));
  return { confidence: isInTurn ? QUOTED_IN_TURN : confidence, ...(speaker ? { speaker } : {}) };
};

/**
 * Answers who says the words at a place of a source. A source, or of a long one each part, is analysed when it is
 * first asked for, by `said`, which may keep what it found.
 */
export const createSpeakers = (
  sources: readonly CheckSource[],
  said: (part: Document) => readonly Said[],
): ((place: SourcePlace) => Spoken) => {
  const found = new Map<string, readonly Said[]>();
  const answers = new Map<string, Spoken>();
  const partAbout = (
    source: number,
    { document, said: told }: CheckSource,
    start: number,
  ): readonly Said[] => {
    const isWhole = told !== undefined || document.text.length <= WHOLE;
    const number = isWhole ? 0 : Math.floor(start / PART_LENGTH);
    const key = `${source}:${number}`;
    const known = found.get(key);
    if (known) return known;
    const around = { start: number * PART_LENGTH - BEFORE, end: (number + 1) * PART_LENGTH + AFTER };
    const { part, from } = isWhole ? { part: document, from: 0 } : partOf(document, around);
    const made = told?.() ?? movedRanges(said(part), (at) => at + from);
    found.set(key, made);
    return made;
  };
  return ({ source, range }) => {
    const one = sources[source];
    if (!one) return { confidence: 0 };
    const from = Math.max(0, range.start - SURROUNDINGS);
    const surroundings = one.document.text.slice(from, range.end + SURROUNDINGS);
    const key = `${range.start - from} ${range.end - from} ${surroundings}`;
    const answer =
      answers.get(key) ?? speakerOf(one.document.text, partAbout(source, one, range.start), range);
    answers.set(key, answer);
    return answer;
  };
};
