import { AUX, NUM, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, wordAt } from '../../grammar/token.ts';
import type { Cast } from '../../people/cast.ts';
import { genderOf } from '../../people/member.ts';
import type { Name } from '../../people/name.ts';
import { isCommunication } from '../../speech/communicative.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { firstNameFrom } from '../lookup.ts';
import type { Head } from '../phrases/head.ts';
import { genderOfPronoun } from './pronouns.ts';

/** How many sentences behind a pronoun are looked at for the name it announces. */
const REACH = 2;
/** How many names in front of it must not be a person's. */
const WINDOW = 12;

/**
 * The member a pronoun announces that stands for nobody named before it: the subject of a sentence right behind, where
 * that is the first person named there and of the pronoun's gender. `undefined` where there is none.
 */
export const namedNext = (
  tokens: Tokens,
  names: readonly Name[],
  cast: Cast,
  { word, token }: Extract<Head, { kind: 'pronoun' }>,
  inQuotes: (offset: number) => boolean,
): number | undefined => {
  const gender = genderOfPronoun(word);
  const sentence = tokens.sentenceOf[token] ?? 0;
  const from = firstNameFrom(names, token);
  const isPerson = ({ kind }: Name): boolean => kind === 'person' || kind === 'unknown';
  if (gender === 'unknown' || names.slice(Math.max(0, from - WINDOW), from).some(isPerson)) return undefined;
  for (let index = from; index < names.length; index++) {
    const name = names[index];
    if (!name || name.sentence > sentence + REACH) return undefined;
    const id = cast.memberOf[index] ?? -1;
    const member = cast.members[id];
    if (!member || name.sentence === sentence || member.kind === 'body' || member.kind === 'place') continue;
    if (inQuotes(name.range.start)) continue;
    const isSubject = tokens.sentences[name.sentence]?.first === name.first && acts(tokens, name.last);
    const own = genderOf(member);
    return isSubject && (own === gender || (own === 'unknown' && member.kind === 'person')) ? id : undefined;
  }
  return undefined;
};

/** How far behind a name its verb may stand, in tokens. */
const FURTHEST = 14;

/** "Piet Haan lives", "Piet Haan, 62, a welder, lives": whether a verb follows a name, what stands in commas passed over. */
const acts = (tokens: Tokens, last: number): boolean => {
  if (hasTag(tokens, last, VERB, AUX)) return true;
  if (lowerAt(tokens, last) !== ',') return false;
  for (let at = last + 1; at < last + FURTHEST && wordAt(tokens, at) !== '.'; at++)
    if (lowerAt(tokens, at) === ',' && (hasTag(tokens, at + 1, VERB, AUX) || hasTag(tokens, at - 1, NUM)))
      return true;
  return false;
};

/** Words that look back at a quotation: "That was the first thing Nora Finch told me". */
const LOOKS_BACK = /^(?:that|this|it|these|those|so|thus|such)$/;
const WORDS_OF =
  /^(?:words|verdict|view|message|motto|advice|answer|reply|reaction|opinion|conclusion|lament|cry|response|summary)$/;

/**
 * The member whose words a paragraph was, as the sentence behind it says: "That is how Nora Finch describes ...", "Those
 * were the words of Nora Finch"; `undefined` where it does not. `sentence` is the last one of the quotation.
 */
export const namedInComment = (
  tokens: Tokens,
  names: readonly Name[],
  cast: Cast,
  sentence: number,
): number | undefined => {
  const next = tokens.sentences[sentence + 1];
  if (!next || !LOOKS_BACK.test(lowerAt(tokens, next.first))) return undefined;
  for (let index = firstNameFrom(names, next.first); index < names.length; index++) {
    const name = names[index];
    if (!name || name.first >= next.last) return undefined;
    const id = cast.memberOf[index] ?? -1;
    const kind = cast.members[id]?.kind;
    if (kind === 'place') continue;
    const before = lowerAt(tokens, name.first - 1);
    const isOf = /^(?:of|from|by)$/.test(before) && WORDS_OF.test(lowerAt(tokens, name.first - 2));
    const isToBe = WORDS_OF.test(lowerAt(tokens, name.last + 1)) && /^'s?$/.test(lowerAt(tokens, name.last));
    if (isOf || isToBe || saysSo(tokens, name)) return id;
  }
  return undefined;
};

/** "Nora Finch told", "says Nora Finch". */
const saysSo = (tokens: Tokens, { first, last }: Name): boolean =>
  [last, last + 1, first - 1].some(
    (at) => hasTag(tokens, at, VERB) && isCommunication(lowerAt(tokens, at)),
  ) ||
  (hasTag(tokens, last, VERB) &&
    /^(?:puts|put|sums|summed|sees|saw|feels|felt|remembers|remembered)$/.test(lowerAt(tokens, last)));
