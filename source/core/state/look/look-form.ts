/** How the article is set and what stands about it: a reader's taste, the same for every article. */
export type Look = {
  /** The widest the article's column may be, in cells; `undefined` for as wide as reads well. */
  readonly measure?: number | undefined;
  /** Lines are filled to both edges of the column. */
  readonly justified: boolean;
  /** The article has the screen to itself. */
  readonly plain: boolean;
  /** While a speaker is followed, paragraphs in which they say nothing are dimmed. */
  readonly alone: boolean;
};

export const usualLook: Look = { justified: false, plain: false, alone: false };
