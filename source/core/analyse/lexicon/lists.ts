/** A set of the words of lists: written out with white space between them, or sets made before. */
export const wordSet = (...lists: readonly (string | Iterable<string>)[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === 'string' ? list.trim().split(/\s+/) : [...list])));
