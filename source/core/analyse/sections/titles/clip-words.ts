import { wordSet } from '../../lexicon/lists.ts';
import data from '../../lexicon/title-words.json' with { type: 'json' };

/** Words a title may be cut before: it can do without what follows. */
export const CUT_BEFORE = wordSet(data.cutBefore);
/** Verbs that need an object or complement. */
export const OPEN_VERBS = wordSet(data.openVerbs);
/** Words a title may not end with: they need a continuation. */
export const DANGLING = wordSet(data.dangling);

/** Openings that connect a sentence to the previous one; dropped from its title. */
export const JOINING =
  /^(?:(?:and|but|so|yet|or|still|also|then|now|plus|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|instead|indeed|similarly|likewise|additionally|finally|of course|for example|for instance|in fact|in addition|in the meantime|as a result|in other words|on the other hand|at the same time|to be sure|that said|in short|in turn|in general|overall|in the end|after all|above all|in particular|fortunately|unfortunately|interestingly|additionally|separately|eventually|ultimately|recently|today|again|first|second|third|next|lastly),?\s+)+/i;
