/** Words and the roles they play, outermost first. */
export type Span = { readonly text: string; readonly roles: readonly string[] };
