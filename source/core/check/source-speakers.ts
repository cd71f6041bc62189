import type { Analysis } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { blockBefore } from '../document/walk.ts';
import { movedRanges } from '../document/with-dropped.ts';
import { intersect, lengthOf, type Range, shift } from '../text/range.ts';
import { personOf, type Said, type Spoken } from './person.ts';
import type { CheckSource, SourcePlace } from './sources.ts';

/** Code units of a source that is analysed whole; of a longer one only parts about the passages are. */
const WHOLE = 1 << 16;
/** Code units of a part, and how far it reaches beyond: who "he" is stands before, an attribution may stand after. */
const [PART_LENGTH, BEFORE, AFTER] = [1 << 12, 1 << 12, 1 << 10];

/** The words of a range, and the blocks they are in, as a document of their own. */
const partOf = (document: Document, { start, end }: Range): Document => {
  const first = Math.max(0, blockBefore(document, start));
  const blocks = document.blocks.slice(first, blockBefore(document, end - 1) + 1);
  const within = (at: number): number => Math.min(Math.max(at, start), end) - start;
  return {
    text: document.text.slice(start, end),
    source: document.source,
    blocks: movedRanges(blocks, within),
  };
};

/** Each quotation of an analysis, with its speaker. */
export const saidIn = ({ quotations, speakers }: Analysis): readonly Said[] =>
  quotations.map(({ spans, attribution }) => {
    const speaker = personOf(attribution, speakers);
    return { spans, confidence: attribution.confidence, ...(speaker ? { speaker } : {}) };
  });

const unitsOf = (ranges: readonly (Range | undefined)[]): number =>
  ranges.reduce((sum, range) => sum + (range ? lengthOf(range) : 0), 0);

/** The chance that the speaker of a quotation said what it only quotes in turn. */
const QUOTED_IN_TURN = 0.5;

/** Who says most of a range, if anybody says half of it: of quotations within one another the inner one's speaker. */
const speakerOf = (text: string, said: readonly Said[], range: Range): Spoken => {
  const [best] = said
    .map((one) => ({ one, share: unitsOf(one.spans.map((span) => intersect(span, range))) }))
    .sort((a, b) => b.share - a.share || unitsOf(a.one.spans) - unitsOf(b.one.spans));
  if (!best || best.share * 2 < lengthOf(range)) return { confidence: 0 };
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
 * first asked for, by `said`, which may keep what it found. Copies are analysed once.
 */
export const createSpeakers = (
  sources: readonly CheckSource[],
  said: (part: Document) => readonly Said[],
): ((place: SourcePlace) => Spoken) => {
  const known = new Map<CheckSource['said'] | string, readonly Said[]>();
  const saidOnce = (part: Document, told: CheckSource['said']): readonly Said[] => {
    const key = told ?? part.text;
    const found = known.get(key) ?? (told ? told() : said(part));
    known.set(key, found);
    return found;
  };
  return ({ source, range }) => {
    const one = sources[source];
    if (!one) return { confidence: 0 };
    const { document, said: told } = one;
    const { length } = document.text;
    const isWhole = told !== undefined || length <= WHOLE;
    const first = range.start - (range.start % PART_LENGTH);
    const start = isWhole ? 0 : Math.max(0, first - BEFORE);
    const end = Math.min(length, first + PART_LENGTH + AFTER);
    const part = isWhole ? document : partOf(document, { start, end });
    return speakerOf(part.text, saidOnce(part, told), shift(range, -start));
  };
};
