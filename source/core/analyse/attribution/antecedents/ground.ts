import type { Known } from '../../people/member.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { MainPerson } from './main-person.ts';
import type { Turns } from './turns.ts';

/** What is known beforehand. */
export type Ground = {
  readonly tokens: Tokens;
  readonly names: readonly Name[];
  readonly memberOf: Int32Array;
  /** The members, whom others may join later. */
  readonly people: readonly Known[];
  /** By member, how surely it is a person. */
  readonly evidence: Uint8Array;
  readonly inQuotes: (offset: number) => boolean;
  readonly isTitleBlock: (block: number) => boolean;
  readonly headingsUpTo: (block: number) => number;
  readonly turns: Turns;
  readonly isNarrator: (person: number) => boolean;
  readonly isStory: boolean;
  /** Whom the article is about, where that is one person. */
  readonly main: MainPerson | undefined;
  /** Whether a noun was said of a person. */
  readonly bears: (person: number, noun: string) => boolean;
};
