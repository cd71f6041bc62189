import type { Quotation, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { type Range, slice } from '../text/range.ts';
import type { Filter, Findings, Order } from './filter.ts';
import { fold } from './fold.ts';
import { parseQuery } from './query.ts';

const folded = (text: string): string => fold(text).replace(/\s+/g, ' ');

/** Whether a word of the text begins so; the word itself may hold anything. */
const hasWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
};

const hasEvery = (text: string, words: readonly string[]): boolean =>
  words.every((word) => hasWord(text, word));

type Test = (quotation: Quotation) => boolean;

const speakerTest = (text: string, speakers: readonly Speaker[], name: string): Test => {
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const named = new Set(
    speakers
      .filter(({ name: full, aliases, role = '' }) =>
        [full, ...aliases, role].some((known) => hasEvery(folded(known), words)),
      )
      .map(({ id }) => id),
  );
  const isMentioned = (mention: Range): boolean => hasEvery(folded(slice(text, mention)), words);
  return ({ attribution: { speaker, mention } }) =>
    speaker === undefined ? mention !== undefined && isMentioned(mention) : named.has(speaker);
};

const sectionTest = ({ sections }: Findings, number: string): Test => {
  const within = new Set(
    sections
      .filter((section) => section.number === number || section.number.startsWith(`${number}.`))
      .map(({ id }) => id),
  );
  return ({ section }) => within.has(section);
};

const wordsTest = (text: string, typed: string): Test => {
  const { words, phrases } = parseQuery(typed);
  const wanted = words.map(folded);
  const exact = phrases.map(folded);
  return ({ spans }) => {
    const said = folded(spans.map((span) => slice(text, span)).join(' '));
    return hasEvery(said, wanted) && exact.every((phrase) => said.includes(phrase));
  };
};

const testsFor = ({ text }: Document, findings: Findings, filter: Filter): readonly Test[] => {
  const { speaker, kind, section, minConfidence, words } = filter;
  return [
    ...(speaker === undefined ? [] : [speakerTest(text, findings.speakers, speaker)]),
    ...(kind === undefined ? [] : [(quotation: Quotation) => quotation.kind === kind]),
    ...(section === undefined ? [] : [sectionTest(findings, section)]),
    ...(minConfidence === undefined
      ? []
      : [({ attribution }: Quotation) => attribution.confidence >= minConfidence]),
    ...(words === undefined ? [] : [wordsTest(text, words)]),
  ];
};

const lengthOf = ({ spans }: Quotation): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Puts items in the order of whole numbers, what is equal in the order it has; linear where the numbers are small. */
const byNumber = <T>(list: readonly T[], numberOf: (item: T) => number): readonly T[] => {
  const numbers = Uint32Array.from(list, numberOf);
  const begins = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 2);
  for (const number of numbers) begins[number + 1] = (begins[number + 1] ?? 0) + 1;
  for (let number = 1; number < begins.length; number += 1)
    begins[number] = (begins[number] ?? 0) + (begins[number - 1] ?? 0);
  const found = list.slice();
  for (const [index, item] of list.entries()) {
    const number = numbers[index] ?? 0;
    const place = begins[number] ?? 0;
    begins[number] = place + 1;
    found[place] = item;
  }
  return found;
};

/** Lengths told apart: whatever is longer than this is as long as any. In code units. */
const LONGEST_SORTED = 100_000;

/** Quotations in an order, speakers in that of their list; what is equal stays in reading order. Linear. */
export const ordered = (
  quotations: readonly Quotation[],
  speakers: readonly Speaker[],
  order: Order,
): readonly Quotation[] => {
  if (order === 'order') return quotations;
  if (order === 'length')
    return byNumber(quotations, (one) => LONGEST_SORTED - Math.min(LONGEST_SORTED, lengthOf(one)));
  const ranks = new Map(speakers.map(({ id }, rank) => [id, rank]));
  return byNumber(quotations, ({ attribution }) => ranks.get(attribution.speaker ?? '') ?? speakers.length);
};

/** The quotations that pass a filter, in the order they come in. Linear in the length of the quotations. */
export const passing = (document: Document, findings: Findings, filter: Filter): readonly Quotation[] => {
  const tests = testsFor(document, findings, filter);
  return findings.quotations.filter((quotation) => tests.every((test) => test(quotation)));
};

/**
 * Keeps the quotations that pass a filter, in the order it asks for, and the speakers who said one of them, each
 * with these quotations only. Linear in the length of the quotations; sections stay as they are.
 */
export const narrow = (document: Document, findings: Findings, filter: Filter): Findings => {
  const kept = passing(document, findings, filter);
  const ids = new Set(kept.map(({ id }) => id));
  // Somebody who is only said to have said it has no quotations.
  const named = new Set(kept.map(({ attribution }) => attribution.speaker));
  const speakers = findings.speakers
    .map((speaker) => ({ ...speaker, quotations: speaker.quotations.filter((id) => ids.has(id)) }))
    .filter(({ id, quotations }) => quotations.length > 0 || named.has(id));
  return {
    sections: findings.sections,
    quotations: ordered(kept, speakers, filter.order ?? 'order'),
    speakers,
  };
};
