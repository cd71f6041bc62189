import type { Quotation } from '../../analyse/analysis.ts';
import { sentenceAround } from '../../analyse/sentences/around.ts';
import type { Document } from '../../document/document.ts';
import { type Highlight, hasChanged, hasMoved, wordsOfHighlight } from '../../highlights/highlight.ts';
import { tagsOf } from '../../highlights/tags.ts';
import type { Findings } from '../../search/filter.ts';
import { given } from '../../text/fields.ts';
import { intersect, lengthOf, type Range, slice } from '../../text/range.ts';
import { sourceReport } from '../source-report.ts';

/** The quotation that shares most with a range, if any does. */
const quotationIn = (quotations: readonly Quotation[], range: Range): Quotation | undefined => {
  let [most, found]: [number, Quotation | undefined] = [0, undefined];
  for (const quotation of quotations) {
    const shared = intersect(quotation.range, range);
    if (shared && lengthOf(shared) > most) [most, found] = [lengthOf(shared), quotation];
  }
  return found;
};

const nowhere = {
  start: null,
  end: null,
  sentence: null,
  section: null,
  quote: null,
  speaker: null,
} as const;

const placeReport = (document: Document, { sections, quotations, speakers }: Findings, range: Range) => {
  const sentence = sentenceAround(document, range);
  const quotation = quotationIn(quotations, range);
  const { speaker, mention } = quotation?.attribution ?? {};
  const name = speakers.find(({ id }) => id === speaker)?.name ?? null;
  const printed = mention ? slice(document.text, mention) : null;
  return {
    ...range,
    sentence: { text: slice(document.text, sentence), ...sentence },
    /** The number of the section it begins in. */
    section: sections.findLast((section) => section.range.start <= range.start)?.number ?? null,
    /** The quotation that most of it is of, and who said that. */
    quote: quotation?.id ?? null,
    speaker: name === null && printed === null ? null : { name, mention: printed },
  };
};

/** One highlight. What it says of its place is null where its words are no longer in the text. */
const noteReport = (document: Document, findings: Findings, highlight: Highlight) => {
  const { id, range, note, passage, created, modified } = highlight;
  const { text } = document;
  return given({
    id,
    text: wordsOfHighlight(text, highlight),
    /** '' for none. */
    note,
    tags: tagsOf(note),
    created,
    modified,
    /** The words when they were highlighted, where they read differently now. */
    was: hasChanged(text, highlight) ? passage.exact : undefined,
    /** Other words stand around it now than when it was highlighted: it may be on a like sentence. */
    moved: hasMoved(text, highlight) || undefined,
    ...(range ? placeReport(document, findings, range) : nowhere),
  });
};

export type NoteReport = ReturnType<typeof noteReport>;

/**
 * What `onrecord notes --format json` prints: the reader's highlights and notes, in the order of the text, those whose
 * words are gone last.
 */
export const notesReport = (document: Document, findings: Findings, highlights: readonly Highlight[]) => ({
  version: 1 as const,
  source: sourceReport(document),
  highlights: highlights.map((highlight) => noteReport(document, findings, highlight)),
});

export type NotesReport = ReturnType<typeof notesReport>;
