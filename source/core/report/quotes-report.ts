import type { Attribution, Quotation, Speaker } from '../analyse/analysis.ts';
import { explain } from '../analyse/rules/rules.ts';
import { sentenceAround } from '../analyse/sentences/around.ts';
import type { Document } from '../document/document.ts';
import type { Findings } from '../search/filter.ts';
import { alphabetsMixed } from '../text/alike.ts';
import { given } from '../text/fields.ts';
import { slice } from '../text/range.ts';
import { pair, wordsOf } from './printed-text.ts';
import { sourceReport } from './source-report.ts';

/** Chances are rounded: more digits would claim more than is known. */
const rounded = (chance: number): number => Math.round(chance * 1000) / 1000;

/** Who said it: `name` is who the words `mention` stand for; null where the article names nobody. */
const speakerReport = (text: string, attribution: Attribution, speakers: ReadonlyMap<string, Speaker>) => {
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

/** One quotation. `text` is the words of its spans, exactly, a space between two spans. */
const quoteReport = (
  document: Document,
  quotation: Quotation,
  section: string | undefined,
  speakers: ReadonlyMap<string, Speaker>,
) => {
  const { text } = document;
  const { id, kind, range, spans, marks, attribution, notSaid, isCommunicative } = quotation;
  const { cue } = attribution;
  const sentence = sentenceAround(document, range);
  return given({
    id,
    type: kind,
    start: range.start,
    end: range.end,
    spans: spans.length > 1 ? spans.map(pair) : undefined,
    marks: kind === 'mixed' ? marks.map(pair) : undefined,
    text: wordsOf(text, spans),
    /** The sentence it stands in, cut where it goes on for very long. */
    sentence: { text: slice(text, sentence), ...sentence },
    /** The number of the section it begins in. */
    section: section ?? null,
    speaker: speakerReport(text, attribution, speakers),
    cue: cue ? { text: slice(text, cue), ...cue } : null,
    /** Whether the cue reports speech and its source can speak; plans, votes and beliefs are not told. */
    communicative: isCommunicative !== false,
    /** Only where the words were not said, with the reason. */
    said: notSaid ? false : undefined,
    reason: notSaid,
  });
};

export type QuoteReport = ReturnType<typeof quoteReport>;

const castReport = ({ id, name, kind, described, role, aliases, quotations }: Speaker) => {
  const alphabets = alphabetsMixed(name);
  return given({
    id,
    name,
    kind,
    /** The article gives no name and only describes them. */
    described: described || undefined,
    role,
    /** The alphabets the name mixes, whose letters look alike: it may not be the name it seems to be. */
    alphabets: alphabets.length === 0 ? undefined : alphabets,
    aliases,
    quotes: quotations,
  });
};

/**
 * What `onrecord quotes --format json` prints: the quotations of an article and who said them, in the order they are
 * given. Offsets are as in `Document.text`.
 */
export const quotesReport = (document: Document, findings: Findings) => {
  const speakers = new Map(findings.speakers.map((speaker) => [speaker.id, speaker]));
  const sections = new Map(findings.sections.map(({ id, number }) => [id, number]));
  return {
    version: 1 as const,
    source: sourceReport(document),
    speakers: findings.speakers.map(castReport),
    quotes: findings.quotations.map((quotation) =>
      quoteReport(document, quotation, sections.get(quotation.section), speakers),
    ),
  };
};

/** `leftOut`: how many slight quotations a page to read leaves out; formats that programs read have them all. */
export type QuotesReport = ReturnType<typeof quotesReport> & { readonly leftOut?: number };
