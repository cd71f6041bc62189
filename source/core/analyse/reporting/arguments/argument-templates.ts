import { compileTemplates, NOTHING } from '../features/templates.ts';

/* The slots of what is known of a unit; those of the cue come first. */

/** Of the cue's head, and its class of words used alike. */
export const STEM = 1;
export const CLASS = 2;
/** The cue's tags and first and last word. */
export const SHAPE = 3;
/** What stands right and left of the cue. */
export const RIGHT = 4;
export const LEFT = 5;
/** Where in the passage there are quotations. */
export const QUOTES = 6;
/** 0 before the cue, 1 after it. */
export const SIDE = 7;
/** Units between, bucketed, and the side. */
export const DISTANCE = 8;
/** 0 the sentence before the cue's, 1 its own, 2 the one after. */
export const SENTENCE = 9;
/** Side, sentence and the commas between, in one. */
export const ZONE = 10;
/** Verbs between, at most three. */
export const VERBS = 11;
/** Verbs and commas between, in one. */
export const CROSSED = 12;
/** The last four telling things between. */
export const PATH = 13;
/** Noun phrases from the cue on, and the side. */
export const PHRASE = 14;
/** Whether the passage or a sentence begins or ends here. */
export const EDGE = 15;
export const BRACKETED = 16;
/** The unit's tag and mark in one. */
export const KIND = 17;
export const KIND_BEFORE = 18;
export const KIND_SECOND_BEFORE = 19;
export const KIND_AFTER = 20;
export const KIND_THIRD_AFTER = 21;
export const KIND_AND_SIDE = 22;
export const BEFORE_AND_SIDE = 23;
export const AFTER_AND_SIDE = 24;
export const SECOND_AND_SIDE = 25;
export const KIND_AND_WORD_AFTER = 26;
export const AFTER_AND_WORD = 27;
export const WORD = 28;
export const WORD_BEFORE = 29;
export const WORD_AFTER = 30;
export const COARSE = 31;
export const FINE = 32;
export const SOURCE = 33;
export const SOURCE_BEFORE = 34;
export const SOURCE_AFTER = 35;
export const CUE_APTNESS = 36;
export const CUE_BEFORE = 37;
export const CUE_AFTER = 38;
/** The verb or mark that comes next. */
export const CLAUSE_KIND = 39;
export const CLAUSE_DISTANCE = 40;
export const CLAUSE_CUE = 41;

/** How many units and verbs of the sentence are still to come, in one. */
export const REST = 42;
/** How apt the aptest of them is to be a cue. */
export const REST_CUE = 43;

/** How apt the aptest word between the cue and the unit is to be a cue. */
export const BETWEEN_CUE = 44;

export const SLOTS = 45;

/** The features by which a unit may be known as content or source. */
export const ARGUMENT_TEMPLATES = compileTemplates([
  [100, SIDE],
  [101, DISTANCE, SENTENCE],
  [102, ZONE, VERBS],
  [103, PATH, SIDE],
  [104, PATH, KIND, SIDE],
  [105, DISTANCE, KIND],
  [106, STEM, DISTANCE],
  [107, STEM, ZONE],
  [108, STEM, KIND, SIDE],
  [109, STEM, PATH, SIDE],
  [110, CLASS, DISTANCE],
  [111, CLASS, PATH, SIDE],
  [112, SHAPE, DISTANCE],
  [114, RIGHT, DISTANCE],
  [115, RIGHT, ZONE, KIND],
  [116, LEFT, DISTANCE],
  [117, LEFT, ZONE, KIND],
  [118, QUOTES, DISTANCE, SENTENCE],
  [119, QUOTES, KIND, ZONE],
  [120, QUOTES, PATH, SIDE],
  [121, WORD, SIDE, SENTENCE],
  [122, WORD_BEFORE, SIDE, SENTENCE],
  [123, WORD_AFTER, SIDE, SENTENCE],
  [124, WORD, DISTANCE],
  [125, WORD_BEFORE, WORD, SIDE],
  [126, WORD, WORD_AFTER, SIDE],
  [127, KIND, KIND_BEFORE, SIDE],
  [128, KIND, KIND_AFTER, SIDE],
  [129, KIND, KIND_BEFORE, AFTER_AND_SIDE],
  [130, KIND_SECOND_BEFORE, KIND_BEFORE, KIND_AND_SIDE],
  [131, KIND, KIND_AFTER, SECOND_AND_SIDE],
  [132, KIND_BEFORE, KIND, DISTANCE],
  [133, KIND, KIND_AFTER, DISTANCE],
  [134, PATH, KIND_BEFORE, KIND_AND_SIDE],
  [135, PATH, KIND, AFTER_AND_SIDE],
  [136, PHRASE, KIND],
  [137, PHRASE, KIND, KIND_BEFORE],
  [138, PHRASE, KIND, KIND_AFTER],
  [139, PHRASE, SOURCE, SENTENCE],
  [141, SOURCE, SIDE, KIND_AFTER],
  [142, SOURCE, SOURCE_AFTER, SIDE],
  [143, SOURCE_BEFORE, SOURCE, SIDE],
  [144, COARSE, KIND, SIDE],
  [145, FINE, SIDE, SENTENCE],
  [146, FINE, PHRASE],
  [147, CUE_APTNESS, SIDE, VERBS],
  [148, CUE_BEFORE, KIND, SIDE],
  [149, CUE_AFTER, KIND, SIDE],
  [150, EDGE, SIDE, SENTENCE],
  [151, EDGE, KIND, PATH],
  [152, BRACKETED, KIND, SIDE],
  [153, BRACKETED, ZONE],
  [158, STEM, WORD, SIDE],
  [163, KIND_THIRD_AFTER, KIND_AFTER, SECOND_AND_SIDE],
  [164, CROSSED, KIND, AFTER_AND_SIDE],
  [165, CROSSED, KIND, BEFORE_AND_SIDE],
  [166, CLAUSE_KIND, CLAUSE_DISTANCE, KIND_AND_WORD_AFTER],
  [167, CLAUSE_KIND, CLAUSE_CUE, KIND_AND_SIDE],
  [168, KIND, CLAUSE_KIND, AFTER_AND_WORD],
  [169, REST, KIND, SIDE],
  [170, REST, KIND_BEFORE, SIDE],
  [171, REST_CUE, KIND, AFTER_AND_SIDE],
  [172, REST_CUE, KIND_BEFORE, KIND_AND_SIDE],
  [173, BETWEEN_CUE, KIND, SIDE],
  [174, BETWEEN_CUE, CROSSED, AFTER_AND_SIDE],
]);

/** The features of the cue alone. */
export const FINAL_TEMPLATES = compileTemplates([
  [300, NOTHING],
  [301, STEM],
  [302, SHAPE],
  [303, RIGHT],
  [304, LEFT],
  [305, QUOTES],
  [306, CLASS],
]);
