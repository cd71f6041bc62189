import type { Tokens } from '../tokens/tokens.ts';
import { DAYS, PREPOSITIONS } from './closed-classes.ts';
import { lowerAt } from './token.ts';
import { isCalendar } from './word-kinds.ts';

/** "In May", "May 3": a month, where "May said" is somebody's name and "may" mostly a verb. */
const isMay = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'may' &&
  (/^(?:in|since|until|last|next|early|late)$/.test(lowerAt(tokens, at - 1)) ||
    /^\d/.test(lowerAt(tokens, at + 1)));

/** Whether a token is a day, a month or a feast: "today", "Tuesday". */
export const isDay = (tokens: Tokens, at: number): boolean =>
  DAYS.has(lowerAt(tokens, at)) || isCalendar(lowerAt(tokens, at)) || isMay(tokens, at);

/** Whether a phrase says when: in "the alliance on Tuesday" the day is no source. */
export const isWhen = (tokens: Tokens, at: number): boolean =>
  PREPOSITIONS.has(lowerAt(tokens, at)) && isDay(tokens, at + 1);
