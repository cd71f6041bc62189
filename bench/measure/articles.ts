import { readdirSync, readFileSync } from 'node:fs';
import { createChance } from './texts.ts';

const FOLDER = new URL('../../content/', import.meta.url);

/** The paragraphs of the bundled articles, as plain text: no front matter, headings or links. */
const paragraphs: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const source = readFileSync(new URL(name, FOLDER), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    return source.split(/\n{2,}/).map((block) => block.replace(/\s+/g, ' ').trim());
  })
  .filter((block) => /^[\p{L}“"‘]/u.test(block) && block.length > 80)
  .map((block) => block.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, ''));

const SYLLABLES = 'ba del fo gar hin kor lam men nor pa rin sol tav ul ver wen yas zil'.split(' ');

/** A word with a capital inside a sentence: a name, or part of one. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;

/** The same paragraph about somebody else: its names are others in every article, and the same throughout one. */
const aboutOthers = (paragraph: string, names: Map<string, string>, chance: () => number): string =>
  paragraph.replace(NAME, (name) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const made = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join('');
    const capitalised = made.charAt(0).toUpperCase() + made.slice(1);
    names.set(name, capitalised);
    return capitalised;
  });

/** Paragraphs that share their names. */
const IN_ONE = 20;

/** English news and prose of so many characters: the bundled articles' paragraphs in ever other order, under other names. */
export const articles = (characters: number, seed = 1): string => {
  const chance = createChance(seed);
  const made: string[] = [];
  let size = 0;
  let names = new Map<string, string>();
  while (size < characters) {
    if (made.length % IN_ONE === 0) names = new Map();
    const paragraph = paragraphs[Math.floor(chance() * paragraphs.length)] ?? '';
    made.push(aboutOthers(paragraph, names, chance));
    size += paragraph.length + 2;
  }
  return made.join('\n\n').slice(0, characters);
};
