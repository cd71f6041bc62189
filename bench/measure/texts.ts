const WORDS =
  'the of minister said that on talks would and to in Monday report a council water bridge was by “we will not” for with from city people after before year spokesman according plan'.split(
    ' ',
  );

/** Always the same words in the same order, from a small generator (mulberry32). */
export const createChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A sentence of 80 to 220 characters. */
export const sentence = (chance: () => number): string => {
  const length = 80 + Math.floor(chance() * 140);
  let words = 'It';
  while (words.length < length) {
    // One word in six is rare: real text is not made of thirty words.
    words += ` ${chance() < 1 / 6 ? Math.floor(chance() * 36 ** 5).toString(36) : WORDS[Math.floor(chance() * WORDS.length)]}`;
  }
  return `${words}.`;
};

/** Paragraphs of prose, about so many characters. */
export const prose = (characters: number, seed = 1): string => {
  const chance = createChance(seed);
  const paragraphs: string[] = ['A title that a reader would see at once'];
  let size = 0;
  while (size < characters) {
    const paragraph = Array.from({ length: 3 + Math.floor(chance() * 3) }, () => sentence(chance)).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
};

const NAMES = 'Ada Ben Cleo Dan Eva Finn Gwen Hugo Ines Jon'.split(' ');

/** A surname of its own for each number, in letters alone. */
const surname = (number: number): string =>
  `B${Array.from({ length: 3 }, (_, at) => 'aeioubdfgklmnprstvz'.charAt(Math.floor(number / 19 ** at) % 19)).join('')}`;

/** So many quotations, each a paragraph of its own, of up to 5,000 speakers; a hundred characters each. */
export const quotations = (count: number, speakers = 5000): string => {
  const chance = createChance(count);
  return Array.from({ length: count }, () => {
    const speaker = Math.floor(chance() ** 2 * speakers);
    const said = sentence(chance).replace(/[“”]/g, '').slice(0, 60).trim();
    return `“${said},” said ${NAMES[speaker % 10]} ${surname(speaker)}.\n\n`;
  }).join('');
};
