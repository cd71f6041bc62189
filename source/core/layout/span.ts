/** Words with their roles, outermost first. */
export type Span = {
  readonly text: string;
  readonly roles: readonly string[];
  /** The address these words are a hyperlink of the terminal to. */
  readonly link?: string;
  /** The id of what the words belong to, such as a quotation. */
  readonly of?: string;
};
