import { lowerAt, wordAt } from '../grammar/token.ts';
import { OTHER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { wordSet } from '../lexicon/lists.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { isFormOf } from '../speech/word-forms.ts';

/** What the splitter reads of the tokens of one block. Offsets and indices are those of `Tokens`. */
export type TokenView = {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly words: readonly string[];
  readonly lower: readonly string[];
};

const SENTENCE_STOPS = wordSet('. ! ? … 。 ！ ？ ‽');
const CLOSING_MARKS = wordSet(`" ” ’ ' '' » › ) ] } 」 』 “ ‘ «`);
const OPENING_MARKS = wordSet(`" “ ‘ ' \`\` « ‹ „ ‚ ( [ 「 『 » — - –`);

const isStop = (word: string): boolean =>
  SENTENCE_STOPS.has(word) ||
  (word.length > 1 && SENTENCE_STOPS.has(word.charAt(0)) && /^(?:\.{2,}|!+|\?+)$/.test(word.slice(0, 64)));

const isCapitalised = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
const isUncased = (word: string): boolean => /^[\p{Lo}\p{N}]/u.test(word);

/** Whether "Holm said", "I asked" or "the judge ruled" begins here: then the quotation before it goes on. */
const isAttribution = (view: TokenView, from: number, last: number): boolean => {
  for (let at = from; at < Math.min(last, from + 7); at += 1) {
    const lower = lowerAt(view, at);
    if (REPORTING_VERBS.has(lower)) return at > from;
    // "Dale pressed.", "her sister hissed,"
    const isTelling = lower.endsWith('ed') && isFormOf(lower, COMMUNICATION_VERBS);
    if (at > from && isTelling && /^[.,;:—–]$/.test(wordAt(view, at + 1))) return true;
    if (!/^[\p{L}\p{M}.'’-]+$/u.test(lower.slice(0, 40))) return false;
  }
  return false;
};

const endsAfterAbbreviation = (word: string, lower: string, next: string, nextLower: string): boolean => {
  if (!isCapitalised(next) && !isUncased(next)) return false;
  const bare = lower.slice(0, -1);
  const isInitials = bare.length === 1 || bare.includes('.');
  if (TITLE_ABBREVIATIONS.has(bare) && !OTHER_ABBREVIATIONS.has(bare)) return false;
  return (isInitials || word.length > 1) && SENTENCE_STARTERS.has(nextLower);
};

/**
 * Whether a sentence ends with the token at `at`, one of a block's tokens up to `last`. Returns the index after the
 * sentence's last token, marks and brackets that close it included, or `undefined`.
 */
export const sentenceEndAt = (view: TokenView, at: number, last: number): number | undefined => {
  const word = wordAt(view, at);
  const isAbbreviation = word.length > 1 && word.endsWith('.') && word.charAt(0) !== '.';
  const ends = isAbbreviation || isStop(word);
  if (!ends) return undefined;
  let after = at + 1;
  // Marks attached without a space close what ends here; so do further stops ("?!").
  while (after < last && view.starts[after] === view.ends[after - 1]) {
    const next = wordAt(view, after);
    if (!CLOSING_MARKS.has(next) && !isStop(next)) break;
    after += 1;
  }
  if (after >= last) return last;
  const isAttached = view.starts[after] === view.ends[after - 1];
  const closed = after > at + 1;
  let begins = after;
  while (begins < last && begins < after + 3 && OPENING_MARKS.has(wordAt(view, begins))) begins += 1;
  const next = wordAt(view, begins);
  const nextLower = lowerAt(view, begins);
  // "said H&B. “Wait,”": the last letter of a firm, and a mark.
  if (isAbbreviation && begins > after && wordAt(view, at - 1) === '&') return after;
  if (isAbbreviation && !closed) {
    return endsAfterAbbreviation(word, lowerAt(view, at), next, nextLower) ? after : undefined;
  }
  const isIdeographic = word === '。' || word === '！' || word === '？';
  if (isIdeographic) return after;
  const first = wordAt(view, after);
  if (first === ',' || first === ';' || first === ':' || first === ')') return undefined;
  // A dash after the stop goes on with the same sentence: “Stop!” — that was all.
  if (first === '—' || first === '–') return undefined;
  if (isAttached && !closed && !OPENING_MARKS.has(first))
    return /^\.{2,}$/.test(word) || !isCapitalised(first) ? undefined : after;
  if (isCapitalised(next) || isUncased(next) || begins >= last) {
    return closed && word !== '.' && begins === after && isAttribution(view, after, last) ? undefined : after;
  }
  if (/^\p{Ll}/u.test(next)) {
    // "Yahoo! said", “Why?” he asked, "well... no" go on; a full stop alone ends even where nothing is capitalised.
    return word === '.' && !closed ? after : undefined;
  }
  return after;
};
