import type { SpeakerKind } from '../analysis.ts';
import { isBodyNoun, isPluralPeople, isRole, isThing } from '../people/words.ts';
import type { Tokens } from '../tokens/tokens.ts';
import type { Head } from './head.ts';
import type { Roles } from './roles.ts';
import type { Answer } from './who.ts';

type Nominal = Extract<Head, { kind: 'nominal' }>;

const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'its', 'their']);
const DETERMINERS = new Set([...DEFINITE, 'a', 'an', 'these', 'those', 'our', 'my', 'your']);
const NUMBERS =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|most|all|both|other|others|dozens|hundreds|thousands|these|those)$/;
/** Said of anybody who has held the role, now or once. */
const EMPTY = new Set([
  'former',
  'then',
  'current',
  'new',
  'late',
  'ex',
  'own',
  'old',
  'young',
  'senior',
  'top',
]);

/** Who a phrase such as "the senator", "two officials" or "the ministry" stands for: someone named, else whoever it describes. */
export const answerNominal = (tokens: Tokens, roles: Roles, head: Nominal): Answer => {
  const { noun, mention, first, last, token } = head;
  const opener = tokens.lower[first] ?? '';
  const isPlural = head.plural || NUMBERS.test(opener);
  const isPossessed = tokens.lower.slice(first, token).includes("'s");
  if (
    !isPlural &&
    DEFINITE.has(opener) &&
    !isPossessed &&
    opener !== 'his' &&
    opener !== 'her' &&
    opener !== 'their'
  ) {
    const modifiers = tokens.lower.slice(first + 1, token).filter((word) => !EMPTY.has(word));
    const holder = isComplemented(tokens, token, last)
      ? undefined
      : roles.holder(noun, modifiers, tokens.sentenceOf[token] ?? 0);
    if (holder) {
      return {
        who: { kind: 'member', member: holder.member },
        mention,
        rule: holder.sure ? 'role: nobody else holds it' : 'role: its nearest holder',
        confidence: holder.sure ? 0.8 : 0.6,
      };
    }
  }
  const words = tokens.lower
    .slice(DETERMINERS.has(opener) ? first + 1 : first, last)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return {
    who: { kind: 'phrase', key: words.join(' '), phrase: mention, is: kindOf(noun, isPlural) },
    mention,
    rule: 'described, not named',
    confidence: words.length > 0 ? 0.93 : 0.3,
  };
};

const isComplemented = (tokens: Tokens, token: number, last: number): boolean => {
  const next = tokens.lower[token + 1] ?? '';
  return token + 1 < last && (next === 'of' || next === 'for' || next === 'at' || next === 'from');
};

const kindOf = (noun: string, isPlural: boolean): SpeakerKind => {
  if (isBodyNoun(noun)) return 'body';
  if (isPlural || isPluralPeople(noun)) return 'group';
  if (isRole(noun)) return 'person';
  return isThing(noun) ? 'unknown' : 'unknown';
};
