/** What is wrong with a library, in one sentence for the user. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}
