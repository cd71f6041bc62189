/**
 * Counts how much everyday words tell, and writes source/core/library/families/word-bits.json:
 *
 *     node --import=tsx scripts/word-bits.ts ARTICLES.jsonl
 *
 * A word that stands in one article of eight tells three bits. Names are left out: they tell what the news of a year was.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { wordsIn } from '../source/core/compare/split-words.ts';

/** Bits from which a word is no everyday word, and the part of its places that have a capital from which it is a name. */
const MOST_BITS = 6;
const NAME = 0.6;

const [file = ''] = process.argv.slice(2);
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): string => JSON.parse(line).text);
const articles = new Map<string, number>();
const places = new Map<string, { all: number; capital: number }>();
for (const text of texts) {
  const here = new Set<string>();
  for (const { form, start } of wordsIn(text)) {
    here.add(form);
    const found = places.get(form) ?? { all: 0, capital: 0 };
    places.set(form, found);
    found.all += 1;
    if (/\p{Lu}/u.test(text.charAt(start))) found.capital += 1;
  }
  for (const form of here) articles.set(form, (articles.get(form) ?? 0) + 1);
}
const bitsOf = (form: string): number => Math.round(Math.log2(texts.length / (articles.get(form) ?? 1)));
const isName = (form: string): boolean => {
  const found = places.get(form);
  return found !== undefined && found.capital > NAME * found.all;
};
const OUTPUT = new URL('../source/core/library/families/word-bits.json', import.meta.url);
const { about } = JSON.parse(readFileSync(OUTPUT, 'utf8'));
const told = [...articles.keys()].filter((form) => !isName(form) && !/\d/.test(form));
const wordsByBits = Object.fromEntries(
  Array.from({ length: MOST_BITS }, (_, bits) => [bits, told.filter((form) => bitsOf(form) === bits).sort()]),
);
writeFileSync(OUTPUT, `${JSON.stringify({ about, wordsByBits }, undefined, 2)}\n`);
