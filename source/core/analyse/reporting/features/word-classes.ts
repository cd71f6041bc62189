import { hashWord } from './hash.ts';

/**
 * What is known of words beyond the words themselves: a coarse and a fine class of words used alike, and how apt each is
 * to be a cue and to head a source (0 unknown, else 1 to 15). Stored as an open-addressed table of word hashes.
 */
export type WordClasses = {
  /** Hash of the word per slot, 0 where the slot is empty. Its length is a power of two. */
  readonly keys: Int32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  readonly cueAptness: Uint8Array;
  readonly sourceAptness: Uint8Array;
};

/** The slot of a word's hash, or -1. */
export const slotOf = ({ keys }: WordClasses, hash: number): number => {
  const mask = keys.length - 1;
  if (mask < 0) return -1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const key = keys[slot];
    if (key === hash) return slot;
    if (key === 0 || key === undefined) return -1;
  }
};

export type WordEntry = {
  readonly word: string;
  readonly coarse: number;
  readonly fine: number;
  readonly cueAptness: number;
  readonly sourceAptness: number;
};

/** Builds the table; it is never more than half full. */
export const buildWordClasses = (entries: readonly WordEntry[]): WordClasses => {
  let size = 2;
  while (size < entries.length * 2) size *= 2;
  const table = {
    keys: new Int32Array(size),
    coarse: new Uint8Array(size),
    fine: new Uint16Array(size),
    cueAptness: new Uint8Array(size),
    sourceAptness: new Uint8Array(size),
  };
  for (const entry of entries) {
    const hash = hashWord(entry.word) || 1;
    let slot = hash & (size - 1);
    while (table.keys[slot] !== 0 && table.keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    if (table.keys[slot] === hash) continue;
    table.keys[slot] = hash;
    table.coarse[slot] = entry.coarse;
    table.fine[slot] = entry.fine;
    table.cueAptness[slot] = entry.cueAptness;
    table.sourceAptness[slot] = entry.sourceAptness;
  }
  return table;
};
