export type Pronoun = 'she' | 'he' | 'they' | 'it';

/** Somebody a reader knows beforehand to be in an article: the full name, other names, and the pronoun for them. */
export type CastMember = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** `it` for a body; absent where the reader does not say. */
  readonly pronoun?: Pronoun;
};
