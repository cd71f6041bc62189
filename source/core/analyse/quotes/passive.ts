import { startOfRun } from '../grammar/noun-phrase.ts';
import { ADV, PART } from '../grammar/tags.ts';
import { hasTag, lowerAt, sentenceAt, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** "was advised", "were often told" */
export const isPassiveVerb = (tokens: Tokens, verb: number): boolean => {
  const at = startOfRun(verb, Math.max(0, verb - 4), (i) => hasTag(tokens, i, ADV, PART));
  return /^(?:is|are|was|were|be|been|being|got|gets)$/.test(lowerAt(tokens, at - 1));
};

/** Verbs that say what something is called, which without an agent nobody in particular does. */
const CALLS =
  /^(?:called|dubbed|described|hailed|labell?ed|branded|nicknamed|billed|touted|considered|known|portrayed)$/;
/** Verbs that say it of somebody, before "of", "for" or "with". */
const SAYS_OF =
  /^(?:accused|praised|critici[sz]ed|condemned|blamed|mocked|wanted|charged|convicted|investigated|jailed|fined|sacked|credited)$/;

/** Verbs whose passive tells of what was judged, and not who judged it: "the plan was rejected". */
const JUDGES =
  /^(?:rejected|approved|welcomed|dismissed|denounced|defended|backed|opposed|endorsed|condemned|praised|critici[sz]ed|mocked|ridiculed|applauded|booed)$/;

/** Whether a verb that calls something so is passive: "has been called", "was widely hailed as"; "Ruiz, dubbed “the Cat”, fled". */
export const isCalledSo = (tokens: Tokens, verb: number): boolean => {
  const [word, next] = [lowerAt(tokens, verb), wordAt(tokens, verb + 1)];
  const isCall = CALLS.test(word) || (SAYS_OF.test(word) && /^(?:of|for|with)$/.test(next));
  // "Ruiz, told that it was over, left"
  const isTold = word === 'told' && /^(?:he|she|they|that|to)$/.test(next);
  if (!isCall && !isTold && !JUDGES.test(word)) return false;
  const at = hasTag(tokens, verb - 1, ADV) || lowerAt(tokens, verb - 1) === 'once' ? verb - 2 : verb - 1;
  if (/^(?:is|are|was|were|be|been|being|'s)$/.test(lowerAt(tokens, at))) return !isTold;
  const isReduced = lowerAt(tokens, at) === ',' || sentenceAt(tokens, verb)?.first === at + 1;
  return isReduced && (isCall || isTold) && (isTold || /^(?:as|of|for|with|["“‘'])$/.test(next));
};
