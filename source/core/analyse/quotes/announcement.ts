import { isAnyOf, subjectBefore } from '../grammar/noun-phrase.ts';
import { PROPN } from '../grammar/tags.ts';
import { hasTag, lowerAt, run } from '../grammar/token.ts';
import { isSpeakingNoun } from '../grammar/word-kinds.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';
import type { ReportingWords } from './reporting-words.ts';

const STATEMENTS =
  /^(?:statement|remarks|comments?|letter|message|post|reply|response|note|e-?mail|memo|testimony|tribute|appeal|apology|tweet|thread)$/;
const RELEASES =
  /^(?:releas(?:ed|es)|issu(?:ed|es)|ma(?:de|kes)|g(?:ave|ives)|s(?:ent|ends)|post(?:ed|s)|publish(?:ed|es)|wrote|writes|deliver(?:ed|s)|shar(?:ed|es)|read|reads|offer(?:ed|s)|provid(?:ed|es)|had|has)$/;
/** What shows that the words come next: "the following statement", "this message", "a statement:". */
const NEXT = /^(?:following|this|these|below)$/;

/**
 * Who a sentence says released a statement that comes next ("Senator Lee today issued the following statement."), or
 * `undefined`.
 */
export const announcement = (tokens: Tokens, { first, last }: Sentence): ReportingWords | undefined => {
  const words = tokens.lower.slice(first, last);
  if (!words.some((word) => STATEMENTS.test(word))) return undefined;
  if (!words.some((word) => NEXT.test(word)) && lowerAt(tokens, last - 1) !== ':') return undefined;
  for (let at = last - 1; at > first; at -= 1) {
    if (!RELEASES.test(lowerAt(tokens, at))) continue;
    const source = subjectBefore(tokens, first, at);
    if (!source || source === 'relative') continue;
    const maySpeak = (i: number): boolean =>
      hasTag(tokens, i, PROPN) ||
      isSpeakingNoun(lowerAt(tokens, i)) ||
      /^(?:he|she|they)$/.test(lowerAt(tokens, i));
    if (isAnyOf(source.first, source.last, maySpeak))
      return { cue: run(at, at + 1), source, rule: 'announced' };
  }
  return undefined;
};
