import type { Document } from '../../document/document.ts';
import { hull } from '../../text/range.ts';
import type { Cast } from '../people/cast.ts';
import type { Known } from '../people/member.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { describedPeople } from './antecedents/described.ts';
import { evidenceOf } from './antecedents/evidence.ts';
import { startGroups } from './antecedents/groups.ts';
import { mainPersonOf } from './antecedents/main-person.ts';
import { namedInComment, namedNext } from './antecedents/named-next.ts';
import { findNarrator } from './antecedents/narrator.ts';
import { placesOf } from './antecedents/place.ts';
import { personalPronouns } from './antecedents/pronouns.ts';
import { startRecent } from './antecedents/recent.ts';
import { startTurns } from './antecedents/turns.ts';
import { startUnnamed } from './antecedents/unnamed.ts';
import { findHeads } from './find-heads.ts';
import { findInterviewee } from './interviewee.ts';
import { indexRoles } from './phrases/roles.ts';
import { placementOf } from './placement.ts';
import { inRanges } from './quoted.ts';
import { type AntecedentWeights, startReading, type Watcher } from './reader.ts';
import { type Answer, answerBy } from './who.ts';

/** What `resolveSources` needs to know. */
export type Scene = {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  readonly cast: Cast;
  readonly reported: readonly Reported[];
  /** Whether an offset lies within quotation marks. */
  readonly inQuotes: (offset: number) => boolean;
  readonly isStory: boolean;
  readonly weights: AntecedentWeights;
};

/** Something the reader comes by, at a token; those at one token come in the order of `order`. */
type Event = { readonly token: number; readonly order: number; readonly read: () => void };

/** Answers who said each quotation, in one pass over the text; those within others get no answer here. */
export const resolveSources = (scene: Scene, watch?: Watcher): readonly (Answer | undefined)[] => {
  const { document, tokens, names, cast, reported, inQuotes, isStory, weights } = scene;
  const placements = reported.map((said) => placementOf(tokens, said));
  const nested = findNested(reported);
  const found = findHeads(tokens, names, reported, inQuotes);
  const { heads } = found;
  const people: Known[] = [...cast.members];
  const unnamed = startUnnamed(people, isStory ? findNarrator(tokens, names, cast, reported, inQuotes) : -1);
  const turns = startTurns();
  const evidence = evidenceOf(tokens, names, cast);
  const pronouns = personalPronouns(tokens, inQuotes);
  const main = isStory
    ? undefined
    : mainPersonOf(names, cast, evidence, pronouns, (sentence) => tokens.sentences[sentence]?.block ?? 0);
  const recent = startRecent({
    ...scene,
    memberOf: cast.memberOf,
    people,
    evidence,
    isTitleBlock: (block) => document.blocks[block]?.kind === 'heading' || block === 0,
    headingsUpTo: countHeadings(document),
    main,
    turns,
    isNarrator: unnamed.isNarrator,
    bears: (person, noun) => {
      const member = cast.members[person];
      return member
        ? member.roles.has(noun) || member.fullest.honorific === noun
        : unnamed.nounOf(person) === noun;
    },
  });
  const places = placesOf(tokens, names, cast.memberOf, reported, placements, heads, nested);
  const reader = startReading({
    ...scene,
    placements,
    found,
    places,
    turns,
    recent,
    watch,
    unnamed,
    groups: startGroups(),
    roles: indexRoles(tokens, names, cast),
    weights: weights.pronoun,
    allWeights: weights,
  });
  const isSource = new Set(heads.map((head) => (head && head.kind !== 'name' ? head.token : -1)));
  const isTold = tellingRanges(reported, isStory);
  const described = describedPeople(tokens, names, inQuotes).filter(
    ({ noun }) => !isTold(tokens.starts[noun] ?? 0),
  );
  const events: Event[] = [
    ...names.map(
      ({ nameFirst: token }, index): Event => ({ token, order: 0, read: () => reader.name(index) }),
    ),
    ...pronouns
      .filter(({ token }) => !isSource.has(token))
      .map((pronoun): Event => ({ token: pronoun.token, order: 1, read: () => reader.pronoun(pronoun) })),
    ...described
      .filter(({ noun }) => !isSource.has(noun))
      .map((each): Event => ({ token: each.noun, order: 2, read: () => reader.described(each) })),
    ...reported.flatMap((_, index): Event[] => {
      const head = heads[index];
      if (head) return [{ token: head.token, order: 3, read: () => reader.source(index) }];
      return nested[index]
        ? []
        : [{ token: places.endOf(index), order: 4, read: () => reader.quotation(index) }];
    }),
  ];
  events.sort((a, b) => a.token - b.token || a.order - b.order);
  for (const { read } of events) read();

  const interviewed = findInterviewee(names, cast, reported);
  return reader.answers.map((answer, index) => {
    const [said, head] = [reported[index], heads[index]];
    const own = said && interviewed(said);
    if (own || answer?.who || !said) return own ?? answer;
    // "“I never saw it,” she said. Olga Prins had worked there for years."
    const isOpen = head?.kind === 'pronoun' && answer?.rules.at(-1) === 'no-antecedent';
    const member = isOpen ? namedNext(tokens, names, cast, head, inQuotes) : undefined;
    if (head && member !== undefined)
      return answerBy('named-next', { who: { kind: 'member', member }, mention: head.mention });
    // "“I never wanted it.” / That was the first thing Nora Finch told me."
    const placement = placements[index];
    const isApart = said.kind === 'direct' && !head && placement && !placement.isEmbedded;
    const last = isApart ? tokens.sentenceOf[placement.last] : undefined;
    const speaker = last === undefined ? undefined : namedInComment(tokens, names, cast, last);
    if (speaker !== undefined) return answerBy('named-next', { who: { kind: 'member', member: speaker } });
    return answer;
  });
};

/** Whether an offset lies in what a report only tells indirectly: whoever is described there does nothing before our eyes. */
const tellingRanges = (reported: readonly Reported[], isStory: boolean): ((offset: number) => boolean) => {
  const told = isStory ? [] : reported.filter(({ kind, source }) => kind === 'indirect' && source);
  return inRanges(told.flatMap(({ spans }) => spans));
};

/** Which quotations lie within another; they are given in reading order, the outer one first. */
const findNested = (reported: readonly Reported[]): readonly boolean[] => {
  let end = -1;
  return reported.map(({ spans }) => {
    if (spans.length === 0) return false;
    const { end: own } = hull(spans);
    const is = own <= end;
    end = Math.max(end, own);
    return is;
  });
};

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
