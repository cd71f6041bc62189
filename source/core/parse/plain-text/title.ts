import { range } from '../../text/range.ts';
import { findDateline } from '../article/dateline.ts';
import { headingKind } from './heading.ts';

const LONGEST = 220;
const MOST_WORDS = 32;
const ABBREVIATION = /\b(\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|vs?|No|Pa|Ga|Vt|Fla|Calif)\./giu;
const SENTENCE_END = /[.!?…][”"’']?\s+\p{Lu}/u;

const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => /^[^\p{L}]*\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.6;
};

/**
 * Whether a text's first line, which stands apart from `next`, is its title: short, and no sentence. Full stops are
 * forgiven in title case, and one at the end of a few words where what follows is clearly the first paragraph.
 */
export const isTitle = (first: string, next: string): boolean => {
  if (first.length > LONGEST || first.length < 2 || !/\p{L}/u.test(first)) return false;
  const words = first.split(/\s+/);
  if (words.length > MOST_WORDS || findDateline(first, range(0, first.length))) return false;
  if (/^["“][^"“”]*["”]$/.test(first) || /[,:]$/.test(first)) return false;
  if (isTitleCase(words)) return true;
  // The patterns take a millisecond to compile: they are for lines that may end a sentence.
  if (/[.!?…]/.test(first) && SENTENCE_END.test(first.replace(ABBREVIATION, '$1'))) return false;
  if (!/\.[”"’']?$/.test(first)) return true;
  const opensArticle =
    (words.length <= 14 && headingKind(next) === 'capitals') ||
    findDateline(next, range(0, next.length)) !== undefined;
  return opensArticle || (words.length <= 12 && next.length >= first.length * 2);
};
