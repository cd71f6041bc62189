import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { rangeOf } from '../grammar/token.ts';
import { isBodyNoun, isPluralPeople, isRole, isThing } from '../grammar/word-kinds.ts';
import type { Cast } from '../people/cast.ts';
import { genderOf, type Known } from '../people/member.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import { confidenceOf, type RuleId } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type Guests, inviteGuests } from './guests.ts';
import { findInterviewee } from './interviewee.ts';
import { tokensWithin } from './lookup.ts';
import { isAddressed } from './phrases/addressed.ts';
import { genderOfEpithet } from './phrases/epithet.ts';
import { type Head, headOf, isOutside } from './phrases/head.ts';
import { answerNominal, holderInPassing, newcomers, rolesInPassing } from './phrases/nominal.ts';
import { indexRoles } from './phrases/roles.ts';
import { guessSource } from './phrases/subject.ts';
import { choose, type Weights } from './pronouns/choose.ts';
import { createStage, genderOfPronoun, type Option, personalPronouns, type Stage } from './pronouns/stage.ts';
import { type Answer, answerBy, type Who } from './who.ts';

/** What `resolveSources` needs to know. */
export type Scene = {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  readonly cast: Cast;
  readonly reported: readonly Reported[];
  /** Whether an offset lies within quotation marks. */
  readonly inQuotes: (offset: number) => boolean;
  /** Others than the fitted ones, while they are being fitted. */
  readonly weights?: Weights;
};

/** Watches pronouns being resolved, for training: may answer for one. */
export type Watcher = (reported: number, options: readonly Option[]) => number | undefined;

/** A reported source this sure is kept even where it is nobody that speaks: "the number". */
const SOURCE_STANDS = 0.95;

const NOT_NAMED = answerBy('spoken-to', {});

/** A pronoun in passing is followed only when it is this likely. */
const FOLLOW_ABOVE = 0.5;

/** What a pronoun tells of somebody's gender is remembered when it is this likely to mean them. */
const HEAR_ABOVE = 0.9;

/** "The Spaniard" is followed to somebody this likely. */
const EPITHET_ABOVE = 0.4;

type Event = {
  readonly token: number;
  readonly kind: 'name' | 'pronoun' | 'role' | 'newcomer' | 'source';
  readonly index: number;
};
const ORDER = { name: 0, pronoun: 1, role: 2, newcomer: 3, source: 4 } as const;

/** Answers who each source stands for, in one pass over the text; quotations without a source get no answer here. */
export const resolveSources = (scene: Scene, watch?: Watcher): readonly (Answer | undefined)[] => {
  const { document, tokens, names, cast, reported, inQuotes } = scene;
  const mayBe = (head: Head | undefined, spans: readonly Range[]): head is Head =>
    head !== undefined && isSpeaker(head) && isOutside(head.mention, spans) && !inQuotes(head.mention.start);
  const addressed = reported.map((said) => isAddressed(tokens, said));
  // "Asked about it, she shrugged." is about her, whatever was asked.
  const isQuoting = sentencesQuoting(
    tokens,
    reported.filter((_, index) => !addressed[index]),
  );
  const guesses = reported.map((said, index) => {
    if (addressed[index]) return undefined;
    const stated = said.source && headOf(tokens, names, said.source);
    if (stated && (isSpeaker(stated) || said.confidence >= SOURCE_STANDS)) return undefined;
    const guess = guessSource(tokens, said, isQuoting);
    const head = guess && headOf(tokens, names, guess.source);
    if (!guess || !mayBe(head, said.spans) || (guess.isOnePerson && !isOnePerson(head, names)))
      return undefined;
    return { ...guess, head };
  });
  const heads = reported.map(
    ({ source }, index) =>
      guesses[index]?.head ?? (source && !addressed[index] ? headOf(tokens, names, source) : undefined),
  );
  const people: Known[] = [...cast.members];
  const guests = inviteGuests(people);
  const stage = createStage(
    tokens,
    names,
    cast.memberOf,
    people,
    inQuotes,
    (block) => document.blocks[block]?.kind === 'heading' || block === 0,
    countHeadings(document),
  );
  const roles = indexRoles(tokens, names, cast);
  const pronouns = personalPronouns(tokens, inQuotes);
  const strangers = newcomers(tokens, inQuotes);
  const answers: (Answer | undefined)[] = addressed.map((is) => (is ? NOT_NAMED : undefined));
  const asSource = new Set(
    heads.flatMap((head) => (head?.kind === 'pronoun' || head?.kind === 'nominal' ? [head.token] : [])),
  );
  const events: Event[] = [
    ...names.map((name, index): Event => ({ token: name.nameFirst, kind: 'name', index })),
    ...pronouns.flatMap(({ token }, index): Event[] =>
      asSource.has(token) ? [] : [{ token, kind: 'pronoun', index }],
    ),
    ...rolesInPassing(tokens, inQuotes).flatMap((token): Event[] =>
      asSource.has(token) ? [] : [{ token, kind: 'role', index: 0 }],
    ),
    ...strangers.flatMap(({ noun }, index): Event[] =>
      asSource.has(noun) ? [] : [{ token: noun, kind: 'newcomer', index }],
    ),
    ...heads.flatMap((head, index): Event[] => (head ? [{ token: head.token, kind: 'source', index }] : [])),
  ];
  events.sort((a, b) => a.token - b.token || ORDER[a.kind] - ORDER[b.kind] || a.index - b.index);

  const group: Group = { body: undefined, several: undefined };
  for (const { token, kind, index } of events) {
    const sentence = tokens.sentenceOf[token] ?? 0;
    if (kind === 'name') {
      stage.enter(index);
      const member = cast.memberOf[index] ?? -1;
      roles.see(member, sentence);
      const is = cast.members[member]?.kind;
      if ((is === 'body' || is === 'place') && !inQuotes(tokens.starts[token] ?? 0))
        group.body = { who: { kind: 'member', member }, sentence };
    } else if (kind === 'pronoun') {
      const gender = pronouns[index]?.gender ?? 'unknown';
      const choice = choose(stage.candidates(token, gender, []), scene.weights);
      if (choice && choice.probability >= FOLLOW_ABOVE) stage.refer(choice.member, token, 'pronoun');
      if (choice && choice.probability >= HEAR_ABOVE) stage.hear(choice.member, gender);
    } else if (kind === 'role') {
      const member = holderInPassing(tokens, roles, token);
      if (member !== undefined) stage.refer(member, token, 'description');
    } else if (kind === 'newcomer') {
      const first = strangers[index]?.first ?? token;
      const range = rangeOf(tokens, first, token + 1);
      const head = headOf(tokens, names, range);
      const who = head?.kind === 'nominal' ? answerNominal(tokens, roles, head).who : undefined;
      // Whoever "who" is said of is a person, whatever the noun.
      const member = head && who?.kind === 'phrase' ? guests.idOf({ ...who, is: 'person' }, head) : undefined;
      if (member !== undefined) stage.refer(member, token, 'newcomer');
    } else {
      const [head, said] = [heads[index], reported[index]];
      if (!head || !said) continue;
      const answer = answerHead(
        scene,
        stage,
        roles,
        guests,
        head,
        said.spans,
        group,
        watch && ((options) => watch(index, options)),
      );
      const guess = guesses[index];
      answers[index] = guess
        ? {
            ...answer,
            rules: [guess.rule, ...answer.rules],
            confidence: answer.confidence * confidenceOf(guess.rule),
          }
        : { ...answer, isReported: true };
      const member = answer.who && guests.idOf(asPerson(answer.who, head, said), head);
      if (member !== undefined && head.kind !== 'name')
        stage.refer(member, token, head.kind === 'pronoun' ? 'pronoun' : 'description');
      stage.speak(member, token);
      if (answer.who?.kind === 'members') group.several = { who: answer.who, sentence };
      if (answer.who?.kind === 'phrase') {
        if (answer.who.is === 'group') group.several = { who: answer.who, sentence };
        if (answer.who.is === 'body') group.body = { who: answer.who, sentence };
      }
    }
  }
  const interviewed = findInterviewee(names, cast, reported);
  return answers.map((answer, index) => {
    const said = reported[index];
    return answer ?? (said && interviewed(said));
  });
};

/** Whoever is quoted in so many words is a person, unless the noun is known to mean something else. */
const asPerson = (who: Who, head: Head, said: Reported): Who =>
  who.kind === 'phrase' &&
  who.is === 'unknown' &&
  said.kind === 'direct' &&
  head.kind === 'nominal' &&
  !isThing(head.noun)
    ? { ...who, is: 'person' }
    : who;

/** Whether what a sentence is about may say things: a person, a body, a report, but not a plan or a mistake. */
const isSpeaker = (head: Head): boolean =>
  head.kind === 'name' ||
  head.kind === 'names' ||
  (head.kind === 'pronoun' && PERSONAL.test(head.word)) ||
  (head.kind === 'nominal' && isSpeakingNoun(head.noun));

const isOnePerson = (head: Head, names: readonly Name[]): boolean => {
  if (head.kind === 'name')
    return names[head.name]?.kind === 'person' || names[head.name]?.kind === 'unknown';
  return (
    (head.kind === 'pronoun' && /^(?:he|she)$/.test(head.word)) ||
    (head.kind === 'nominal' && !head.plural && isRole(head.noun))
  );
};

const PERSONAL = /^(?:he|she|they|who|i|we)$/;

const isSpeakingNoun = (noun: string): boolean =>
  isRole(noun) || isPluralPeople(noun) || isBodyNoun(noun) || isThing(noun);

/** How many headings stand up to a block, that one included. */
const countHeadings = (document: Document): ((block: number) => number) => {
  const counts = new Int32Array(document.blocks.length);
  let count = 0;
  for (const [index, { kind }] of document.blocks.entries()) {
    if (kind === 'heading') count += 1;
    counts[index] = count;
  }
  return (block) => counts[block] ?? 0;
};

/** Which sentences hold words of a quotation. */
const sentencesQuoting = (tokens: Tokens, reported: readonly Reported[]): ((sentence: number) => boolean) => {
  const quoting = new Uint8Array(tokens.sentences.length);
  for (const { spans } of reported) {
    for (const span of spans) {
      const [first, last] = tokensWithin(tokens, span);
      for (
        let at = tokens.sentenceOf[first] ?? 0;
        first < last && at <= (tokens.sentenceOf[last - 1] ?? 0);
        at++
      )
        quoting[at] = 1;
    }
  }
  return (sentence) => quoting[sentence] === 1;
};

type Seen = { readonly who: Who; readonly sentence: number };
type Group = { body: Seen | undefined; several: Seen | undefined };

const answerHead = (
  { document, tokens, cast, weights }: Pick<Scene, 'document' | 'tokens' | 'cast' | 'weights'>,
  stage: Stage,
  roles: ReturnType<typeof indexRoles>,
  guests: Guests,
  head: Head,
  spans: readonly Range[],
  group: Group,
  watch: ((options: readonly Option[]) => number | undefined) | undefined,
): Answer => {
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
    const gender = genderOfEpithet(tokens, head);
    const choice = gender && choose(stage.candidates(head.token, gender, spans), weights);
    if (!choice || choice.probability < EPITHET_ABOVE) return answerNominal(tokens, roles, head);
    return answerBy('epithet', { who: guests.whoIs(choice.member), mention }, choice.probability);
  }
  const gender = genderOfPronoun(head.word);
  if (gender !== 'unknown') {
    const options = stage.candidates(head.token, gender, spans);
    const taught = watch?.(options);
    const choice = choose(options, weights);
    const member = taught ?? choice?.member;
    if (member === undefined) return answerBy('no-antecedent', { mention });
    if (choice && choice.probability >= HEAR_ABOVE) stage.hear(member, gender);
    const known = guests.person(member);
    const rule = known && genderOf(known) === 'unknown' ? 'pronoun-gender-unknown' : 'pronoun';
    return answerBy(rule, { who: guests.whoIs(member), mention }, choice?.probability ?? 0);
  }
  const sentence = tokens.sentenceOf[head.token] ?? 0;
  if (/^(?:they|them|their|theirs|themselves)$/.test(head.word))
    return nearby(group.several, sentence, mention, 'group-pronoun');
  if (/^(?:it|its|itself)$/.test(head.word)) return nearby(group.body, sentence, mention, 'body-pronoun');
  if (/^(?:i|me|my|mine|myself)$/.test(head.word)) {
    const name = document.byline?.text.trim().replace(/^by(?:\s+|$)/i, '');
    return name
      ? answerBy('author', { who: { kind: 'author', name }, mention })
      : answerBy('unnamed-author', { mention });
  }
  return answerBy('no-antecedent', { mention });
};

const nearby = (seen: Seen | undefined, sentence: number, mention: Range, rule: RuleId): Answer =>
  seen && sentence - seen.sentence <= 2
    ? answerBy(rule, { who: seen.who, mention })
    : answerBy('no-antecedent', { mention });
