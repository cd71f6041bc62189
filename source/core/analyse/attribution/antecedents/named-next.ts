import { AUX, VERB } from '../../grammar/tags.ts';
import { hasTag } from '../../grammar/token.ts';
import type { Cast } from '../../people/cast.ts';
import { genderOf } from '../../people/member.ts';
import type { Name } from '../../people/name.ts';
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
    const isSubject =
      tokens.sentences[name.sentence]?.first === name.first && hasTag(tokens, name.last, VERB, AUX);
    return isSubject && genderOf(member) === gender ? id : undefined;
  }
  return undefined;
};
