import type { State } from '../state.ts';

/** The most searches that are stored. */
export const mostQueries = 50;

/** The state with a search added to the stored ones, latest first. */
export const rememberQuery = (state: State, query: string): State => {
  const words = query.trim();
  if (words === '') return state;
  const queries = [words, ...state.kept.queries.filter((other) => other !== words)].slice(0, mostQueries);
  return { ...state, kept: { ...state.kept, queries } };
};
