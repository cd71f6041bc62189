import bidiFactory, { type Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** A stretch of text in one direction; odd levels run right to left. Offsets are into the text. */
export type LevelRun = { readonly start: number; readonly end: number; readonly level: number };

// The package's types describe an ES module, but Node and the bundler import the function itself.
const createBidi = bidiFactory as unknown as () => Bidi;

let made: Bidi | undefined;

/** Made at the first text that needs it: building the tables takes long. */
const bidi = (): Bidi => {
  made ??= createBidi();
  return made;
};

/** Hebrew, Arabic and the other right-to-left scripts, with their compatibility forms. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** Whether a text has right-to-left letters. Most texts have none and need no more than this check. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Replaces line ends, which would end the paragraph for the algorithm. */
const joined = (text: string): string => text.replace(/[\n\r\u001c-\u001e\u0085\u2029]/g, ' ');

/** The direction of a paragraph: that of its first letter that has one (UAX #9, P2 and P3). */
export const directionOf = (paragraph: string): Direction => {
  const { paragraphs } = bidi().getEmbeddingLevels(joined(paragraph));
  return (paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
};

/** The embedding level of each code unit of a paragraph of a direction (UAX #9, to I2). */
export const levelsOf = (paragraph: string, direction: Direction): Uint8Array =>
  bidi().getEmbeddingLevels(joined(paragraph), direction).levels;

/** The runs of equal level in part of a text, in reading order. `levels` begins at offset `base`. */
export const runsOf = (levels: Uint8Array, base: number, start: number, end: number): readonly LevelRun[] => {
  const runs: LevelRun[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i += 1) {
    const level = levels[from - base] ?? 0;
    if (i < end && levels[i - base] === level) continue;
    runs.push({ start: from, end: i, level });
    from = i;
  }
  return runs;
};

/** Runs of a line from left to right as the screen shows them (UAX #9, L2). */
export const inVisualOrder = <Run extends { readonly level: number }>(
  runs: readonly Run[],
): readonly Run[] => {
  const order = [...runs];
  const levels = runs.map(({ level }) => level);
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), highest + 1);
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
};

/** A character as right-to-left text shows it: brackets are mirrored (UAX #9, L4). */
export const mirrored = (character: string): string => bidi().getMirroredCharacter(character) ?? character;
