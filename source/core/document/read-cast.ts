import { attempt } from '../text/attempt.ts';
import { type Fields, isFields } from '../text/fields.ts';
import { sanitise } from '../text/sanitise.ts';
import type { CastMember, Pronoun } from './cast.ts';

const PRONOUNS: readonly Pronoun[] = ['she', 'he', 'they', 'it'];

/** A cast that cannot be read. Its message is one clause that says what is wrong, and in which line. */
export class CastError extends Error {}

/** The most names, aliases among them. */
const MOST_NAMES = 20_000;
/** The longest name, in UTF-16 code units. */
const LONGEST = 200;

const isPronoun = (word: string): word is Pronoun => PRONOUNS.some((pronoun) => pronoun === word);

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A name from a file. @throws {CastError} when it is none; `where` says in which line. */
const nameIn = (words: string, where: string): string => {
  const name = tidy(words);
  const shown = `“${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`;
  if (!/\p{L}/u.test(name)) throw new CastError(`${where}${name === '' ? 'no name' : `${shown} is no name`}`);
  if (name.length > LONGEST) throw new CastError(`${where}${shown} is longer than ${LONGEST} characters`);
  if (name.includes('\uFFFD')) throw new CastError(`${where}${shown} has a character that no name has`);
  return name;
};

const member = (
  name: string,
  aliases: readonly string[],
  pronoun: Pronoun | undefined,
  where: string,
): CastMember => {
  const full = nameIn(name, where);
  const others = new Set(aliases.map((alias) => nameIn(alias, where)));
  others.delete(full);
  return { name: full, aliases: [...others], ...(pronoun ? { pronoun } : {}) };
};

/** Reads "Name; alias, alias; she". */
const readLine = (line: string, where: string): CastMember => {
  const [name = '', second = '', third, ...more] = line.split(';').map(tidy);
  if (more.some((words) => words !== '')) throw new CastError(`${where}give a name; aliases; a pronoun`);
  const isShort = third === undefined && isPronoun(second.toLowerCase());
  const pronoun = (isShort ? second : (third ?? '')).toLowerCase();
  if (pronoun !== '' && !isPronoun(pronoun))
    throw new CastError(`${where}“${pronoun.slice(0, 40)}” is not one of ${PRONOUNS.join(', ')}`);
  const aliases = isShort || second === '' ? [] : second.split(',').filter((alias) => alias.trim() !== '');
  return member(name, aliases, pronoun === '' ? undefined : pronoun, where);
};

const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const wordsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

/** The pronoun that most of a speaker's quotations in a report have for them. */
const pronounIn = (quotes: readonly Fields[], id: unknown): Pronoun | undefined => {
  const counts = { he: 0, she: 0 };
  for (const { speaker } of quotes) {
    if (!isFields(speaker) || speaker.id !== id) continue;
    const mention = String(speaker.mention).toLowerCase();
    if (mention === 'he' || mention === 'she') counts[mention] += 1;
  }
  if (counts.he === counts.she) return undefined;
  return counts.he > counts.she ? 'he' : 'she';
};

/** The speakers with a name in what `onrecord quotes --format json` prints for an article, or several. */
const readReports = (text: string): readonly CastMember[] => {
  const value = attempt((): unknown => JSON.parse(text));
  if (value === undefined) throw new CastError('it is neither lines with names nor valid JSON');
  const reports = Array.isArray(value) ? listIn(value) : isFields(value) ? [value] : [];
  if (reports.length === 0 || reports.some(({ speakers }) => !Array.isArray(speakers)))
    throw new CastError('its JSON is not what onrecord quotes prints');
  const found = new Map<string, CastMember>();
  for (const { speakers, quotes } of reports)
    for (const { id, name, kind, aliases, described } of listIn(speakers)) {
      if (described === true || kind === 'group') continue;
      const given = String(name ?? '');
      const key = given.toLowerCase();
      const before = found.get(key);
      const pronoun = kind === 'body' ? 'it' : (before?.pronoun ?? pronounIn(listIn(quotes), id));
      found.set(key, member(given, [...(before?.aliases ?? []), ...wordsIn(aliases)], pronoun, ''));
    }
  return [...found.values()];
};

const readLines = (text: string): readonly CastMember[] => {
  const cast = new Map<string, CastMember>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    const where = `line ${index + 1}: `;
    const read = readLine(line, where);
    const key = read.name.toLowerCase();
    if (cast.has(key)) throw new CastError(`${where}“${read.name}” has a line already`);
    cast.set(key, read);
  });
  return [...cast.values()];
};

/**
 * Reads a cast: lines such as `Anna Holt; Annie, Mrs. Holt; she` (aliases and pronoun may be left out; `#` begins a
 * remark), or the JSON that `onrecord quotes` prints.
 * @throws {CastError} when a line, or the whole, makes no sense.
 */
export const readCast = (raw: string): readonly CastMember[] => {
  const text = sanitise(raw);
  const cast = /^\s*[[{]/.test(text) ? readReports(text) : readLines(text);
  if (cast.length === 0) throw new CastError('it names nobody');
  const names = cast.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  if (names > MOST_NAMES) throw new CastError(`it has ${names} names, more than ${MOST_NAMES}`);
  return cast;
};
