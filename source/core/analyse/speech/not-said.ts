import type { NotSaid } from '../analysis.ts';
import { ADV, AUX, PART, PUNCT, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt, wordAt } from '../grammar/token.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { Tokens } from '../tokens/tokens.ts';

const NEGATIONS = wordSet("not n't never cannot hardly neither nor");
/** "Not only said", "did not just call": said, and more. */
const NOT_ONLY = wordSet('only just merely simply');
const NO_SUBJECT = wordSet('nobody none neither no');
/** "Refused to say", "yet to say". */
const NOT_DONE = wordSet(
  'refused refuses refuse refusing declined declines decline declining failed fails failing yet unwilling reluctant loath unable afraid forbidden forbade',
);
/** "Denied saying", "stopped short of saying", "without saying", "instead of saying". */
const INSTEAD = wordSet(
  'denied denies deny denying avoided avoids avoid avoiding without short instead rather far regretted regrets',
);
/** "Is expected to say", "wants to say". */
const NOT_YET = wordSet(
  'expected expects due set likely plans planned planning wants wanted want going about ready prepared supposed intends intended hopes hoped tempted meant told asked urged',
);
const MODALS = wordSet('could might may should ought');
const CONDITIONS = wordSet('if unless suppose supposing imagine lest');
const INVERTED = wordSet('did does do has have had would could will can is are was were may might should');
const BASE_FORMS = wordSet(
  'say tell write call shout ask answer reply announce yell whisper press type read add',
);
/** Words with which another clause begins, so that an "if" before them is not this verb's. */
const OTHER_CLAUSE = wordSet('and but or because that which who then');
/** "Falsely attributes a quote to him": what is put down to somebody who did not say it. */
const FALSELY =
  /\b(?:falsely|wrongly|mistakenly|incorrectly) (?:attribut|quot|credit|ascrib)|\bmis(?:attribut|quot)|\b(?:fake|made-up|fabricated|invented|bogus) quot/;
/** How far, in tokens, "if" may stand before its verb. */
const REACH = 14;

/**
 * Why the words that a cue reports were not said: it was denied ("never said", "refused to say"), supposed ("if he
 * says", "could say"), or asked about ("did she say ...?"). `undefined` where they were said. `source` is the run of the
 * words for who is said to have spoken.
 */
export const whyNotSaid = (tokens: Tokens, cue: Run, source: Run | undefined): NotSaid | undefined => {
  const sentence = sentenceAt(tokens, cue.first);
  if (!sentence) return undefined;
  if (FALSELY.test(tokens.lower.slice(sentence.first, cue.last).join(' '))) return 'denied';
  const verb = verbOf(tokens, cue);
  if (verb === undefined) return undefined;
  if (
    source &&
    NO_SUBJECT.has(lowerAt(tokens, source.first)) &&
    !/^(?:no\.?|none)$/.test(lowerAt(tokens, source.first + 1))
  )
    return 'denied';
  const before = auxiliariesBefore(tokens, verb, sentence.first);
  return (
    deniedBy(tokens, before, verb) ??
    supposedBy(tokens, before) ??
    invertedBy(tokens, before, verb, sentence, source)
  );
};

const REJECTS =
  /^(?:\S+ ){0,3}?(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|rebuff\w*|refut\w*|disput\w*|rebut\w*|(?:hits?|fire[sd]) back at|brush\w* (?:off|aside)|push\w* back (?:at|on|against)|shrug\w* off) (?:\S+ ){0,4}?(?:claim|report|suggestion|accusation|allegation|rumou?r|criticism|complaint|speculation|charge|talk)s?(?: (?:from|by|in) (?:\S+ ){1,4}?)? ?(?:that|of) /;

/** "Denied reports that she was “livid”": whether words up to a mark, from the cue on, put those in it down to others and reject them. */
export const rejectsClaim = (tokens: Tokens, cue: number, mark: number): boolean => {
  const words = tokens.lower.slice(cue, mark).join(' ');
  // "Rejected the claim as “far-fetched”", "..., calling it “a joke”": their own word for it.
  return REJECTS.test(`${words} `) && !/ (?:as|\p{L}+ing(?: \p{L}+){0,2}|and|but)$/u.test(words);
};

/** The last verb of a cue, or its only word. */
const verbOf = (tokens: Tokens, { first, last }: Run): number | undefined => {
  for (let at = last - 1; at >= first; at--) if (hasTag(tokens, at, VERB)) return at;
  return last - first === 1 && /\p{L}/u.test(lowerAt(tokens, first)) ? first : undefined;
};

/** The auxiliaries, adverbs and "to" right before a verb: "has never said". */
const auxiliariesBefore = (tokens: Tokens, verb: number, from: number): Run => {
  let first = verb;
  while (
    first > from &&
    verb - first < 7 &&
    (hasTag(tokens, first - 1, ADV, AUX, PART) ||
      NEGATIONS.has(lowerAt(tokens, first - 1)) ||
      /^(?:have|be|been|having|'d)$/.test(lowerAt(tokens, first - 1)))
  )
    first -= 1;
  return { first, last: verb };
};

const deniedBy = (tokens: Tokens, { first, last }: Run, verb: number): NotSaid | undefined => {
  if (/^(?:den(?:y|ies|ied|ying)|disput|rul)/.test(lowerAt(tokens, verb))) return undefined;
  for (let at = first; at < last; at++)
    if (NEGATIONS.has(lowerAt(tokens, at)) && !NOT_ONLY.has(lowerAt(tokens, at + 1))) return 'denied';
  const isTo = lowerAt(tokens, verb - 1) === 'to';
  const leader = leaderOf(tokens, first);
  if (isTo && (NOT_DONE.has(leader) || tokens.lower.slice(first, last).some((word) => NOT_DONE.has(word))))
    return 'denied';
  if (/ing$/.test(lowerAt(tokens, verb)) || lowerAt(tokens, first) === 'having') {
    const of = /^(?:of|from|than)$/.test(lowerAt(tokens, first - 1)) ? lowerAt(tokens, first - 2) : leader;
    if (INSTEAD.has(of)) return 'denied';
  }
  return undefined;
};

/** The word that governs an infinitive or participle, an object between passed over: "wants her to say". */
const leaderOf = (tokens: Tokens, first: number): string => {
  const word = lowerAt(tokens, first - 1);
  return /^(?:him|her|them|me|us|you|it|people|anyone)$/.test(word) ? lowerAt(tokens, first - 2) : word;
};

const supposedBy = (tokens: Tokens, { first, last }: Run): NotSaid | undefined => {
  const words = tokens.lower.slice(first, last);
  const isHeard =
    words.includes('heard') || lowerAt(tokens, last) === 'heard' || lowerAt(tokens, last - 1) === 'heard';
  // "Could be heard shouting": that was heard.
  if (words.some((word) => MODALS.has(word)) && !isHeard) return 'hypothetical';
  if (words.includes('would') && words.includes('have')) return 'hypothetical';
  const isTo = words.at(-1) === 'to';
  if (isTo && (NOT_YET.has(leaderOf(tokens, first)) || words.some((word) => NOT_YET.has(word))))
    return 'hypothetical';
  return undefined;
};

const invertedBy = (
  tokens: Tokens,
  { first }: Run,
  verb: number,
  sentence: Run,
  source: Run | undefined,
): NotSaid | undefined => {
  const opening = clauseStart(tokens, first, sentence.first);
  const opener = lowerAt(tokens, opening);
  const isAsked = wordAt(tokens, sentence.last - 1) === '?' || wordAt(tokens, sentence.last - 2) === '?';
  if (CONDITIONS.has(opener))
    return /^(?:ask|wonder)/.test(lowerAt(tokens, opening - 1)) ? 'asked' : 'hypothetical';
  if (opener === 'whether') return 'asked';
  if (opener === 'had' && opening < first) return isAsked ? 'asked' : 'hypothetical';
  const isInverted = opening < first && INVERTED.has(opener) && hasTag(tokens, opening, AUX, VERB);
  if (isInverted && (isAsked || opening === sentence.first)) return 'asked';
  if (lowerAt(tokens, first - 1) === 'who' && first - 1 === sentence.first && isAsked) return 'asked';
  if (/^(?:why|when|where|what|how)$/.test(opener) && INVERTED.has(lowerAt(tokens, opening + 1)) && isAsked)
    return 'asked';
  const word = lowerAt(tokens, verb);
  // "Say “cheese”!", "dial 999 and say “fire”": what somebody is told to say.
  const isOrder =
    first === verb && (verb === opening || /^(?:and|please|just|then|to)$/.test(lowerAt(tokens, verb - 1)));
  return isOrder && !source && BASE_FORMS.has(word) && COMMUNICATION_VERBS.has(word)
    ? 'hypothetical'
    : undefined;
};

/** Where the clause of a verb begins, given where its auxiliaries do: behind the last comma, mark or conjunction. */
const clauseStart = (tokens: Tokens, from: number, sentence: number): number => {
  let at = from;
  while (at > sentence && from - at < REACH) {
    const word = lowerAt(tokens, at - 1);
    if (hasTag(tokens, at - 1, PUNCT) || OTHER_CLAUSE.has(word)) break;
    at -= 1;
    if (CONDITIONS.has(word) || word === 'whether') break;
  }
  return at;
};
