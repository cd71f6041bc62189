import type { Document } from '../../document/document.ts';
import { isAnyOf, startOfRun } from '../grammar/noun-phrase.ts';
import { ADJ, DET, NOUN, PRON } from '../grammar/tags.ts';
import { hasTag, lowerAt, sentenceAt, sentenceStart } from '../grammar/token.ts';
import type { Cast } from '../people/cast.ts';
import { genderOf } from '../people/member.ts';
import { isWrittenOn } from '../quotes/written.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Choice, choose, type Option, type Weights } from './antecedents/choose.ts';
import type { Groups } from './antecedents/groups.ts';
import { genderOfPronoun } from './antecedents/pronouns.ts';
import type { QuotationPlace } from './antecedents/quotation-place.ts';
import type { Recent } from './antecedents/recent.ts';
import type { Turns } from './antecedents/turns.ts';
import type { UnnamedPeople } from './antecedents/unnamed.ts';
import { tokensWithin } from './lookup.ts';
import { genderOfEpithet, genderOfLabel, mayBeCalled } from './phrases/epithet.ts';
import type { Head } from './phrases/head.ts';
import { answerNominal } from './phrases/nominal.ts';
import type { Roles } from './phrases/roles.ts';
import { isMessage } from './phrases/sender.ts';
import { type Answer, answerBy } from './who.ts';

/** What is known where a source stands. */
export type Known = {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly cast: Cast;
  readonly weights: Weights;
  readonly recent: Recent;
  readonly roles: Roles;
  readonly unnamed: UnnamedPeople;
  readonly groups: Groups;
  readonly turns: Turns;
  readonly isStory: boolean;
};

/** What a pronoun tells of somebody's gender is remembered when it is this likely to mean them. */
export const HEAR_ABOVE = 0.8;
/** ... or from this on where nobody else could be meant; and so sure a pronoun in passing is followed. */
export const FOLLOW_ABOVE = 0.5;

/** A pronoun stands for whoever is this likely, else for nobody that can be told. */
const NAME_ABOVE = { story: 0.45, news: 0.36 } as const;
/** ... and the only one who fits by this. */
const ONLY_ABOVE = 0.25;

/** "The Spaniard" is followed to somebody this likely. */
const EPITHET_ABOVE = 0.4;
/** ... and "the witness" to somebody named this likely. */
const LABEL_ABOVE = 0.6;

/** Whom the words for a source stand for. */
export const answerHead = (
  known: Known,
  head: Head,
  said: Reported,
  place: QuotationPlace,
  watch: (options: readonly Option[]) => void,
): Answer => {
  const { cast, tokens, recent, roles, unnamed, weights } = known;
  const { mention } = head;
  if (head.kind === 'name') {
    const who = { kind: 'member', member: cast.memberOf[head.name] ?? 0 } as const;
    return answerBy(cast.ambiguous[head.name] === 1 ? 'shared-name' : 'named', { who, mention });
  }
  if (head.kind === 'names') {
    const members = head.names.map((name) => cast.memberOf[name] ?? 0);
    return answerBy('named-together', { who: { kind: 'members', members, phrase: mention }, mention });
  }
  if (head.kind === 'nominal') {
    const epithet = genderOfEpithet(tokens, head);
    const choice = epithet && choose(recent.forPronoun(head.token, epithet, place), weights);
    const isMeant = choice !== undefined && choice.probability >= EPITHET_ABOVE;
    const answer = isMeant ? undefined : answerNominal(tokens, roles, head);
    const meant = answer?.who?.kind === 'phrase' ? calledAgain(known, head, place) : isMeant && choice;
    if (!meant) return answer ?? answerNominal(tokens, roles, head);
    return answerBy('epithet', { who: unnamed.whoIs(meant.person), mention }, meant.probability);
  }
  return answerPronoun(known, head, said, place, watch);
};

const CLAUSES = /^(?:that|whether|when|if|because|after|before|as|while)$/;

/** Whom a label calls again: "the witness". */
export const calledAgain = (
  { cast, tokens, recent, weights, isStory }: Known,
  head: Extract<Head, { kind: 'nominal' }>,
  place: QuotationPlace | undefined,
): Choice | undefined => {
  const gender = isStory ? undefined : genderOfLabel(tokens, head);
  const choice = gender && choose(recent.forPronoun(head.token, gender, place), weights);
  const member = cast.members[choice?.person ?? -1];
  const isMeant = choice && choice.probability >= LABEL_ABOVE && member && mayBeCalled(member, head.noun);
  return isMeant ? choice : undefined;
};

const answerPronoun = (
  { document, tokens, recent, unnamed, groups, weights, isStory, turns }: Known,
  { word, token, mention }: Extract<Head, { kind: 'pronoun' }>,
  said: Reported,
  place: QuotationPlace,
  watch: (options: readonly Option[]) => void,
): Answer => {
  const gender = genderOfPronoun(word);
  if (gender !== 'unknown') {
    const options = recent.forPronoun(token, gender, place);
    watch(options);
    // "Holm, 40, denied that he had called her": in such a clause "he" is the subject of the sentence.
    const [before, opener] = [lowerAt(tokens, token - 1), lowerAt(tokens, sentenceStart(tokens, token))];
    const isInClause = !isStory && (CLAUSES.test(before) || (before === ',' && CLAUSES.test(opener)));
    const subject = isInClause ? recent.subjectOf(token, gender) : undefined;
    const choice =
      subject === undefined ? choose(options, weights) : { person: subject, probability: HEAR_ABOVE };
    if (!choice) return answerBy('no-antecedent', { mention });
    if (choice.probability >= (options.length === 1 ? FOLLOW_ABOVE : HEAR_ABOVE))
      recent.hear(choice.person, gender);
    if (
      choice.probability < (options.length === 1 ? ONLY_ABOVE : NAME_ABOVE[isStory ? 'story' : 'news']) ||
      isAfterUnnamed(tokens, token, turns, choice.person, unnamed, options)
    )
      return answerBy('rival-antecedents', { mention });
    const person = unnamed.person(choice.person);
    const rule = person && genderOf(person) === 'unknown' ? 'pronoun-gender-unknown' : 'pronoun';
    return answerBy(rule, { who: unnamed.whoIs(choice.person), mention }, choice.probability);
  }
  const sentence = tokens.sentenceOf[token] ?? 0;
  if (/^(?:they|them|their|theirs|themselves|it|its|itself)$/.test(word)) {
    const isSeveral = word.startsWith('the');
    const last = turns.last();
    if (!isSeveral && last && last.who >= 0 && isOnStatement(tokens, token, last.lastBlock))
      return answerBy('statement-pronoun', { who: unnamed.whoIs(last.who), mention });
    if (!isSeveral && isOnThing(tokens, token, said)) return answerBy('no-antecedent', { mention });
    const isOne = isSeveral && saysI(tokens, said);
    const found = groups.find(isOne ? 'one' : isSeveral ? 'they' : 'it', sentence);
    if (!found) return answerBy('no-antecedent', { mention });
    const rule = isOne ? 'singular-they' : isSeveral ? 'group-pronoun' : 'body-pronoun';
    return answerBy(rule, { who: found, mention });
  }
  if (/^(?:i|me|my|mine|myself)$/.test(word)) {
    if (isStory) return answerBy('narrator', { who: unnamed.whoIs(unnamed.narrator(mention)), mention });
    const name = document.byline?.text.trim().replace(/^by(?:\s+|$)/i, '');
    return name
      ? answerBy('author', { who: { kind: 'author', name }, mention })
      : answerBy('unnamed-author', { mention });
  }
  return answerBy('no-antecedent', { mention });
};

/** "In a statement, Lowe said she was tired. “...,” it said.": whether "it" is what somebody said or wrote it in. */
const isOnStatement = (tokens: Tokens, token: number, block: number): boolean => {
  const before = tokens.sentences[(tokens.sentenceOf[token] ?? 0) - 1];
  if (before?.block !== block || sentenceAt(tokens, token)?.block !== block) return false;
  return isAnyOf(before.first, before.last, (at) => {
    const opens = startOfRun(at, before.first, (i) => hasTag(tokens, i, DET, PRON, ADJ, NOUN));
    return isMessage(lowerAt(tokens, at)) && opens < at && lowerAt(tokens, opens - 1) === 'in';
  });
};

/** "They made her a card. It says": whether "it" is what somebody reads, or stands behind a thing with words on it. */
const isOnThing = (tokens: Tokens, token: number, { spans: [opening] }: Reported): boolean => {
  if (/^(?:reads?|begins?|began|ends|ended|opens|opened)$/.test(lowerAt(tokens, token + 1))) return true;
  const sentence = tokens.sentenceOf[token] ?? 0;
  const from = tokens.sentences[sentence - 1]?.first ?? token;
  // “Read the label,” it said: what is only spoken of is none.
  const [quoted] = opening ? tokensWithin(tokens, opening) : [token];
  return tokens.lower.slice(from, Math.min(token, quoted)).some(isWrittenOn);
};

/** "The king is ill, a doctor said. He said": who spoke last, in the sentence before, has no name but may be meant. */
const isAfterUnnamed = (
  tokens: Tokens,
  token: number,
  turns: Turns,
  chosen: number,
  unnamed: UnnamedPeople,
  options: readonly Option[],
): boolean => {
  const last = turns.last()?.who ?? -1;
  const sentence = sentenceAt(tokens, token);
  return (
    last !== chosen &&
    unnamed.nounOf(last) !== undefined &&
    unnamed.nounOf(chosen) === undefined &&
    sentence?.first === token &&
    sentence.block === turns.last()?.lastBlock &&
    options.some(({ person }) => person === last)
  );
};

/** “It is my home,” they said: whoever says "I" is one person. */
const saysI = (tokens: Tokens, { kind, spans }: Reported): boolean => {
  if (kind !== 'direct') return false;
  let isOne = false;
  for (const span of spans) {
    const [first, last] = tokensWithin(tokens, span);
    for (let at = first; at < last; at++) {
      const word = lowerAt(tokens, at);
      if (/^(?:we|us|our|ours|ourselves)$/.test(word)) return false;
      if (/^(?:i|me|my|mine|myself)$/.test(word)) isOne = true;
    }
  }
  return isOne;
};
