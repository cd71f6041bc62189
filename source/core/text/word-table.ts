/** The most slots tried for one word; only words chosen to collide need more. */
const MOST_TRIES = 32;
const FEWEST_SLOTS = 1024;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits choose the slot, and hardly depend on the first letters.
  return hash ^ (hash >>> 15);
};

const stands = (word: string, text: string, start: number): boolean => {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
};

type Entry<Known> = { readonly word: string; readonly hash: number; readonly known: Known };
type Slots<Known> = (Entry<Known> | undefined)[];

const emptySlots = <Known>(count: number): Slots<Known> => new Array<undefined>(count).fill(undefined);

/**
 * Memoises a value for each word of a text. A word is looked up by its offsets in the text, so that no string is made
 * for a word seen before, of which a book has a million. (A hash table with linear probing.)
 */
export class WordTable<Known> {
  readonly #make: (word: string) => Known;
  readonly #most: number;
  /** A power of two in number, at most half full. */
  #slots: Slots<Known> = emptySlots(FEWEST_SLOTS);
  #count = 0;
  /** Words without a slot, which occur only in a text made to collide. It must not take longer than any other. */
  readonly #others = new Map<string, { readonly known: Known }>();

  /** `make` computes the value of a word; when the table holds `most` words it is emptied. */
  constructor(make: (word: string) => Known, most = Number.POSITIVE_INFINITY) {
    this.#make = make;
    this.#most = most;
  }

  /** The value of the word from `start` to `end` of a text. */
  of(text: string, start: number, end: number): Known {
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask, tries = 0; tries < MOST_TRIES; slot = (slot + 1) & mask, tries += 1) {
      const entry = slots[slot];
      if (entry === undefined) return this.#add(text.slice(start, end), hash, slot);
      if (entry.hash === hash && entry.word.length === end - start && stands(entry.word, text, start))
        return entry.known;
    }
    return this.#other(text.slice(start, end));
  }

  #add(word: string, hash: number, slot: number): Known {
    const known = this.#make(word);
    this.#slots[slot] = { word, hash, known };
    this.#count += 1;
    if (this.#count >= this.#most) {
      this.#slots = emptySlots(FEWEST_SLOTS);
      this.#count = 0;
      this.#others.clear();
    } else if (this.#count * 2 > this.#slots.length) this.#grow();
    return known;
  }

  #grow(): void {
    const larger = emptySlots<Known>(this.#slots.length * 2);
    const mask = larger.length - 1;
    for (const entry of this.#slots) {
      if (!entry) continue;
      let slot = entry.hash & mask;
      while (larger[slot]) slot = (slot + 1) & mask;
      larger[slot] = entry;
    }
    this.#slots = larger;
  }

  #other(word: string): Known {
    const found = this.#others.get(word);
    if (found) return found.known;
    const known = this.#make(word);
    this.#others.set(word, { known });
    return known;
  }
}
