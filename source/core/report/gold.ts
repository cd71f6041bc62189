import type { Quotation, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { proseBlocks } from '../document/walk.ts';
import type { Findings } from '../search/filter.ts';
import { given } from '../text/fields.ts';
import { markedIn } from '../text/quotation-marks.ts';
import { overlapping, type Range, slice } from '../text/range.ts';
import { countWords } from '../text/segment.ts';
import { pair, wordsOf } from './printed-text.ts';

const PRONOUN =
  /^(?:he|she|they|it|we|i|you|him|her|them|us|me|who|which|that|this|these|those|his|their|one|both|others?)$/i;

const sourceType = (mention: string | undefined, speaker: Speaker | undefined) => {
  if (mention === undefined) return 'absent';
  if (PRONOUN.test(mention)) return 'pronoun';
  const isNamed = speaker && !speaker.described && speaker.kind !== 'group' && /^\p{Lu}/u.test(mention);
  return isNamed ? 'name' : 'nominal';
};

/** The last word of a name, which it is known by. */
const keysOf = (name: string | undefined): readonly string[] =>
  (name?.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).slice(-1);

const goldQuote = (text: string, quotation: Quotation, speaker: Speaker | undefined) => {
  const { id, kind, spans, attribution } = quotation;
  const { mention, cue } = attribution;
  const printed = mention && slice(text, mention);
  const type = sourceType(printed, speaker);
  return given({
    id,
    kind,
    content: spans.map(pair),
    source: mention ? [pair(mention)] : [],
    cue: cue ? [pair(cue)] : [],
    contentText: wordsOf(text, spans),
    sourceText: printed ?? '',
    cueText: cue ? slice(text, cue) : '',
    speech: true,
    core: true,
    inner: false,
    sourceType: type,
    /** Whom a pronoun stands for. */
    silver: type === 'pronoun' ? speaker?.name : undefined,
    /** What the source's name is known by. */
    keys: keysOf(speaker?.name),
  });
};

/** Every pair of quotation marks: those of quotations, and those of which none was made. */
const goldMarks = (document: Document, quotations: readonly Quotation[]) => {
  const { text } = document;
  const markOf = (range: Range, gold: string | null) => ({
    s: range.start,
    e: range.end,
    type: 'double',
    words: countWords(slice(text, range)),
    label: gold === null ? 'neg' : 'pos',
    gold,
  });
  const marksOf = ({ kind, spans, marks }: Quotation): readonly Range[] => {
    if (kind !== 'mixed') return kind === 'direct' ? spans : [];
    return marks.length > 0 ? marks : spans.flatMap((span) => markedIn(text, span));
  };
  const marked = quotations.flatMap((one) => marksOf(one).map((range) => markOf(range, one.id)));
  const sorted = marked.toSorted((a, b) => a.s - b.s);
  const markedOf = overlapping(sorted.map(({ s, e }) => ({ start: s, end: e })));
  const others = proseBlocks(document)
    .flatMap(({ range }) => markedIn(text, range))
    .filter((range) => markedOf(range).length === 0);
  return [...sorted, ...others.map((range) => markOf(range, null))].sort((a, b) => a.s - b.s);
};

/**
 * An article with its quotations as gold, in the form that the scripts for training and scoring read. Of who they are the reader's corrections, where applied, are
 * a part.
 */
export const goldReport = (document: Document, { quotations, speakers }: Findings) => {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const inText = quotations.toSorted((a, b) => a.range.start - b.range.start);
  return {
    id: document.source.name,
    text: document.text,
    quotes: inText.map((one) => goldQuote(document.text, one, byId.get(one.attribution.speaker ?? ''))),
    marks: goldMarks(document, inText),
  };
};
