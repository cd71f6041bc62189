import { NOUN, PUNCT } from '../../grammar/tags.ts';
import { lowerAt, sentenceAt, tagAt } from '../../grammar/token.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { nameAtToken } from '../lookup.ts';

const SUBJECT = /^s?he$/;
/** How far to look for names, in tokens, behind a pronoun that opens its sentence and behind another. */
const FAR = 40;
const NEAR = 12;

/**
 * The members named behind a pronoun that is a subject, whom it does not stand for: in "He thanked Mr Hall" he is not
 * Hall. Behind one that opens its sentence they are looked for in the rest of it, else up to the next mark. After
 * principle C of Chomsky's Lectures on Government and Binding (1981).
 */
export const namedAfter = (
  tokens: Tokens,
  names: readonly Name[],
  memberOf: Int32Array,
  pronoun: number,
): ReadonlySet<number> => {
  const members = new Set<number>();
  const sentence = sentenceAt(tokens, pronoun);
  if (!sentence || !SUBJECT.test(lowerAt(tokens, pronoun))) return members;
  const opens = sentence.first === pronoun;
  const last = Math.min(sentence.last, pronoun + (opens ? FAR : NEAR));
  for (let at = pronoun + 1; at < last; at++) {
    if (!opens && tagAt(tokens, at) === PUNCT) break;
    const found = nameAtToken(names, at);
    if (!found) continue;
    // "He said the Hall campaign was over", "Hall's campaign": a campaign's name may well be his.
    const { last: end } = found.name;
    if (tagAt(tokens, end) !== NOUN && !/^['’]s?$/.test(lowerAt(tokens, end)))
      members.add(memberOf[found.index] ?? -1);
    at = Math.max(at, found.name.last - 1);
  }
  return members;
};
