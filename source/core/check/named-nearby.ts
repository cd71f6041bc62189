import { isPlainWord } from '../compare/word-classes.ts';
import type { Range } from '../text/range.ts';
import type { Person } from './person.ts';

const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu;
const NAME =
  /\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:\p{Lu}\.\s?)*(?:(?:de|van|von|al|bin|la|el)\s)?\p{Lu}[\p{L}'’-]*\p{L})*/gu;
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** The sentence about a range, within its paragraph, with all that stands in quotation marks taken out. */
const sentenceAbout = (text: string, { start, end }: Range): string => {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const bare = text
    .slice(from, to < 0 ? text.length : to)
    .replace(/["“][^"“”]*["”]/g, (quoted) => ' '.repeat(quoted.length));
  const ends = [...bare.matchAll(SENTENCE_END)].map(({ 0: words, index }) => index + words.length);
  const first = ends.findLast((at) => at <= start - from) ?? 0;
  const last = ends.find((at) => at >= end - from) ?? bare.length;
  return bare.slice(first, last);
};

/** A name without what a sentence's first word is, or a title, before it. */
const nameIn = (run: string): string => {
  const words = run.replace(/['’]s$/, '').split(/\s+/);
  while (words[0] !== undefined && isPlainWord(words[0].toLowerCase())) words.shift();
  return words.join(' ');
};

/**
 * Who is named in the sentence about a quotation that the analysis gives to nobody, where it is one person alone: by a
 * full name, or by a surname that the draft has in full elsewhere.
 */
export const namedNearby = (text: string, range: Range): Person | undefined => {
  const names = [...sentenceAbout(text, range).matchAll(NAME)]
    .map(([run]) => nameIn(run))
    .filter((name) => name !== '' && !CALENDAR.test(name));
  const [name, ...others] = [...new Set(names)];
  if (name === undefined || others.length > 0) return undefined;
  if (name.includes(' ')) return { name, names: [name] };
  const escaped = name.replace(/[^\p{L}]/gu, '.');
  const full = new RegExp(`\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)* ${escaped}(?![\\p{L}-])`, 'u').exec(text)?.[0];
  const whole = full === undefined ? '' : nameIn(full);
  return whole.includes(' ') ? { name: whole, names: [whole, name] } : undefined;
};
