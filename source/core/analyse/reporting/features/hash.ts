/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
export const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
};

/** Mixes a feature's template number and up to three values into one 32-bit number, all bits of which may be used. */
export const mix = (template: number, a: number, b = 0, c = 0): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 14) ^ c, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
};
