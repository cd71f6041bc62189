/** How the article is shown: the reader's preferences, the same for every article. */
export type Look = {
  /** The greatest width of the article's column in cells; `undefined` for the default. */
  readonly measure?: number | undefined;
  /** Whether lines are justified. */
  readonly justified: boolean;
  /** Whether only the article shows. */
  readonly plain: boolean;
  /** While a speaker is followed, paragraphs in which they say nothing are dimmed. */
  readonly alone: boolean;
};

export const usualLook: Look = { justified: false, plain: false, alone: false };
