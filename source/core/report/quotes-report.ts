import type { Analysis, Attribution, Quotation, QuotationKind, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { slice } from '../text/range.ts';
import { type SourceReport, sourceReport } from './source-report.ts';
import { type Pair, pair, wordsOf } from './words.ts';

/** Who said it: `name` is who the words `mention` stand for; null where the article names nobody. */
export type SpeakerReport = {
  readonly id: string | null;
  readonly name: string | null;
  readonly mention: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  readonly confidence: number;
};

/** One quotation. `text` is the words of its spans, exactly, a space between two spans. */
export type QuoteReport = {
  readonly id: string;
  readonly type: QuotationKind;
  readonly start: number;
  readonly end: number;
  readonly spans?: readonly Pair[];
  readonly marks?: readonly Pair[];
  readonly text: string;
  /** The number of the section it begins in. */
  readonly section: string | null;
  readonly speaker: SpeakerReport | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
};

/** What `onrecord quotes --format json` prints; docs/quotes.schema.json describes it. */
export type QuotesReport = {
  readonly version: 1;
  readonly source: SourceReport;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly quotes: readonly string[];
  }[];
  readonly quotes: readonly QuoteReport[];
};

/** Chances are rounded: more digits would claim more than is known. */
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

const speakerReport = (
  text: string,
  attribution: Attribution,
  speakers: ReadonlyMap<string, Speaker>,
): SpeakerReport | null => {
  const { speaker: id, mention, rule, confidence } = attribution;
  if (id === undefined && mention === undefined) return null;
  return {
    id: id ?? null,
    name: id === undefined ? null : (speakers.get(id)?.name ?? null),
    mention: mention ? slice(text, mention) : null,
    start: mention?.start ?? null,
    end: mention?.end ?? null,
    rule,
    confidence: rounded(confidence),
  };
};

const quoteReport = (
  text: string,
  { id, kind, range, spans, marks, attribution }: Quotation,
  section: string | undefined,
  speakers: ReadonlyMap<string, Speaker>,
): QuoteReport => ({
  id,
  type: kind,
  start: range.start,
  end: range.end,
  ...(spans.length > 1 ? { spans: spans.map(pair) } : {}),
  ...(kind === 'mixed' ? { marks: marks.map(pair) } : {}),
  text: wordsOf(text, spans),
  section: section ?? null,
  speaker: speakerReport(text, attribution, speakers),
  cue: attribution.cue ? { text: slice(text, attribution.cue), ...attribution.cue } : null,
});

/** The quotations of an article and who said them, in reading order. Offsets are as in `Document.text`. */
export const quotesReport = (document: Document, analysis: Analysis): QuotesReport => {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const sections = new Map(analysis.sections.map(({ id, number }) => [id, number]));
  return {
    version: 1,
    source: sourceReport(document),
    speakers: analysis.speakers.map(({ id, name, aliases, quotations }) => ({
      id,
      name,
      aliases,
      quotes: quotations,
    })),
    quotes: analysis.quotations.map((quotation) =>
      quoteReport(document.text, quotation, sections.get(quotation.section), speakers),
    ),
  };
};
