import type { LanguageCode } from '../../text/language-words.ts';
import { beginsSentence, wordAt } from '../grammar/token.ts';
import { type Reported, setAsWords } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { JudgedMarks, MarkPair } from './marks.ts';
import { joinParagraphs } from './utterances.ts';

/** Words in marks that are a quotation without a stop; fewer may be a term or a title. */
const LEAST_WORDS = 4;
/** The same in letters, for scripts without spaces and for Korean, whose words are long. */
const LEAST_LETTERS = 6;
const STOP = /^[.!?…,。！？，]/;
const CLOSES = /^[,，]/;

/** Whether every long word has a capital, as in a title. In German every noun has. */
const isCapitalised = (words: readonly string[], language: LanguageCode): boolean =>
  language !== 'de' &&
  words.length > 1 &&
  words.some((word) => /^\p{Lu}/u.test(word)) &&
  words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));

/** Whether a pair of marks holds what somebody says, in a language whose words nothing is known of. */
const isSpeech = (
  tokens: Tokens,
  { first, last, closing, family }: MarkPair,
  language: LanguageCode,
): boolean => {
  if (closing === 'continued' || family === 'dash') return true;
  const end = closing === 'closed' ? last - 1 : last;
  const words = tokens.words
    .slice(first + 1, Math.min(end, first + 41))
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  const opensSentence = beginsSentence(tokens, first);
  if (STOP.test(wordAt(tokens, end - 1)) || (opensSentence && CLOSES.test(wordAt(tokens, last)))) return true;
  const isLong =
    words.length >= LEAST_WORDS ||
    (/^(?:zh|ja|th|ko)$/.test(language) && words.join('').length >= LEAST_LETTERS);
  return isLong && !isCapitalised(words, language);
};

/**
 * What is quoted in a text that is not in English: the words in outermost marks, long enough or closed by a stop, and
 * nobody named for them. What paragraphs divide is one quotation.
 */
export const quotedByMarks = (
  tokens: Tokens,
  pairs: readonly MarkPair[],
  language: LanguageCode,
): { readonly marks: readonly JudgedMarks[]; readonly reported: readonly Reported[] } => {
  const confidence = confidenceOf('marks-only');
  let isOpen = false;
  const marks = pairs.map((pair): JudgedMarks => {
    const isQuotation = pair.depth === 0 && ((pair.continues && isOpen) || isSpeech(tokens, pair, language));
    if (pair.depth === 0) isOpen = isQuotation && pair.closing === 'continued';
    return { ...pair, use: isQuotation ? 'quotation' : 'other', score: isQuotation ? confidence : 0 };
  });
  const reported = joinParagraphs(marks).map(({ parts }) =>
    setAsWords(
      'marks-only',
      parts.map(({ range }) => range),
    ),
  );
  return { marks, reported };
};
