import type { Range } from '../../../text/range.ts';
import { genderOfRole } from '../../grammar/word-kinds.ts';
import type { Known } from '../../people/member.ts';
import type { Gender } from '../../people/name.ts';
import type { Who } from '../who.ts';

/** Words that tell nobody apart: “the man” may be “the old man” of before. */
const EMPTY =
  /^(?:the|a|an|his|her|my|our|their|its|this|that|another|one|old|young|little|poor|dear|good|said|same|first|other|second|last|tall|big|small|whole|great)$/;

type PhraseWho = Extract<Who, { kind: 'phrase' }>;
type Unnamed = {
  readonly person: number;
  readonly noun: string;
  readonly words: readonly string[];
  readonly who: Who;
};

/** People the text describes without naming them, who join the members as whom a pronoun may stand for. */
export type UnnamedPeople = {
  /** The number of whoever the words of a phrase describe: somebody described before, where the phrase may mean them, else somebody new. */
  readonly meet: (who: PhraseWho, noun: string, words: readonly string[], isNew: boolean) => number;
  /** ... or `undefined` where nobody was described so before. */
  readonly recall: (noun: string, words: readonly string[]) => number | undefined;
  /** Whoever says "I" outside quotations. */
  readonly narrator: (phrase: Range) => number;
  /** The number of whoever a phrase was said to stand for, -1 where that is nobody of these. */
  readonly idOf: (who: PhraseWho) => number;
  readonly isNarrator: (person: number) => boolean;
  readonly whoIs: (person: number) => Who;
  readonly person: (id: number) => Known | undefined;
  readonly nounOf: (person: number) => string | undefined;
};

/**
 * Nobody was described yet; whoever joins is added to `people`, and numbered by their place there. `narratorMember` is
 * the member who says "I", -1 where that is not known.
 */
export const startUnnamed = (people: Known[], narratorMember: number): UnnamedPeople => {
  const known = new Map<number, Unnamed>();
  const byNoun = new Map<string, Unnamed[]>();
  /** By the key of the phrase; of several described alike the last one. */
  const byKey = new Map<string, number>();
  let narrator = narratorMember;
  const join = (noun: string, words: readonly string[], who: Who, gender: Gender): number => {
    people.push({
      kind: 'person',
      words: [],
      told: { male: gender === 'male' ? 1 : 0, female: gender === 'female' ? 1 : 0 },
    });
    const person = people.length - 1;
    const entry = { person, noun, words, who };
    known.set(person, entry);
    if (who.kind === 'phrase') byKey.set(who.key, person);
    const same = byNoun.get(noun);
    if (same) same.push(entry);
    else byNoun.set(noun, [entry]);
    return person;
  };
  const recall = (noun: string, words: readonly string[]): number | undefined => {
    const telling = words.filter((word) => word !== noun && !EMPTY.test(word));
    const same = byNoun.get(noun) ?? [];
    for (let at = same.length - 1; at >= Math.max(0, same.length - 6); at--) {
      const entry = same[at];
      if (entry && telling.every((word) => entry.words.includes(word))) return entry.person;
    }
    return undefined;
  };
  return {
    recall,
    meet: (who, noun, words, isNew) =>
      (isNew ? undefined : recall(noun, words)) ??
      join(noun, words, { ...who, is: 'person' }, genderOfRole(noun)),
    narrator: (phrase) => {
      if (narrator < 0)
        narrator = join('i', ['i'], { kind: 'phrase', key: 'i', phrase, is: 'person' }, 'unknown');
      return narrator;
    },
    idOf: ({ key }) => byKey.get(key) ?? -1,
    isNarrator: (person) => person === narrator,
    person: (id) => people[id],
    nounOf: (person) => known.get(person)?.noun,
    whoIs: (member) => known.get(member)?.who ?? { kind: 'member', member },
  };
};
