import type { Who } from '../who.ts';

export type GroupKind = 'body' | 'place' | 'several' | 'person' | 'gendered' | 'unsure';

/** A body or several people that "it" or "they" may stand for. */
export type Seen = {
  readonly who: Who;
  readonly sentence: number;
  /** `person` for one whose gender nothing tells, so that "they" may be theirs, `gendered` for another, `unsure` where a name may be a body’s. */
  readonly kind: GroupKind;
  readonly isSubject: boolean;
  readonly hasSpoken: boolean;
};

/** The last bodies and groups mentioned. */
export type Groups = {
  readonly see: (seen: Seen) => void;
  /** Whom "it" or "they" stands for in a sentence: "one" for a "they" that says "I". */
  readonly find: (word: 'it' | 'they' | 'one', sentence: number) => Who | undefined;
};

/** How many sentences back anybody is looked for, and how many are remembered. */
const REACH = 3;
const WINDOW = 8;

/** Nobody has been mentioned yet. */
export const startGroups = (): Groups => {
  const seen: Seen[] = [];
  return {
    see: (each) => {
      seen.push(each);
      if (seen.length > WINDOW) seen.shift();
    },
    find: (word, sentence) => {
      let best: { readonly who: Who; readonly score: number } | undefined;
      for (const { who, sentence: at, kind, isSubject, hasSpoken } of seen) {
        if (sentence - at > REACH) continue;
        const fits = FITS[word][kind];
        // Only where it acts or speaks is a place, or a person called "they", meant.
        if (fits === 0 || (fits === 1 && !isSubject && !hasSpoken)) continue;
        const score = fits + (hasSpoken ? 2 : 0) + (isSubject ? 1.5 : 0) - 1.2 * (sentence - at);
        if (!best || score >= best.score) best = { who, score };
      }
      return best?.who;
    },
  };
};

/** How well each kind fits each word, 0 for not at all. */
const FITS = {
  it: { body: 2, place: 1, several: 0, person: 0, gendered: 0, unsure: 1 },
  they: { body: 0, place: 0, several: 3, person: 1, gendered: 0, unsure: 1 },
  one: { body: 0, place: 0, several: 0, person: 1.5, gendered: 1, unsure: 1 },
} as const;
