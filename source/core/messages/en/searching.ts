/** The search, and the search of the help. */
export const searching = {
  kinds: { all: 'All', quotation: 'Quotes', speaker: 'Speakers', section: 'Sections', text: 'Text' },
  type: 'Type to search.  @name words: one speaker’s quotes.  "words": exactly so.',
  typeMeanwhile: 'Type to search the text; quotes and speakers are still being found.',
  searching: 'searching …',
  nothing: 'Nothing matches.',
  awaited: 'Enter waits until the quotes are found …',

  keys: 'Keys',
  noKey: 'no key does that',
  ofAll: (from: number, to: number, all: number) => `${from}-${to} of ${all}`,
};
