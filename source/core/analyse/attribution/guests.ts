import { genderOfRole } from '../grammar/word-kinds.ts';
import type { Known } from '../people/member.ts';
import type { Head } from './phrases/head.ts';
import type { Who } from './who.ts';

/** People the article describes without naming them, who join the members as whom a pronoun may stand for. */
export type Guests = {
  /** The number of whoever answers, where that is one person. */
  readonly idOf: (who: Who, head: Head) => number | undefined;
  readonly whoIs: (id: number) => Who;
  readonly person: (id: number) => Known | undefined;
};

/** An empty list of guests; whoever joins is added to `people`, and numbered by their place there. */
export const inviteGuests = (people: Known[]): Guests => {
  const ids = new Map<string, number>();
  const whos = new Map<number, Who>();
  return {
    idOf: (who, head) => {
      if (who.kind === 'member') return who.member;
      if (who.kind !== 'phrase' || who.is !== 'person') return undefined;
      const known = ids.get(who.key);
      if (known !== undefined || head.kind !== 'nominal') return known;
      const gender = genderOfRole(head.noun);
      people.push({
        kind: 'person',
        words: [],
        told: { male: gender === 'male' ? 1 : 0, female: gender === 'female' ? 1 : 0 },
        pronouns: { male: 0, female: 0 },
      });
      ids.set(who.key, people.length - 1);
      whos.set(people.length - 1, who);
      return people.length - 1;
    },
    person: (id) => people[id],
    whoIs: (member) => whos.get(member) ?? { kind: 'member', member },
  };
};
