import { linearCongruential } from '../random.ts';

const endTags =
  /(<\/(?:p|li|a|b|i|em|strong|span|div|td|tr|ul|figure|figcaption|section|article|h[1-6]|blockquote|aside|header|nav)\s*>)/i;

/**
 * Damages markup as bad templates do: of its end tags, a share `rate` is left out, half as many are written twice
 * and half as many trade places with the next one. The same seed gives the same damage.
 */
export const damage = (html: string, seed: number, rate: number): string => {
  const random = linearCongruential(seed);
  const parts = html.split(endTags);
  for (let i = 1; i < parts.length; i += 2) {
    const tag = parts[i] ?? '';
    const chance = random();
    if (chance < rate) parts[i] = '';
    else if (chance < rate * 1.5) parts[i] = tag + tag;
    else if (chance < rate * 2 && i + 2 < parts.length) {
      parts[i] = parts[i + 2] ?? '';
      parts[i + 2] = tag;
    }
  }
  return parts.join('');
};
