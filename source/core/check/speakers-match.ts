import { isRole } from '../analyse/grammar/word-kinds.ts';
import { isForename } from '../analyse/people/forenames.ts';
import type { Range } from '../text/range.ts';
import { type Match, type Person, type Spoken, samePerson } from './person.ts';

/** Code units about a passage in which its source says for whom a speaker speaks. */
const NEARBY = 1000;
const escaped = (name: string): string => name.replace(/[^\p{L}\p{N} ]/gu, '.');

/** Between a person and their body: ", a director of the", " of the", " who represents". */
const OF_BODY =
  '(?:,[^.;:!?\\n“”"]{0,80})? (?:of|for|from|at|with|who (?:represents|represented|leads|heads|runs|chairs))(?: the)? ';
/** Between a body and its person: "'s deputy director,", " spokeswoman". */
const BODY_OF = "(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]*,? ){1,5}";

/** Whether a text names somebody as a person: "Marco Rubio", "Mr. Rubio", "Senator Rubio". */
const isNamedAsPerson = (text: string, name: string): boolean =>
  text
    .split(` ${name}`)
    .slice(0, -1)
    .some((before) => {
      const [, word = '', dot] = /(\p{L}+)(\.?)$/u.exec(before.slice(-20)) ?? [];
      return dot === '.' || isForename(word.toLowerCase()) || isRole(word.toLowerCase());
    });

/**
 * Whether a source says near a passage that its speaker speaks for a body, which a draft names in their place: "Ada Roe,
 * a director of the Aid Committee", "Aid Committee spokeswoman Ada Roe". What the source calls as people are called is
 * no body.
 */
const speaksFor = (text: string, { start, end }: Range, body: Person, person: Person): boolean => {
  const surname = person.names[0]?.split(' ').at(-1);
  if (surname === undefined || person.isBody) return false;
  const names = body.names.map((name) => name.replace(/^the /i, ''));
  const about = text.slice(Math.max(0, start - NEARBY), end + NEARBY);
  const isTold = names.some((name) => {
    const [a, b] = [escaped(surname), escaped(name)];
    return new RegExp(`${a}${OF_BODY}${b}|${b}${BODY_OF}(?:\\p{Lu}[\\p{L}.’-]* ){0,2}${a}`, 'u').test(about);
  });
  const isPerson = (name: string): boolean =>
    isForename(name.split(' ')[0]?.toLowerCase() ?? '') || isNamedAsPerson(text, name);
  return isTold && (body.isBody === true || !names.some(isPerson));
};

/** From this chance on the speaker that a source's analysis gives to a passage is taken to be right, whoever stands near it. */
export const SURE = 0.9;
/** Code units before and after a passage in which somebody else's name makes a doubtful speaker more doubtful. */
const [BEFORE, AFTER] = [1000, 150];

/** Whether somebody is named about a passage. */
export const isNamedNear = (text: string, { start, end }: Range, { names }: Person): boolean => {
  // What stands after the passage counts to the end of its paragraph.
  const [after = ''] = text.slice(end, end + AFTER).split('\n', 1);
  const near = `${text.slice(Math.max(0, start - BEFORE), start)} ${after}`;
  return names.some((name) => near.includes(name.split(' ').at(-1) ?? name));
};

/** Whether the paragraph of a passage names one person in full and another not at all. */
const isParagraphOf = (text: string, { start, end }: Range, one: Person, other: Person): boolean => {
  const next = text.indexOf('\n', end);
  const paragraph = text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
  const names = (name: string): boolean => paragraph.includes(name);
  return one.name.includes(' ') && names(one.name) && !names(other.name.split(' ')[0] ?? '');
};

/**
 * How the draft's speaker and that of a place go together. Where the draft names a body and the source one of its people
 * they are one. Where the source does not say clearly who speaks, and names the draft's speaker nearby, nothing is known.
 */
export const speakersMatch = (
  speaker: Person | undefined,
  text: string,
  range: Range,
  { speaker: other, confidence }: Spoken,
): Match => {
  const match = samePerson(speaker, other);
  if (match !== 'other' || !speaker || !other) return match;
  if (speaksFor(text, range, speaker, other)) return 'same';
  const isDoubtful =
    confidence < SURE && isNamedNear(text, range, speaker) && !isParagraphOf(text, range, other, speaker);
  return isDoubtful ? 'unknown' : 'other';
};
