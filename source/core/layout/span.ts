/** Words and the roles they play, outermost first. */
export type Span = {
  readonly text: string;
  readonly roles: readonly string[];
  /** The address these words are a hyperlink of the terminal to. */
  readonly link?: string;
};
