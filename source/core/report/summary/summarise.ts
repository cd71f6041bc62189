import type { Section } from '../../analyse/analysis.ts';
import { explain } from '../../analyse/rules/rules.ts';
import type { Document } from '../../document/document.ts';
import type { Findings } from '../../search/filter.ts';
import { slice } from '../../text/range.ts';
import { allAtOnce, stepping } from '../../text/steps.ts';
import { wordsOf } from '../printed-text.ts';
import { sourceReport } from '../source-report.ts';
import { IDENTIFICATIONS, type Identification, identificationOf, sourceOf } from './sourcing.ts';
import {
  type Anonymity,
  type ClassSummary,
  type Doubt,
  isOnlyParaphrased,
  type Place,
  type SourceSummary,
  type Summary,
  type Weight,
} from './summary.ts';
import { countIn, newTally, type Tally, tallyOf, weigh } from './weigh.ts';

/** An attribution less likely than this ought to be looked at by whoever relies on it. */
const UNSURE = 0.75;

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Whether a section has words of its own beyond its title. */
const hasWords = (text: string, { range, titleRange }: Section): boolean =>
  text.slice(titleRange?.end ?? range.start, range.end).trim() !== '';

/**
 * Weighs an article's sources. A quotation within another counts for both of those who said it, so that shares of
 * classes add up to 1 where any words stand in marks at all. In steps.
 */
export function* summarising(
  document: Document,
  { sections, quotations: all, speakers }: Findings,
): Generator<undefined, Summary> {
  const { text } = document;
  const quotations = all.filter(({ notSaid }) => notSaid === undefined);
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const numbers = new Map(sections.map(({ id, number }) => [id, number]));
  const total = newTally();
  const [bySpeaker, byClass] = [new Map<string, Tally>(), new Map<Identification, Tally>()];
  const sourced = new Set<string>();
  const places: Place[] = [];
  const unsure: Doubt[] = [];
  const unnamed: Anonymity[] = [];
  yield* stepping(quotations, (quotation) => {
    const speaker = byId.get(quotation.attribution.speaker ?? '');
    const weighed = weigh(text, quotation, speaker && sourceOf(speaker));
    countIn([total, tallyOf(bySpeaker, speaker?.id ?? ''), tallyOf(byClass, weighed.how)], weighed);
    if (!speaker) return;
    const { id, name } = speaker;
    const { section, range, spans, attribution } = quotation;
    const { mention, confidence, rules } = attribution;
    const place = { id: quotation.id, name, section: numbers.get(section) ?? null, ...range };
    places.push(place);
    sourced.add(section);
    if (confidence < UNSURE)
      unsure.push({
        ...place,
        text: wordsOf(text, spans),
        mention: mention ? slice(text, mention) : null,
        confidence: rounded(confidence),
        rule: explain(rules),
      });
    const found = weighed.anonymity;
    const isKnown = unnamed.some((other) => other.id === id && other.reason === found?.reason);
    if (found && !isKnown) unnamed.push({ id, name, ...found });
  });
  const weightOf = (tally = newTally()): Weight => ({
    ...tally,
    share: total.quotedWords === 0 ? 0 : rounded(tally.quotedWords / total.quotedWords),
  });
  const weights: SourceSummary[] = [];
  yield* stepping(speakers, (speaker) => {
    const { id, name, role } = speaker;
    const how = { ...(role === undefined ? {} : { role }), class: identificationOf(sourceOf(speaker)) };
    weights.push({ id, name, ...how, ...weightOf(bySpeaker.get(id)) });
  });
  const sources = weights.sort((a, b) => b.quotedWords - a.quotedWords || b.quotations - a.quotations);
  yield;
  const unsourced: Section[] = [];
  yield* stepping(sections, (section) => {
    if (!sourced.has(section.id) && hasWords(text, section)) unsourced.push(section);
  });
  const inReadingOrder = places.toSorted((a, b) => a.start - b.start);
  yield;
  return {
    version: 1,
    source: sourceReport(document),
    words: sections.reduce((sum, section) => sum + section.words, 0),
    quotedWords: total.quotedWords,
    reportedWords: total.reportedWords,
    quotations: total.quotations,
    kinds: total.kinds,
    stances: total.stances,
    classes: IDENTIFICATIONS.map((name): ClassSummary => {
      const members = sources.filter((source) => source.class === name);
      return { class: name, sources: members.length, ...weightOf(byClass.get(name)) };
    }),
    sources,
    unnamed,
    first: inReadingOrder[0] ?? null,
    last: inReadingOrder.at(-1) ?? null,
    onlyParaphrased: sources.filter(isOnlyParaphrased).map(({ name }) => name),
    sectionsWithoutSource: unsourced.map(({ number, title }) => ({ number, title })),
    unsure: unsure.sort((a, b) => a.confidence - b.confidence),
  };
}

/** The same at once. */
export const summarise = (document: Document, findings: Findings): Summary =>
  allAtOnce(summarising(document, findings));
