import { isRole } from '../analyse/grammar/word-kinds.ts';
import { isForename } from '../analyse/people/forenames.ts';
import type { Range } from '../text/range.ts';
import type { Person } from './person.ts';

/** Code units about a passage in which its source says for whom a speaker speaks. */
const NEARBY = 1000;
const escaped = (name: string): string => name.replace(/[^\p{L}\p{N} ]/gu, '.');

/** Between a person and their body: ", a director of the", " of the", " who represents". */
const OF_BODY =
  '(?:,[^.;:!?\\n“”"]{0,80})? (?:of|for|from|at|with|who (?:represents|represented|leads|heads|runs|chairs))(?: the)? ';
/** Between a body and its person: "'s deputy director,", " spokeswoman". */
const BODY_OF = "(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]*,? ){1,5}";

/** Whether a text names somebody as a person: "Marco Rubio", "Mr. Rubio", "Senator Rubio". */
const isNamedAsPerson = (text: string, name: string): boolean => {
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    const [, before = '', dot] = /(\p{L}+)(\.?)$/u.exec(text.slice(Math.max(0, at - 20), at)) ?? [];
    if (dot === '.' || isForename(before.toLowerCase()) || isRole(before.toLowerCase())) return true;
  }
  return false;
};

/**
 * Whether a source says near a passage that its speaker speaks for a body, which a draft names in their place: "Ada Roe,
 * a director of the Aid Committee", "Aid Committee spokeswoman Ada Roe". What the source calls as people are called is
 * no body.
 */
export const speaksFor = (text: string, { start, end }: Range, body: Person, person: Person): boolean => {
  const surname = person.names[0]?.split(' ').at(-1);
  if (surname === undefined || person.isBody) return false;
  const names = body.names.map((name) => name.replace(/^the /i, ''));
  const about = text.slice(Math.max(0, start - NEARBY), end + NEARBY);
  const isTold = names.some((name) => {
    const [a, b] = [escaped(surname), escaped(name)];
    const joined = new RegExp(`${a}${OF_BODY}${b}|${b}${BODY_OF}(?:\\p{Lu}[\\p{L}.’-]* ){0,2}${a}`, 'u');
    return person.role?.includes(name) || joined.test(about);
  });
  const isPerson = (name: string): boolean =>
    isForename(name.split(' ')[0]?.toLowerCase() ?? '') || isNamedAsPerson(text, name);
  return isTold && (body.isBody === true || !names.some(isPerson));
};
