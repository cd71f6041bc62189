/** Which articles and quotations of a library are wanted; what is not given leaves nothing out. */
export type LibraryFilter = {
  /** Words of a speaker's names. */
  readonly speaker?: string | undefined;
  readonly outlet?: string | undefined;
  /** Days, months or years as ISO 8601 has them; both ends belong to it. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Words of the quotation, or of the whole article. */
  readonly words?: string | undefined;
  readonly kind?: string | undefined;
  readonly minConfidence?: number | undefined;
};
