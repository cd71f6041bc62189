import { DETERMINERS } from '../../grammar/closed-classes.ts';
import { endOfRun } from '../../grammar/noun-phrase.ts';
import { ADJ, AUX, NOUN, NUM, PROPN, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, tagAt } from '../../grammar/token.ts';
import { wordSet } from '../../lexicon/lists.ts';
import { NOT_PEOPLE, NOT_PEOPLE_AHEAD, THINGS_WITH_NAMES } from '../../lexicon/not-people.ts';
import { WORKS } from '../../lexicon/works.ts';
import type { Cast } from '../../people/cast.ts';
import { genderOfForename, isForename } from '../../people/forenames.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** What speaks for a member's being a person, the surest first. */
export const KINDS = [
  'titled',
  'full forename',
  'forename',
  'unnamed',
  'several words',
  'a subject',
  'never a subject',
  'no person',
] as const;
export const UNNAMED = 3;
export const NO_PERSON = 7;

const last = wordSet(NOT_PEOPLE);
const first = wordSet(NOT_PEOPLE_AHEAD);
const things = wordSet(WORKS, THINGS_WITH_NAMES);
/** Words for places and things that are surnames too. */
const SURNAMES = wordSet('abbey battle bay case castle church lake lane temple');
/** Tokens between a name and the noun that says what it is. */
const NEAR = 6;

/** "Jane Eyre Lives is her third novel", "her novel Jane Eyre Lives", "Sea Prince, a ferry,": what is called a thing. */
const isCalledThing = (tokens: Tokens, name: Name): boolean => {
  // "The rock, nicknamed “Big Bertha”,"
  const isMarked =
    /^["“‘']$/.test(lowerAt(tokens, name.first - 1)) && /^["”’']$/.test(lowerAt(tokens, name.last));
  const before = isMarked ? name.first - 2 : name.first - 1;
  if (isMarked && /^(?:nicknamed|dubbed|codenamed|christened|called)$/.test(lowerAt(tokens, before)))
    return true;
  if (things.has(lowerAt(tokens, before)) && tagAt(tokens, before) === NOUN) return true;
  if (!/^(?:is|was|,)$/.test(lowerAt(tokens, name.last)) || !DETERMINERS.has(lowerAt(tokens, name.last + 1)))
    return false;
  const end = endOfRun(name.last + 2, name.last + NEAR, (at) => hasTag(tokens, at, NOUN, ADJ, NUM, PROPN));
  return things.has(lowerAt(tokens, end - 1));
};

const WHERE = wordSet('in at to from near into on off through across towards toward');

/** For each member of the cast, how surely it is a person: an index into `KINDS`. */
export const evidenceOf = (tokens: Tokens, names: readonly Name[], cast: Cast): Uint8Array => {
  const kinds = new Uint8Array(cast.members.length);
  const counts = cast.members.map(() => ({
    all: 0,
    article: 0,
    where: 0,
    inside: 0,
    subject: 0,
    opens: 0,
    thing: 0,
  }));
  for (const [index, name] of names.entries()) {
    const count = counts[cast.memberOf[index] ?? -1];
    if (!count) continue;
    const before = lowerAt(tokens, name.first - 1);
    count.all += 1;
    if (/^(?:the|a|an)$/.test(before) && name.first === name.nameFirst) count.article += 1;
    if (WHERE.has(before)) count.where += 1;
    if (before === 'in' || before === 'near') count.inside += 1;
    if (isCalledThing(tokens, name)) count.thing += 1;
    if (name.first === tokens.sentences[name.sentence]?.first || /^[“"‘'—–-]/.test(before)) count.opens += 1;
    const tag = tagAt(tokens, name.last);
    if (!WHERE.has(before) && (tag === VERB || tag === AUX)) count.subject += 1;
  }
  for (const { id, kind, words: known, told, fullest, given } of cast.members) {
    const count = counts[id];
    if (!count) continue;
    // The cast's full name may stand nowhere in the text.
    const words = given ? fullest.words : known;
    const [opener = '', closer = ''] = [words[0], words.at(-1)];
    const isTitled = told.male !== told.female || fullest.honorific !== undefined || fullest.roles.length > 0;
    // "Diane Lane fell", but "in Penny Lane", "the Victoria Lake".
    const isSurname =
      SURNAMES.has(closer) &&
      (isTitled || (isForename(opener) && count.where + count.article === 0 && count.subject > 0));
    const isThing =
      first.has(opener) ||
      (count.thing * 2 > count.all && !isTitled) ||
      // "Receiving Bill Gates": a participle that opens its sentence, and not a forename.
      (/..ing$/.test(opener) && words.length > 1 && count.opens > 0 && !isForename(opener)) ||
      (last.has(closer) && !isSurname && (words.length > 1 || !(isTitled || isForename(opener)))) ||
      // "Smith, J. (2004)"
      words.every((word) => /^\p{L}\.?$/u.test(word)) ||
      words.some((word) => /\d/.test(word)) ||
      // "In Dayton", "near Camden": a place, though there are people of that name.
      (words.length === 1 && !isTitled && count.inside === count.all) ||
      // "True", "Aye": a word that only ever opens sentences, and does nothing there.
      (words.length === 1 &&
        !isTitled &&
        !isForename(opener) &&
        count.opens === count.all &&
        count.subject === 0) ||
      (!isTitled && count.article * 2 > count.all && count.subject < 2 && !isForename(opener)) ||
      // "The Victoria Falls"
      (!isTitled && words.length > 1 && count.article === count.all);
    if (kind === 'body' || kind === 'place' || (isThing && told.male === told.female && !given?.pronoun))
      kinds[id] = NO_PERSON;
    else if (isTitled) kinds[id] = 0;
    else if (isForename(opener))
      kinds[id] = words.length > 1 ? 1 : genderOfForename(opener) === 'unknown' ? 5 : 2;
    else if (words.length > 1) kinds[id] = 4;
    else if (given?.pronoun) kinds[id] = 2;
    else if (count.subject === 0 && count.where > 0) kinds[id] = count.where === count.all ? NO_PERSON : 6;
    else kinds[id] = count.subject > 0 ? 5 : 6;
  }
  return kinds;
};
