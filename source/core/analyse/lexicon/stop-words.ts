import { wordSet } from './lists.ts';
import data from './stop-words.json' with { type: 'json' };

/** Words that hold sentences together and say nothing of their topic. */
export const STOP_WORDS = wordSet(data.words);
