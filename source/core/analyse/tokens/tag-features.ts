/**
 * What the part-of-speech tagger sees of a word: its letters, its ending, its shape, and the same of its neighbours.
 * A capitalised word within a sentence is seen by shape and ending alone, so that no name becomes a feature.
 */

/** Features a token has; see `writeFeatures` for which. */
export const FEATURES = 16;

const MODE_CASED = 0;
const MODE_UNCASED = 1;

const SHAPE_OTHER = 0;
const SHAPE_LOWER = 1;
const SHAPE_CAPITALISED = 2;
const SHAPE_CAPITALS = 3;
const SHAPE_MIXED = 4;
const SHAPE_DIGITS = 5;
const SHAPE_UNKNOWN_CASE = 6;
/** A capital that says nothing, for it opens a sentence or a quotation. */
const SHAPE_OPENING = 7;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const shapeOf = (word: string, lower: string): number => {
  const code = word.charCodeAt(0);
  if (isDigit(code)) return SHAPE_DIGITS;
  if (word === lower) return (code >= 97 && code <= 122) || code > 0xbf ? SHAPE_LOWER : SHAPE_OTHER;
  if (word.charAt(0) === lower.charAt(0)) return SHAPE_MIXED;
  if (word.length === 1) return SHAPE_CAPITALISED;
  if (word.charAt(1) === lower.charAt(1)) return SHAPE_CAPITALISED;
  return SHAPE_CAPITALS;
};

const hashWord = (word: string): number => {
  let h = 0x811c9dc5;
  const length = Math.min(word.length, 40);
  for (let at = 0; at < length; at += 1) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  return h;
};

const hashEnding = (word: string, length: number): number => {
  let h = 0x1234567;
  for (let at = Math.max(0, word.length - length); at < word.length; at += 1) {
    h = Math.imul(h ^ word.charCodeAt(at), 0x01000193);
  }
  return h;
};

/** The features of the words of one sentence, worked out once: neighbours share them. Buffers grow as needed. */
export class SentenceFeatures {
  keys = new Int32Array(512);
  endings = new Int32Array(512);
  shortEndings = new Int32Array(512);
  shapes = new Uint8Array(512);
  length = 0;

  /** Reads the words `first` to `last`. */
  read(words: readonly string[], lower: readonly string[], first: number, last: number): void {
    this.#reserve(last - first);
    this.length = last - first;
    let cased = 0;
    let capitals = 0;
    for (let i = 0; i < this.length; i += 1) {
      const shape = shapeOf(words[first + i] ?? '', lower[first + i] ?? '');
      this.shapes[i] = shape;
      if (shape !== SHAPE_OTHER && shape !== SHAPE_DIGITS) cased += 1;
      if (shape === SHAPE_CAPITALISED || shape === SHAPE_CAPITALS) capitals += 1;
    }
    // A headline in capitals, or a text without any, says nothing of what is a name.
    const mode = cased >= 4 && capitals > cased * 0.7 ? MODE_UNCASED : MODE_CASED;
    let opens = true;
    for (let i = 0; i < this.length; i += 1) {
      const low = lower[first + i] ?? '';
      const shape = this.shapes[i] ?? 0;
      const capital = shape === SHAPE_CAPITALISED || shape === SHAPE_CAPITALS || shape === SHAPE_MIXED;
      this.endings[i] = hashEnding(low, 3);
      this.shortEndings[i] = hashEnding(low, 2);
      if (mode === MODE_UNCASED) {
        this.keys[i] = hashWord(low);
        if (capital) this.shapes[i] = SHAPE_UNKNOWN_CASE;
      } else if (shape === SHAPE_DIGITS) this.keys[i] = 7;
      else if (capital && !opens && low !== 'i') this.keys[i] = 11 + shape;
      else {
        this.keys[i] = hashWord(low);
        if (opens && shape === SHAPE_CAPITALISED) this.shapes[i] = SHAPE_OPENING;
      }
      // What follows an opening mark or a colon is capitalised as if it opened a sentence.
      if (shape !== SHAPE_OTHER) opens = false;
      else if (low === '“' || low === '"' || low === '‘' || low === ':' || low === '``') opens = true;
    }
  }

  #reserve(length: number): void {
    if (length <= this.keys.length) return;
    const size = Math.max(length, this.keys.length * 2);
    this.keys = new Int32Array(size);
    this.endings = new Int32Array(size);
    this.shortEndings = new Int32Array(size);
    this.shapes = new Uint8Array(size);
  }

  key(i: number): number {
    return i < 0 ? 1 : i >= this.length ? 2 : (this.keys[i] ?? 0);
  }

  ending(i: number): number {
    return i < 0 ? 1 : i >= this.length ? 2 : (this.endings[i] ?? 0);
  }

  shape(i: number): number {
    return i < 0 ? 8 : i >= this.length ? 9 : (this.shapes[i] ?? 0);
  }
}

const mix = (template: number, a: number, b: number): number => {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/**
 * Writes the rows of the weight table (of which there are `mask + 1`) that the token `i` looks at, given the tags of
 * the two tokens before it (17 where there is none), into `out`.
 */
export const writeFeatures = (
  sentence: SentenceFeatures,
  i: number,
  before: number,
  beforeThat: number,
  mask: number,
  out: Int32Array,
): void => {
  const key = sentence.key(i);
  const shape = sentence.shape(i);
  const ending = sentence.ending(i);
  const next = sentence.key(i + 1);
  const previous = sentence.key(i - 1);
  out[0] = mix(0, key, 0) & mask;
  out[1] = mix(1, ending, shape) & mask;
  out[2] = mix(2, sentence.shortEndings[i] ?? 0, shape) & mask;
  out[3] = mix(3, shape, sentence.shape(i + 1) * 16 + sentence.shape(i - 1)) & mask;
  out[4] = mix(4, previous, 0) & mask;
  out[5] = mix(5, next, 0) & mask;
  out[6] = mix(6, before, 0) & mask;
  out[7] = mix(7, before, beforeThat) & mask;
  out[8] = mix(8, before, key) & mask;
  out[9] = mix(9, sentence.ending(i - 1), ending) & mask;
  out[10] = mix(10, sentence.ending(i + 1), ending) & mask;
  out[11] = mix(11, sentence.key(i + 2), 0) & mask;
  out[12] = mix(12, sentence.key(i - 2), 0) & mask;
  out[13] = mix(13, previous, key) & mask;
  out[14] = mix(14, key, next) & mask;
  out[15] = mix(15, before, ending) & mask;
};
