import { phraseAt } from '../../grammar/noun-phrase.ts';
import { ADP, PRON, PROPN, VERB } from '../../grammar/tags.ts';
import { lowerAt, sentenceAt } from '../../grammar/token.ts';
import { isBodyNoun, isPluralPeople, isRole } from '../../grammar/word-kinds.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { TokenSpan } from '../arguments/find-arguments.ts';
import type { WordView } from '../features/word-view.ts';
import type { QuotationMap } from '../quotation-map.ts';

/** Whether a phrase is of people or of a body, who may have said something: not "by far", "by the end of May". */
const maySpeak = (tokens: Tokens, view: WordView, { first, last }: TokenSpan): boolean => {
  for (let at = first; at < last; at++) {
    const word = lowerAt(tokens, at);
    if (view.tag[at] === PROPN || view.tag[at] === PRON) return true;
    if (isRole(word) || isPluralPeople(word) || isBodyNoun(word)) return true;
  }
  return false;
};

/**
 * Who said what a passive verb reports: "hailed by ministers as “historic”", "labelled “unfit” by inspectors", "told by her doctor
 * that ...". The verb,
 * an "as" aside, stands right before the marks, so that the subject before it is whom it was said of.
 */
export const agentOfPassive = (
  tokens: Tokens,
  view: WordView,
  { pairs, within }: QuotationMap,
  cue: TokenSpan,
): TokenSpan | undefined => {
  if (view.tag[cue.last - 1] !== VERB || /ing$/.test(lowerAt(tokens, cue.last - 1))) return undefined;
  const limit = sentenceAt(tokens, cue.first)?.last ?? cue.last;
  const agentAt = (by: number): TokenSpan | undefined => {
    if (lowerAt(tokens, by) !== 'by') return undefined;
    const phrase = phraseAt(tokens, by + 1, limit);
    if (!phrase || !maySpeak(tokens, view, phrase)) return undefined;
    // "By inspectors in May": what says when is not taken in, and what leads to it is to be left too.
    return { first: phrase.first, last: phrase.last - (view.tag[phrase.last - 1] === ADP ? 1 : 0) };
  };
  const before = agentAt(cue.last);
  if (before)
    return /^(?:as|that|to|whether|how|why)$/.test(lowerAt(tokens, before.last)) ? before : undefined;
  const open = lowerAt(tokens, cue.last) === 'as' ? cue.last + 1 : cue.last;
  const pair = pairs[within[open] ?? -1];
  return pair?.open === open ? agentAt(pair.close + 1) : undefined;
};
