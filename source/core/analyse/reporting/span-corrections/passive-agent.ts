import { endOfRun, isAnyOf, phraseAt, withApposition } from '../../grammar/noun-phrase.ts';
import { ADP, DET, PRON, PROPN, PUNCT, VERB } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt } from '../../grammar/token.ts';
import { isSpeakingNoun } from '../../grammar/word-kinds.ts';
import { isPassiveVerb } from '../../quotes/passive.ts';
import { isCommunication } from '../../speech/communicative.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { pairAt, type QuotationMap } from '../quotation-map.ts';

/** Whether a phrase is of people or of a body, who may have said something: not "by far", "by the end of May". */
const maySpeak = (tokens: Tokens, { first, last }: Run): boolean =>
  isAnyOf(first, last, (at) => hasTag(tokens, at, PROPN, PRON) || isSpeakingNoun(lowerAt(tokens, at)));

/** Words with which what was said goes on behind who said it. */
const GOES_ON = /^(?:as|of|that|to|whether|how|why|because|for|over|he|she|they|it|we|i|there)$/;

/** "Vance was advised by the unit to wait until it was clear that ...": whoever advised, not the subject, may have said it. */
export const agentOfSubject = (tokens: Tokens, { first, last }: Run, cue: Run): Run | undefined => {
  const to = Math.min(cue.first, sentenceAt(tokens, first)?.last ?? last);
  const by = endOfRun(last, to, (at) => lowerAt(tokens, at) !== 'by' && !hasTag(tokens, at, PUNCT));
  if (by >= to || lowerAt(tokens, by) !== 'by' || !isPassiveVerb(tokens, by - 1)) return undefined;
  if (!isCommunication(lowerAt(tokens, by - 1))) return undefined;
  const agent = phraseAt(tokens, by + 1, to);
  return agent && (maySpeak(tokens, agent) || hasTag(tokens, by + 1, DET)) ? agent : undefined;
};

/**
 * Who said what a passive verb reports: "hailed by ministers as “historic”", "labelled “unfit” by inspectors", "told by her doctor
 * that ...". The verb,
 * an "as" aside, stands right before the marks, so that the subject before it is whom it was said of.
 */
export const agentOfPassive = (tokens: Tokens, quotations: QuotationMap, cue: Run): Run | undefined => {
  if (!hasTag(tokens, cue.last - 1, VERB) || /ing$/.test(lowerAt(tokens, cue.last - 1))) return undefined;
  const limit = sentenceAt(tokens, cue.first)?.last ?? cue.last;
  const agentAt = (by: number): Run | undefined => {
    if (lowerAt(tokens, by) !== 'by') return undefined;
    const bare = phraseAt(tokens, by + 1, limit);
    if (!bare || !maySpeak(tokens, bare)) return undefined;
    // "The regulator, Ofset, that": who it is called stands beside it.
    const phrase = withApposition(tokens, bare, limit);
    // "By inspectors in May": what says when is not taken in, and what leads to it is to be left too.
    return { first: phrase.first, last: phrase.last - (hasTag(tokens, phrase.last - 1, ADP) ? 1 : 0) };
  };
  const before = agentAt(cue.last);
  if (before) {
    const next = before.last + (lowerAt(tokens, before.last) === ',' ? 1 : 0);
    return GOES_ON.test(lowerAt(tokens, next)) ? before : undefined;
  }
  const open = lowerAt(tokens, cue.last) === 'as' ? cue.last + 1 : cue.last;
  const pair = pairAt(quotations, open);
  return pair?.open === open ? agentAt(pair.close + 1) : undefined;
};
