import type { Quotation } from '../../analyse/analysis.ts';
import { sentenceAround } from '../../analyse/sentences/around.ts';
import type { Document } from '../../document/document.ts';
import { type Dates, datesOf } from '../../highlights/dates.ts';
import { type Highlight, hasChanged, hasMoved, wordsOfHighlight } from '../../highlights/highlight.ts';
import { tagsOf } from '../../highlights/tags.ts';
import type { Findings } from '../../search/filter.ts';
import { intersect, lengthOf, type Range, slice } from '../../text/range.ts';
import { type SourceReport, sourceReport } from '../source-report.ts';

/** One highlight. What it says of its place is null where its words are no longer in the text. */
export type NoteReport = Dates & {
  readonly id: string;
  readonly text: string;
  /** '' for none. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly start: number | null;
  readonly end: number | null;
  /** The words when they were highlighted, where they read differently now. */
  readonly was?: string;
  /** Other words stand around it now than when it was highlighted: it may be on a like sentence. */
  readonly moved?: true;
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** The number of the section it begins in. */
  readonly section: string | null;
  /** The quotation that most of it is of, and who said that. */
  readonly quote: string | null;
  readonly speaker: { readonly name: string | null; readonly mention: string | null } | null;
};

/** What `onrecord notes --format json` prints. */
export type NotesReport = {
  readonly version: 1;
  readonly source: SourceReport;
  readonly highlights: readonly NoteReport[];
};

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
    section: sections.findLast((section) => section.range.start <= range.start)?.number ?? null,
    quote: quotation?.id ?? null,
    speaker: name === null && printed === null ? null : { name, mention: printed },
  };
};

/** The reader's highlights and notes, in the order of the text, those whose words are gone last. */
export const notesReport = (
  document: Document,
  findings: Findings,
  highlights: readonly Highlight[],
): NotesReport => ({
  version: 1,
  source: sourceReport(document),
  highlights: highlights.map((highlight) => {
    const { id, range, note, passage } = highlight;
    return {
      id,
      text: wordsOfHighlight(document.text, highlight),
      note,
      tags: tagsOf(note),
      ...datesOf(highlight),
      ...(hasChanged(document.text, highlight) ? { was: passage.exact } : {}),
      ...(hasMoved(document.text, highlight) ? { moved: true } : {}),
      ...(range ? placeReport(document, findings, range) : nowhere),
    };
  }),
});
