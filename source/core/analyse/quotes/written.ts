import { overlaps } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { isAnyOf, startOfRun } from '../grammar/noun-phrase.ts';
import { ADJ, ADV, AUX, DET, NOUN, NUM, PROPN, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, rangeOf, sentenceAt, sentenceStart } from '../grammar/token.ts';
import { WRITTEN_ON } from '../lexicon/works.ts';
import type { Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';

const READS = /^(?:reads?|reading|says?|said|saying|proclaim(?:s|ed|ing)|declar(?:es|ed|ing))$/;
/** Tokens between a thing and the verb for what is written on it. */
const REACH = 14;

/** Whether a word is a thing that has words on it: "placard", "T-shirts". */
export const isWrittenOn = (word: string): boolean =>
  WRITTEN_ON.has(word) || (word.endsWith('s') && WRITTEN_ON.has(word.slice(0, -1)));

/** The noun for the thing that a verb of reading is about: "a card in the window reading", "a sign, put up in May, read". */
const thingBefore = (tokens: Tokens, verb: number): number | undefined => {
  const from = Math.max(sentenceStart(tokens, verb), verb - REACH);
  for (let at = verb - 1; at >= from; at--) {
    if (isWrittenOn(lowerAt(tokens, at)) && hasTag(tokens, at, NOUN, PROPN)) return at;
    // Whoever acts in between is who speaks: "she left a note and said".
    const isParticiple =
      lowerAt(tokens, at - 1) === ',' && /..(?:ed|wn|en|ung|ut)$/.test(lowerAt(tokens, at));
    if ((hasTag(tokens, at, VERB, AUX) && !isParticiple) || OTHERS.test(lowerAt(tokens, at)))
      return undefined;
  }
  return undefined;
};
/** Whoever writes the words says them. */
const WRITES = /^(?:wr(?:ites?|ote|itten)|paint(?:s|ed)|scrawl(?:s|ed)|spray(?:s|ed))$/;
const OTHERS = /^(?:and|but|as|while|when|he|she|they|who|i|we|[“”"])$/;

/** Gives words written on a thing to that thing, whoever holds it or is named beside it: "Ruiz held a sign that read “No”". */
export const withWrittenSources = (tokens: Tokens, reported: readonly Reported[]): readonly Reported[] =>
  reported.map((said): Reported => {
    const [mark] = said.marks;
    if (!mark || said.kind === 'indirect') return said;
    const [first] = tokensWithin(tokens, mark);
    // "Behind her hangs a sign: “Silence.”"
    const sentence = sentenceAt(tokens, first - 1)?.first ?? 0;
    const isBesideThing =
      lowerAt(tokens, first - 1) === ':' &&
      isWrittenOn(lowerAt(tokens, first - 2)) &&
      !isAnyOf(sentence, first - 2, (at) => WRITES.test(lowerAt(tokens, at)));
    const verb = !isBesideThing && /^[,:]$/.test(lowerAt(tokens, first - 1)) ? first - 2 : first - 1;
    const noun = isBesideThing || READS.test(lowerAt(tokens, verb)) ? thingBefore(tokens, verb) : undefined;
    if (noun === undefined) return said;
    const { source, cue } = said;
    const thing = rangeOf(tokens, noun, noun + 1);
    if (source && (overlaps(source, thing) || (cue && cue.end < thing.start))) return said;
    const from = sentenceStart(tokens, noun);
    const whole = startOfRun(noun, from, (at) => isInPhrase(tokens, at));
    const start = Math.max(whole, startOfRun(noun, whole, (at) => !hasTag(tokens, at, DET)) - 1);
    return {
      ...said,
      kind: 'direct',
      spans: said.marks,
      source: rangeOf(tokens, start, noun + 1),
      cue: rangeOf(tokens, verb, verb + 1),
      rule: 'written-on',
      confidence: confidenceOf('written-on'),
    };
  });

const isInPhrase = (tokens: Tokens, at: number): boolean =>
  hasTag(tokens, at, DET, ADJ, NOUN, NUM, PROPN, ADV) ||
  /^(?:an?|his|her|its|their|one|-)$/.test(lowerAt(tokens, at));
