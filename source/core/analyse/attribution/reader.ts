import type { Range } from '../../text/range.ts';
import { ADP, AUX, VERB } from '../grammar/tags.ts';
import { beginsSentence, hasTag, lowerAt, rangeOf, sentenceAt } from '../grammar/token.ts';
import { genderOfRole } from '../grammar/word-kinds.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { answerHead, calledAgain, FOLLOW_ABOVE, HEAR_ABOVE, type Known } from './answer-head.ts';
import { choose, type Option, type Weights } from './antecedents/choose.ts';
import type { Described } from './antecedents/described.ts';
import { hadItsTurn, isAfterSilence, mayGoOn, speaksOn } from './antecedents/goes-on.ts';
import type { GroupKind } from './antecedents/groups.ts';
import type { Places } from './antecedents/place.ts';
import type { Pronoun } from './antecedents/pronouns.ts';
import type { QuotationPlace } from './antecedents/quotation-place.ts';
import { opensWithParticiple } from './antecedents/recent.ts';
import type { Heads } from './find-heads.ts';
import { type Head, headOf } from './phrases/head.ts';
import { answerNominal, holderInPassing } from './phrases/nominal.ts';
import type { Placement } from './placement.ts';
import { asPerson, isMisreadSubject, isThingNamed } from './speaks.ts';
import { type Answer, answerBy } from './who.ts';

/** What each feature of a candidate says for its being meant: by a pronoun, by a description, and as the speaker of a quotation without a source. */
export type AntecedentWeights = {
  readonly pronoun: Weights;
  readonly quotation: Weights;
  readonly description: Weights;
};

/** Watches people being chosen, for training; what is left out is not watched. */
export type Watcher = {
  /** A quotation's pronoun, or a quotation without a source. */
  readonly quotation?: (reported: number, options: readonly Option[], isPronoun: boolean) => void;
  /** A pronoun in passing, by its token. */
  readonly passing?: (token: number, options: readonly Option[]) => void;
  /** A description in passing or of a source, by its noun's token. */
  readonly description?: (token: number, options: readonly Option[]) => void;
  /** A person is mentioned: by which tokens. */
  readonly mention?: (person: number, first: number, last: number) => void;
};

/** What is read, beside what an answer asks for. */
export type Reading = Known & {
  readonly names: readonly Name[];
  readonly reported: readonly Reported[];
  readonly placements: readonly Placement[];
  readonly found: Heads;
  readonly places: Places;
  readonly inQuotes: (offset: number) => boolean;
  readonly allWeights: AntecedentWeights;
  readonly watch: Watcher | undefined;
};

/** Reads a text from its beginning to its end, and answers who said each quotation as it comes by. */
export type Reader = {
  readonly name: (index: number) => void;
  readonly pronoun: (pronoun: Pronoun) => void;
  readonly described: (described: Described) => void;
  /** A quotation's source, by the number of the quotation. */
  readonly source: (index: number) => void;
  /** A quotation without a source, once its paragraph was read. */
  readonly quotation: (index: number) => void;
  readonly answers: readonly (Answer | undefined)[];
};

const NOT_NAMED = answerBy('spoken-to', {});

/** A quotation without a source is given to whoever is this likely. */
const NAME_ABOVE = 0.5;

/** A description stands for somebody spoken of before who is this likely. */
const DESCRIBE_ABOVE = 0.6;
const DETERMINER = /^(?:the|his|her|their|my|our|this|that|'s?)$/;
const NONE: ReadonlySet<number> = new Set();
const INDEFINITE = /^(?:a|an|one|another)$/;

/** Nothing was read yet. */
export const startReading = (reading: Reading): Reader => {
  const { document, tokens, names, cast, reported, placements, found, places } = reading;
  const { recent, roles, unnamed, groups, turns, isStory, inQuotes, allWeights: weights, watch } = reading;
  const answers = found.addressed.map((is): Answer | undefined => (is ? NOT_NAMED : undefined));

  const seeGroup = (
    first: number,
    last: number,
    who: NonNullable<Answer['who']>,
    kind: GroupKind | undefined,
    hasSpoken: boolean,
  ): void => {
    if (!kind || inQuotes(tokens.starts[first] ?? 0)) return;
    const isSubject = hasSpoken || (hasTag(tokens, last, VERB, AUX) && !hasTag(tokens, first - 1, ADP));
    groups.see({ who, sentence: tokens.sentenceOf[first] ?? 0, kind, isSubject, hasSpoken });
  };
  const kindOf = (who: NonNullable<Answer['who']>): GroupKind | undefined => {
    if (who.kind === 'member') {
      const is = cast.members[who.member]?.kind;
      if (is === 'body' || is === 'place') return is;
      if (recent.genderOf(who.member) !== 'unknown') return 'gendered';
      return is === 'unknown' ? 'unsure' : 'person';
    }
    return who.kind === 'members' ? 'several' : who.kind === 'phrase' ? GROUP_KINDS[who.is] : undefined;
  };

  /** Who a description stands for, among all that are described. */
  const meetPhrase = (
    who: Extract<Answer['who'], { kind: 'phrase' }>,
    { first, token, noun }: Extract<Head, { kind: 'nominal' }>,
    isNew: boolean,
  ): number => {
    const words = tokens.lower.slice(first, token + 1);
    if (isStory && !isNew) {
      const determiner = words.find((word) => DETERMINER.test(word)) ?? '';
      const options = recent.forDescription(token, determiner, noun, genderOfRole(noun));
      watch?.description?.(token, options);
      const choice = choose(options, weights.description);
      if (choice && choice.probability >= DESCRIBE_ABOVE) return choice.person;
    }
    return unnamed.meet(who, noun, words, isNew);
  };

  /** A quotation was said by somebody, -1 where that is not known. */
  const take = (index: number, place: QuotationPlace, who: number, end: number): void => {
    const { block, lastBlock, addressed, named } = place;
    recent.endTurn(end);
    turns.add({
      block,
      lastBlock,
      who,
      isQuestion: isQuestion(document.text, reported[index]),
      addressed,
      named,
    });
  };

  /** Turns that were not found: paragraphs between the last one and a quotation that open with a mark. */
  const takeMissed = (index: number): void => {
    const to = placements[index]?.block ?? 0;
    for (let block = (turns.last()?.lastBlock ?? to) + 1; block < to; block++) {
      if (!places.opensWithMark(block)) continue;
      turns.add({ block, lastBlock: block, who: -1, isQuestion: false, addressed: NONE, named: NONE });
    }
  };

  return {
    answers,
    name: (index) => {
      const name = names[index];
      const member = cast.memberOf[index] ?? -1;
      if (!name) return;
      recent.enter(index);
      roles.see(member, name.sentence);
      watch?.mention?.(member, name.first, name.last);
      const who = { kind: 'member', member } as const;
      seeGroup(name.first, name.last, who, kindOf(who), false);
    },
    pronoun: ({ token, gender, isFirstPerson }) => {
      if (isFirstPerson) {
        if (isStory) recent.refer(unnamed.narrator(rangeOf(tokens, token, token + 1)), token, 'pronoun');
        return;
      }
      const subject = recent.subjectOf(token, gender);
      const isTold = subject !== undefined && !watch;
      const options = isTold ? [] : recent.forPronoun(token, gender, undefined);
      watch?.passing?.(token, options);
      const choice =
        subject === undefined
          ? choose(options, weights.pronoun)
          : { person: subject, probability: HEAR_ABOVE };
      if (!choice || choice.probability < FOLLOW_ABOVE || isInFrontOfSubject(tokens, token)) return;
      recent.refer(choice.person, token, 'pronoun');
      watch?.mention?.(choice.person, token, token + 1);
      // "Quinn questioned Lee Barr. He was calm.": where nobody else could be "he", Barr is a man.
      const least = options.length === 1 ? FOLLOW_ABOVE : HEAR_ABOVE;
      if (choice.probability >= least) recent.hear(choice.person, gender);
    },
    described: ({ first, noun, isNew, isFresh, isPlural }) => {
      const holder = isNew || isPlural ? undefined : holderInPassing(tokens, roles, noun);
      const range: Range = rangeOf(tokens, first, noun + 1);
      const head = holder === undefined ? headOf(tokens, names, range) : undefined;
      const who = head?.kind === 'nominal' ? answerNominal(tokens, roles, head).who : undefined;
      if (isPlural) {
        if (who) seeGroup(first, noun + 1, who, 'several', true);
        return;
      }
      const isOfOther = lowerAt(tokens, noun + 1) === 'of';
      let person = holder ?? (who?.kind === 'member' && !isOfOther ? who.member : undefined);
      // A report's pronouns stand for people it describes in passing only where they are new.
      if (who?.kind === 'phrase' && head?.kind === 'nominal' && (isStory || isFresh))
        person = calledAgain(reading, head, undefined)?.person ?? meetPhrase(who, head, isNew);
      if (person === undefined) return;
      const opens = beginsSentence(tokens, first);
      recent.refer(person, noun, isNew && opens ? 'newcomer' : 'description');
      watch?.mention?.(person, first, noun + 1);
    },
    source: (index) => {
      const [head, said, placement] = [found.heads[index], reported[index], placements[index]];
      if (!head || !said || !placement) return;
      const { token } = head;
      takeMissed(index);
      const place = places.placeOf(index, turns);
      const answer = answerHead(reading, head, said, place, (options) =>
        watch?.quotation?.(index, options, true),
      );
      let { who } = answer;
      let person = who?.kind === 'member' ? who.member : -1;
      const described = who && asPerson(who, head, said);
      if (described?.kind === 'phrase' && described.is === 'person' && head.kind === 'nominal') {
        person = meetPhrase(described, head, INDEFINITE.test(lowerAt(tokens, head.first)));
        who = unnamed.whoIs(person);
      } else if (described?.kind === 'phrase' && head.kind === 'pronoun') person = unnamed.idOf(described);
      const guess = found.guessedBy[index];
      if (isMisreadSubject(head, said)) who = undefined;
      // A guess at whom a guessed subject stands for is right too seldom to be shown.
      if (
        guess === 'own-subject' &&
        !isStory &&
        (head.kind === 'pronoun' ||
          answer.rules[0] === 'shared-name' ||
          isThingNamed(head) ||
          (head.kind === 'nominal' && said.rule === 'marks-only'))
      )
        who = undefined;
      const { who: _, ...unnamedAnswer } = answer;
      answers[index] = {
        ...unnamedAnswer,
        ...(who ? { who } : {}),
        ...(guess
          ? { rules: [guess, ...answer.rules], confidence: answer.confidence * confidenceOf(guess) }
          : { isReported: true }),
      };
      if (person >= 0 && head.kind !== 'name') {
        recent.refer(person, token, head.kind === 'pronoun' ? 'pronoun' : 'description');
        watch?.mention?.(person, head.kind === 'nominal' ? head.first : token, token + 1);
      }
      if (who) seeGroup(token, token + 1, who, kindOf(who), true);
      if (said.rule === 'written-on') return;
      // "What did your editor say?": whom a question is about has not spoken.
      take(index, place, said.notSaid === 'asked' ? -1 : person, Math.max(placement.last, token));
    },
    quotation: (index) => {
      const placement = placements[index];
      if (!placement || answers[index] || placement.isEmbedded) return;
      takeMissed(index);
      const place = places.placeOf(index, turns);
      const options = recent.forQuotation(place);
      watch?.quotation?.(index, options, false);
      const likeliest = choose(options, weights.quotation);
      const mayBe =
        likeliest !== undefined &&
        likeliest.probability >= NAME_ABOVE &&
        !isAfterSilence(tokens, placement) &&
        (isStory
          ? !hadItsTurn(turns, placement, likeliest.person)
          : mayGoOn(tokens, turns, placement, likeliest, options));
      const isAsking = isQuestion(document.text, reported[index]);
      const before = isStory || isAsking ? undefined : speaksOn(turns, places, place, placement);
      const choice = mayBe ? likeliest : before;
      if (choice)
        answers[index] = answerBy('turn', { who: unnamed.whoIs(choice.person) }, choice.probability);
      take(index, place, choice?.person ?? -1, placement.last);
    },
  };
};

/** "Asked by Holm whether she knew, Reese nodded": such a clause's pronoun stands for the subject to come. */
const isInFrontOfSubject = (tokens: Tokens, token: number): boolean => {
  const sentence = sentenceAt(tokens, token);
  return (
    sentence !== undefined &&
    opensWithParticiple(tokens, sentence) &&
    !tokens.lower.slice(sentence.first, token).includes(',')
  );
};

const GROUP_KINDS = { person: undefined, body: 'body', group: 'several', unknown: 'body' } as const;

/** Whether somebody asks: “Why?”, or "asked whether". */
const isQuestion = (text: string, said: Reported | undefined): boolean => {
  const end = said?.spans.at(-1)?.end ?? 0;
  const cue = said?.cue ? text.slice(said.cue.start, said.cue.end) : '';
  return (
    /\b(?:ask|asks|asked|asking|inquired|wondered)\b/.test(cue) ||
    /\?['"’”»)\s]*$/.test(text.slice(Math.max(0, end - 6), end + 2))
  );
};
