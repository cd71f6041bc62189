import { compileTemplates, NOTHING } from '../features/templates.ts';

/* The slots of what is known of a token. */

export const WORD = 1;
export const WORD_BEFORE = 2;
export const WORD_SECOND_BEFORE = 3;
export const WORD_AFTER = 4;
export const WORD_SECOND_AFTER = 5;
/** The token's tag and mark in one. */
export const KIND = 6;
export const KIND_BEFORE = 7;
export const KIND_SECOND_BEFORE = 8;
export const KIND_AFTER = 9;
export const KIND_SECOND_AFTER = 10;
export const TAG_BEFORE = 11;
/** The second and third tag that way. */
export const TAGS_BEFORE = 12;
export const TAG_AFTER = 13;
export const TAGS_AFTER = 14;
export const STEM = 15;
export const SUFFIX = 16;
export const COARSE = 17;
export const FINE = 18;
export const FINE_BEFORE = 19;
export const FINE_AFTER = 20;
/** How apt the word, and those about it, are to be a cue ... */
export const CUE = 21;
export const CUE_BEFORE = 22;
export const CUE_SECOND_BEFORE = 23;
export const CUE_AFTER = 24;
export const CUE_SECOND_AFTER = 25;
/** ... and to head a source. */
export const SOURCE_BEFORE = 26;
export const SOURCE_AFTER = 27;
/** Whether the sentence begins or ends here. */
export const EDGE = 28;
/** Where the token stands to quotation marks, and where those beside it. */
export const QUOTED = 29;
export const QUOTED_AROUND = 30;
/** How far it is to a mark that closes before it or opens after it. */
export const CLOSING_MARK = 31;
export const OPENING_MARK = 32;
/** The nearest possible subject to the left, and what stands between. */
export const SUBJECT_TAG = 33;
export const SUBJECT_WORD = 34;
export const SUBJECT_SOURCE = 35;
export const CROSSED = 36;
/** What ends the clause that follows, and the verbs until then. */
export const STOPPER = 37;
export const STOPPER_WORD = 38;
export const STOPPER_DISTANCE = 39;
export const VERBS = 40;
/** The word before adverbs, and the word after them. */
export const WORD_BEFORE_ADVERBS = 41;
export const KIND_BEFORE_ADVERBS = 42;
export const PHRASE_WORD = 43;
export const PHRASE_KIND = 44;
/** Whether that word begins a noun phrase, and what comes after it. */
export const HAS_PHRASE = 45;
export const BEYOND_WORD = 46;
export const BEYOND_KIND = 47;
export const BEYOND_CUE = 48;

/** How apt the aptest words before it and after it in the sentence are to be cues, in one; and whether either surely is. */
export const ELSEWHERE = 49;
export const RIVALLED = 50;

export const SLOTS = 51;

/** The features by which a token may be known as part of a cue. */
export const CUE_TEMPLATES = compileTemplates([
  [0, NOTHING],
  [1, WORD],
  [2, WORD_BEFORE],
  [3, WORD_AFTER],
  [4, WORD_SECOND_BEFORE],
  [5, WORD_SECOND_AFTER],
  [6, WORD_BEFORE, WORD],
  [7, WORD, WORD_AFTER],
  [8, KIND],
  [9, KIND_BEFORE, KIND],
  [10, KIND, KIND_AFTER],
  [11, KIND_BEFORE, KIND, KIND_AFTER],
  [12, KIND, KIND_AFTER, KIND_SECOND_AFTER],
  [13, KIND_SECOND_BEFORE, KIND_BEFORE, KIND],
  [14, STEM],
  [15, COARSE, KIND],
  [16, FINE, KIND],
  [17, FINE_BEFORE],
  [18, FINE_AFTER],
  [19, SUFFIX, KIND],
  [20, CUE, KIND],
  [21, CUE, KIND_AFTER, KIND_BEFORE],
  [22, CUE_BEFORE, CUE, CUE_AFTER],
  [23, QUOTED, CUE],
  [24, QUOTED_AROUND, CUE, QUOTED],
  [25, STEM, QUOTED],
  [26, WORD, KIND_BEFORE],
  [27, WORD, KIND_AFTER],
  [28, STEM, KIND_AFTER, KIND_BEFORE],
  [29, WORD_BEFORE, KIND],
  [30, WORD_AFTER, KIND],
  [32, WORD_BEFORE, CUE],
  [34, FINE, KIND_BEFORE],
  [38, SOURCE_BEFORE, CUE, KIND_BEFORE],
  [39, SOURCE_AFTER, CUE, KIND_AFTER],
  [41, EDGE, CUE, KIND],
  [42, SUBJECT_TAG, CROSSED, CUE],
  [43, SUBJECT_WORD, CROSSED, KIND],
  [44, SUBJECT_SOURCE, CROSSED, CUE],
  [45, STOPPER, STOPPER_DISTANCE, CUE],
  [46, VERBS, CUE, KIND_AFTER],
  [47, STOPPER_WORD, VERBS, CUE],
  [48, STEM, VERBS, TAG_AFTER],
  [49, PHRASE_WORD, CUE, KIND],
  [50, WORD_BEFORE_ADVERBS, CUE, KIND],
  [51, PHRASE_KIND, KIND_BEFORE_ADVERBS, CUE],
  [52, BEYOND_WORD, HAS_PHRASE, CUE],
  [53, BEYOND_KIND, HAS_PHRASE, STEM],
  [54, BEYOND_CUE, HAS_PHRASE, CUE],
  [55, CLOSING_MARK, OPENING_MARK, CUE],
  [56, CLOSING_MARK, QUOTED, STEM],
  [57, OPENING_MARK, QUOTED, STEM],
  [58, KIND_SECOND_BEFORE, KIND_BEFORE, CUE],
  [59, KIND_AFTER, KIND_SECOND_AFTER, CUE],
  [60, TAGS_BEFORE, TAG_BEFORE, KIND],
  [61, TAGS_AFTER, TAG_AFTER, KIND],
  [66, CUE_AFTER, CUE_SECOND_AFTER, KIND],
  [67, CUE_BEFORE, CUE_SECOND_BEFORE, KIND],
  [68, FINE, QUOTED, KIND_BEFORE],
  [69, ELSEWHERE, CUE, QUOTED],
  [70, ELSEWHERE, KIND_AFTER, CUE],
  [71, RIVALLED, STEM, QUOTED],
]);
