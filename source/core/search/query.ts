import type { EntryKind, Query } from './entry.ts';

/** A speaker ("@name", "@"full name""), a phrase in marks (which need not be closed yet), or a word. */
const PART = /@[“"]([^”"]*)[”"]?|@(\S*)|[“"]([^”"]*)[”"]?|(\S+)/g;

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * Understands what was typed into the search field: `@name` keeps to that speaker's quotations, a phrase in
 * "marks" is exact, and everything else is words that match in any order.
 */
export const parseQuery = (typed: string, kind: Query['kind'] = 'all'): Query => {
  const words: string[] = [];
  const phrases: string[] = [];
  let speaker: string | undefined;
  for (const [, fullName, name, phrase, word] of typed.matchAll(PART)) {
    if (fullName !== undefined || name !== undefined) speaker = tidy(fullName ?? name ?? '') || speaker;
    else if (phrase !== undefined) phrases.push(...[tidy(phrase)].filter((one) => one !== ''));
    else if (word !== undefined) words.push(word);
  }
  return { words, phrases, kind, ...(speaker === undefined ? {} : { speaker }) };
};

/** Whether a query asks for anything. */
export const isEmptyQuery = ({ words, phrases, speaker }: Query): boolean =>
  words.length === 0 && phrases.length === 0 && speaker === undefined;

/** The kinds of entry a query is about: a speaker's quotations only, where it names one. */
export const kindsOf = ({ kind, speaker }: Query): readonly EntryKind[] => {
  if (speaker !== undefined) return ['quotation'];
  return kind === 'all' ? ['speaker', 'quotation', 'section', 'text'] : [kind];
};
