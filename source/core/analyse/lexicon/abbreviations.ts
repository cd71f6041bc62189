import data from './abbreviations.json' with { type: 'json' };
import { wordSet } from './lists.ts';

/** Abbreviations that stand before a name, so that no sentence ends at them. */
export const TITLE_ABBREVIATIONS = wordSet(data.titles);
/** May end a sentence or stand within one: what follows decides. */
export const OTHER_ABBREVIATIONS = wordSet(data.others);
/** Also common words: abbreviations only when capitalised ("Jan.", "Wash.", "Sat."). */
export const CAPITALISED_ONLY = wordSet(data.capitalised);
/** Abbreviations only before a number ("No. 5", "p. 12"). */
export const NUMBERED = wordSet(data.numbered);
/** Words that begin a sentence and do not continue a name. */
export const SENTENCE_STARTERS = wordSet(data.starters);
