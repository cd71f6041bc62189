import type { Quotation, Section, Speaker } from '../../analyse/analysis.ts';
import { explain } from '../../analyse/rules/rules.ts';
import type { Document } from '../../document/document.ts';
import type { Findings } from '../../search/filter.ts';
import { slice } from '../../text/range.ts';
import { allAtOnce, stepping } from '../../text/steps.ts';
import { wordsOf } from '../printed-text.ts';
import { sourceReport } from '../source-report.ts';
import { anonymityIn, IDENTIFICATIONS, identificationOf, passageAround, sourceOf } from './sourcing.ts';
import {
  type Anonymity,
  type ClassSummary,
  type Doubt,
  isOnlyParaphrased,
  type Place,
  type SourceSummary,
  type Summary,
} from './summary.ts';
import { countKinds, countStances, type Weighed, weigh, weightOf } from './weigh.ts';

/** An attribution less likely than this ought to be looked at by whoever relies on it. */
export const UNSURE = 0.75;

const classOf = (speaker: Speaker | undefined) => identificationOf(speaker && sourceOf(speaker));

function* groupedBy<Key>(
  weighed: readonly Weighed[],
  keyOf: (quotation: Quotation) => Key,
): Generator<undefined, ReadonlyMap<Key, readonly Weighed[]>> {
  const groups = new Map<Key, Weighed[]>();
  yield* stepping(weighed, (one) => {
    const key = keyOf(one.quotation);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return groups;
}

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
  const speakerOf = ({ attribution }: Quotation): Speaker | undefined => byId.get(attribution.speaker ?? '');
  const weighed: Weighed[] = [];
  yield* stepping(quotations, (quotation) => weighed.push(weigh(text, quotation)));
  const quotedWords = weighed.reduce((sum, one) => sum + one.quotedWords, 0);
  const bySpeaker = yield* groupedBy(weighed, (quotation) => speakerOf(quotation)?.id);
  const byClass = yield* groupedBy(weighed, (quotation) => classOf(speakerOf(quotation)));

  const placeOf = (quotation: Quotation, { name }: Speaker): Place => ({
    id: quotation.id,
    name,
    section: numbers.get(quotation.section) ?? null,
    ...quotation.range,
  });
  const placeOfFirst = (inOrder: readonly Quotation[]): Place | null => {
    const quotation = inOrder.find((one) => speakerOf(one) !== undefined);
    const speaker = quotation && speakerOf(quotation);
    return quotation && speaker ? placeOf(quotation, speaker) : null;
  };
  const doubt = (quotation: Quotation): readonly Doubt[] => {
    const speaker = speakerOf(quotation);
    const { mention, confidence, rules } = quotation.attribution;
    if (!speaker || confidence >= UNSURE) return [];
    const words = { text: wordsOf(text, quotation.spans), mention: mention ? slice(text, mention) : null };
    const rounded = Math.round(confidence * 1000) / 1000;
    return [{ ...placeOf(quotation, speaker), ...words, confidence: rounded, rule: explain(rules) }];
  };

  const weights: SourceSummary[] = [];
  yield* stepping(speakers, (speaker) => {
    const { id, name, role } = speaker;
    const weight = weightOf(bySpeaker.get(id) ?? [], quotedWords);
    weights.push({ id, name, ...(role === undefined ? {} : { role }), class: classOf(speaker), ...weight });
  });
  const sources = weights.sort((a, b) => b.quotedWords - a.quotedWords || b.quotations - a.quotations);
  yield;
  const sourced = new Set<string>();
  const unsure: Doubt[] = [];
  yield* stepping(quotations, (one) => {
    if (speakerOf(one)) sourced.add(one.section);
    unsure.push(...doubt(one));
  });
  const unnamed: Anonymity[] = [];
  yield* stepping(quotations, (one) => {
    const speaker = speakerOf(one);
    const how = classOf(speaker);
    if (!speaker || (how !== 'anonymous' && how !== 'office only')) return;
    const found = anonymityIn(passageAround(text, one.range));
    const { id, name } = speaker;
    const isKnown = unnamed.some((other) => other.id === id && other.reason === found?.reason);
    if (found && !isKnown) unnamed.push({ id, name, ...found });
  });
  const unsourced: Section[] = [];
  yield* stepping(sections, (section) => {
    if (!sourced.has(section.id) && hasWords(text, section)) unsourced.push(section);
  });
  const inReadingOrder = quotations.toSorted((a, b) => a.range.start - b.range.start);
  yield;
  return {
    version: 1,
    source: sourceReport(document),
    words: sections.reduce((sum, section) => sum + section.words, 0),
    quotedWords,
    reportedWords: weighed.reduce((sum, one) => sum + one.reportedWords, 0),
    quotations: quotations.length,
    kinds: countKinds(weighed),
    stances: countStances(weighed),
    classes: IDENTIFICATIONS.map((name): ClassSummary => {
      const members = sources.filter((source) => source.class === name);
      return { class: name, sources: members.length, ...weightOf(byClass.get(name) ?? [], quotedWords) };
    }),
    sources,
    unnamed,
    first: placeOfFirst(inReadingOrder),
    last: placeOfFirst(inReadingOrder.toReversed()),
    onlyParaphrased: sources.filter(isOnlyParaphrased).map(({ name }) => name),
    sectionsWithoutSource: unsourced.map(({ number, title }) => ({ number, title })),
    unsure: unsure.sort((a, b) => a.confidence - b.confidence),
  };
}

/** The same at once. */
export const summarise = (document: Document, findings: Findings): Summary =>
  allAtOnce(summarising(document, findings));
