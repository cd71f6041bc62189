import type { AddFeatures } from './feature-row.ts';
import { commonWords, furniture, notices } from './hints.ts';
import { shingles, squash, wordsIn } from './shingles.ts';
import type { Survey, Surveyed } from './survey.ts';

const tags: readonly (readonly string[])[] = [
  ['p'],
  ['h1'],
  ['h2'],
  ['h3', 'h4', 'h5', 'h6'],
  ['li', 'dd', 'dt'],
  ['td', 'th', 'table'],
  ['figcaption', 'figure', 'caption'],
  ['div'],
  ['button', 'label', 'form', 'fieldset', 'legend', 'summary'],
];

const flag = (truth: boolean): number => (truth ? 1 : 0);

/** Signs to look for in the words of a block. */
const signs: Readonly<Record<string, RegExp>> = {
  furniture,
  notice: notices,
  quotation: /["“”«»„]/,
  separator: /[|•·»›→]/,
  colon: /:$/,
  'small letter': /^\p{Ll}/u,
  date: /\b(19|20)\d\d\b|\d{1,2}:\d\d/,
  credit: /^\(?(photo|image|credit|picture|source)|(getty|reuters|\bap\b|afp|shutterstock|©)/i,
  address: /@|https?:|www\.|\.com\b/,
};

const patterns = Object.values(signs);

/** What the numbers of `ownFeatures` say, in their order. */
export const ownNames: readonly string[] = [
  'words',
  'size',
  'density of links',
  'links',
  'common words',
  'capitalised words',
  'numbers',
  'ends as a sentence',
  'commas',
  'bold',
  'stands more than once',
  'stood before',
  'is the title',
  'begins the description',
  ...Object.keys(signs).map((sign) => `sign: ${sign}`),
  ...tags.map(([tag]) => `tag: ${tag}`),
  'the page gives its article',
  'stands in the article given',
];

const isTitle = (key: string, titles: readonly string[]): boolean =>
  titles.some(
    (title) =>
      title === key ||
      (key.length > 15 && title.includes(key)) ||
      (key.length < title.length * 1.5 && key.includes(title)),
  );

const sharesStart = (a: string, b: string): boolean =>
  a.length > 20 && b.length > 20 && (a.includes(b.slice(0, 60)) || b.includes(a.slice(0, 60)));

/** What a block's own words say: how many, of what kind, and whether the page's metadata repeats them. */
export const ownFeatures = ({ facts, blocks, copies }: Survey): AddFeatures => {
  const titles = facts.titles.map(squash).filter((title) => title.length > 5);
  const description = squash(facts.description ?? '');
  const bodyWords = wordsIn((facts.body ?? '').toLowerCase());
  const body = bodyWords.length > 20 ? shingles(bodyWords, 3) : undefined;
  const bodyKey = bodyWords.join('');
  const first = new Map(blocks.map(({ key }, i) => [key, i] as const).reverse());

  const agreement = ({ words, key }: Surveyed): number => {
    if (!body) return 0.5;
    if (words.length < 3) return flag(bodyKey.includes(key));
    const lower = words.map((word) => word.toLowerCase());
    let hits = 0;
    for (let i = 0; i + 3 <= lower.length; i++)
      if (body.has(`${lower[i]} ${lower[i + 1]} ${lower[i + 2]}`)) hits++;
    return hits / (words.length - 2);
  };

  return (row, surveyed, index) => {
    const { block, words, size, density, ends, key } = surveyed;
    const count = Math.max(1, words.length);
    let common = 0;
    let capital = 0;
    let digits = 0;
    for (const word of words) {
      const first = word.charAt(0);
      if (first !== first.toLowerCase()) capital++;
      else if (first >= '0' && first <= '9') digits++;
      if (commonWords.has(word.toLowerCase())) common++;
    }
    row.add(Math.log1p(words.length));
    row.add(Math.log1p(size));
    row.add(density);
    row.add(Math.log1p(block.links));
    row.add(common / count);
    row.add(capital / count);
    row.add(digits / count);
    row.add(flag(ends));
    row.add(Math.log1p((block.text.match(/[,;،、]/g) ?? []).length));
    row.add(flag(block.strong));
    row.add(flag((copies.get(key) ?? 0) > 1));
    row.add(flag(first.get(key) !== index));
    row.add(flag(isTitle(key, titles)));
    row.add(flag(sharesStart(key, description)));
    for (const sign of patterns) row.add(flag(sign.test(block.text)));
    for (const group of tags) row.add(flag(group.includes(block.element.tag)));
    row.add(flag(body !== undefined));
    row.add(agreement(surveyed));
  };
};
