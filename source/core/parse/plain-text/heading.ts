import { countWords } from '../../text/segment.ts';

/** What kind of heading a line is: each kind ranks below the ones before it that a text uses. */
export const HEADING_RANKS = ['part', 'chapter', 'capitals', 'numbered', 'plain'] as const;
export type HeadingKind = (typeof HEADING_RANKS)[number];

const NUMERAL = String.raw`(?:\d{1,3}|[IVXLC]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:first|second|third|last))`;
const PART = new RegExp(String.raw`^(?:part|book|volume|act)\s+${NUMERAL}(?:[.:\s—–-].{0,80})?$`, 'i');
const CHAPTER = new RegExp(
  String.raw`^(?:(?:chapter|section|scene|canto|letter|appendix)\s+(?:${NUMERAL}|[A-Z])(?:[.:\s—–-].{0,80})?|(?:prologue|epilogue|preface|introduction|foreword|afterword|conclusion|acknowledge?ments|contents|[IVXLC]{1,7}\.?))$`,
  'i',
);
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVXLC]{1,6}\.)\s+\p{Lu}[^“”"]{2,80}[^.,;:!“”"]$/u;
const ENDS_A_SENTENCE = /[.,;:!…”"’')\]—–-]$/;
const LONGEST = 90;
const MOST_WORDS = 11;

const isCapitals = (words: string): boolean =>
  /\p{Lu}\P{L}*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) && !/[,;:]$|^["“(]/.test(words);

/** The kind of heading a line standing alone would be, or `undefined` where it reads like anything else. */
export const headingKind = (words: string): HeadingKind | undefined => {
  if (words.length > LONGEST || countWords(words) > MOST_WORDS) return undefined;
  if (PART.test(words)) return 'part';
  if (CHAPTER.test(words)) return 'chapter';
  if (isCapitals(words)) return 'capitals';
  if (NUMBERED.test(words)) return 'numbered';
  if (
    !/^[\p{Lu}\p{N}]/u.test(words) ||
    ENDS_A_SENTENCE.test(words) ||
    /^[QA]:|[“”"<>{}@]|https?:/.test(words)
  )
    return undefined;
  return 'plain';
};
