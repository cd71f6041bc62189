/** Slots looked at for one word; more are tried only by words made to fall together. */
const MOST_TRIES = 32;
const FEWEST_SLOTS = 1024;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The low bits, which choose the slot, know little of the first letters.
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
 * What is known of each word of a text, worked out when it is first met. A word is looked up where it stands, by its
 * offsets: no string is made of a word met before, of which a book has a million. (A hash table with linear probing.)
 */
export class WordTable<Known> {
  readonly #make: (word: string) => Known;
  readonly #most: number;
  /** A power of two of them, never more than half full. */
  #slots: Slots<Known> = emptySlots(FEWEST_SLOTS);
  #count = 0;
  /** Words that found no slot: none but in a text made for it, which is to cost no more time than any other. */
  readonly #others = new Map<string, { readonly known: Known }>();

  /** `make` says what is to be known of a word; when `most` words are known, all are forgotten. */
  constructor(make: (word: string) => Known, most = Number.POSITIVE_INFINITY) {
    this.#make = make;
    this.#most = most;
  }

  /** What is known of the word from `start` to `end` of a text. */
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
