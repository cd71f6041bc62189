import type {
  Attribution,
  NotSaid,
  Quotation,
  QuotationKind,
  Speaker,
  SpeakerKind,
} from '../analyse/analysis.ts';
import { explain } from '../analyse/rules/rules.ts';
import { sentenceAround } from '../analyse/sentences/around.ts';
import type { Document } from '../document/document.ts';
import type { Findings } from '../search/filter.ts';
import { alphabetsMixed } from '../text/alike.ts';
import { slice } from '../text/range.ts';
import { type Pair, pair, wordsOf } from './printed-text.ts';
import { type SourceReport, sourceReport } from './source-report.ts';

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
  /** The sentence it stands in, cut where it goes on for very long. */
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  /** The number of the section it begins in. */
  readonly section: string | null;
  readonly speaker: SpeakerReport | null;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Whether the cue reports speech and its source can speak; plans, votes and beliefs are not told. */
  readonly communicative: boolean;
  /** Only where the words were not said, with the reason. */
  readonly said?: false;
  readonly reason?: NotSaid;
};

/** What `onrecord quotes --format json` prints. */
export type QuotesReport = {
  readonly version: 1;
  readonly source: SourceReport;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: SpeakerKind;
    /** The article gives no name and only describes them. */
    readonly described?: true;
    readonly role?: string;
    /** The alphabets the name mixes, whose letters look alike: it may not be the name it seems to be. */
    readonly alphabets?: readonly string[];
    readonly aliases: readonly string[];
    readonly quotes: readonly string[];
  }[];
  readonly quotes: readonly QuoteReport[];
  /** How many slight quotations a page to read leaves out; formats that programs read have them all. */
  readonly leftOut?: number;
};

/** Chances are rounded: more digits would claim more than is known. */
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

const speakerReport = (
  text: string,
  attribution: Attribution,
  speakers: ReadonlyMap<string, Speaker>,
): SpeakerReport | null => {
  const { speaker: id, mention, rules, confidence } = attribution;
  if (id === undefined && mention === undefined) return null;
  return {
    id: id ?? null,
    name: id === undefined ? null : (speakers.get(id)?.name ?? null),
    mention: mention ? slice(text, mention) : null,
    start: mention?.start ?? null,
    end: mention?.end ?? null,
    rule: explain(rules),
    confidence: rounded(confidence),
  };
};

const sentenceReport = (document: Document, { range }: Quotation): QuoteReport['sentence'] => {
  const sentence = sentenceAround(document, range);
  return { text: slice(document.text, sentence), ...sentence };
};

const quoteReport = (
  document: Document,
  quotation: Quotation,
  section: string | undefined,
  speakers: ReadonlyMap<string, Speaker>,
): QuoteReport => {
  const { text } = document;
  const { id, kind, range, spans, marks, attribution, notSaid, isCommunicative } = quotation;
  const { cue } = attribution;
  return {
    id,
    type: kind,
    start: range.start,
    end: range.end,
    ...(spans.length > 1 ? { spans: spans.map(pair) } : {}),
    ...(kind === 'mixed' ? { marks: marks.map(pair) } : {}),
    text: wordsOf(text, spans),
    sentence: sentenceReport(document, quotation),
    section: section ?? null,
    speaker: speakerReport(text, attribution, speakers),
    cue: cue ? { text: slice(text, cue), ...cue } : null,
    communicative: isCommunicative !== false,
    ...(notSaid ? { said: false, reason: notSaid } : {}),
  };
};

/** The quotations of an article and who said them, in the order they are given. Offsets are as in `Document.text`. */
export const quotesReport = (document: Document, findings: Findings): QuotesReport => {
  const speakers = new Map(findings.speakers.map((speaker) => [speaker.id, speaker]));
  const sections = new Map(findings.sections.map(({ id, number }) => [id, number]));
  return {
    version: 1,
    source: sourceReport(document),
    speakers: findings.speakers.map(({ id, name, kind, described, role, aliases, quotations }) => {
      const alphabets = alphabetsMixed(name);
      return {
        id,
        name,
        kind,
        ...(described ? { described } : {}),
        ...(role === undefined ? {} : { role }),
        ...(alphabets.length === 0 ? {} : { alphabets }),
        aliases,
        quotes: quotations,
      };
    }),
    quotes: findings.quotations.map((quotation) =>
      quoteReport(document, quotation, sections.get(quotation.section), speakers),
    ),
  };
};
