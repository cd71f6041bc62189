import type { Range } from '../../text/range.ts';

/** `neither` only where a reader says so: nobody is meant by "he" or "she" then. */
export type Gender = 'male' | 'female' | 'neither' | 'unknown';

/** Whether two genders may be one person's. */
export const gendersAgree = (a: Gender, b: Gender): boolean => a === b || a === 'unknown' || b === 'unknown';

/** What a proper name's own words say it names; `unknown` where they do not say. */
export type NameKind = 'person' | 'body' | 'place' | 'unknown';

/** A proper name as it stands in one place of the text. What is not known of it may be `undefined` or left out. */
export type Name = {
  /** The name itself: "Antony Blinken". */
  readonly range: Range;
  /** The name with the title and honorific in front of it: "U.S. Secretary of State Antony Blinken". */
  readonly full: Range;
  /** Tokens of `full`, half-open, and the first token of the name itself. */
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  /** The name's words in lower case, without suffixes and joiners: "antony", "blinken". */
  readonly words: readonly string[];
  readonly suffix?: string | undefined;
  readonly kind: NameKind;
  /** As told by an honorific ("Ms") or by a role ("spokeswoman"); a forename's evidence is kept apart. */
  readonly gender: Gender;
  readonly honorific?: string | undefined;
  /** What the text says they are, right there: "U.S. Secretary of State". */
  readonly role?: Range | undefined;
  /** The tokens, half-open, of what a clause after it says they are: "is a farmer". */
  readonly predicate?: { readonly first: number; readonly last: number } | undefined;
  /** The role nouns said of them there: "secretary", "senator". */
  readonly roles: readonly string[];
  readonly sentence: number;
  /** Whose it is by the cast that a reader gave: an index into `Document.cast`. */
  readonly given?: number;
};
