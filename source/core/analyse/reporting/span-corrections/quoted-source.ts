import { endOfRun, phraseAt } from '../../grammar/noun-phrase.ts';
import { lowerAt, type Run, sentenceAt } from '../../grammar/token.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** Who says something and what, in tokens. */
type Parts = { readonly content: readonly Run[]; readonly source: Run };

/** Tokens: how far behind "quoted" "as saying" may stand. */
const FURTHEST = 24;

/**
 * Who is quoted by somebody else: "the paper quoted a friend as saying she was ill" has the friend's words, without
 * "as saying". `undefined` where nobody is.
 */
export const quotedSource = (tokens: Tokens, cue: Run, content: readonly Run[]): Parts | undefined => {
  // The cue is "quoted", or the "saying" behind it.
  const isSaying =
    /^(?:saying|telling)$/.test(lowerAt(tokens, cue.first)) && lowerAt(tokens, cue.first - 1) === 'as';
  const last = isSaying ? cue.first - 1 : cue.last;
  const from = isSaying ? Math.max(sentenceAt(tokens, last)?.first ?? 0, last - FURTHEST) : cue.first;
  const verb = endOfRun(from, last, (at) => !/^(?:quot|cit)(?:e|es|ed|ing)$/.test(lowerAt(tokens, at)));
  if (verb === last) return undefined;
  const end = Math.min(sentenceAt(tokens, verb)?.last ?? verb, verb + FURTHEST);
  const leads = (at: number): boolean =>
    lowerAt(tokens, at) === 'as' && /^(?:saying|telling|having)$/.test(lowerAt(tokens, at + 1));
  const as = endOfRun(verb + 1, end, (at) => !leads(at));
  if (as >= end) return undefined;
  const source = phraseAt(tokens, verb + 1, as);
  if (!source) return undefined;
  const behind = lowerAt(tokens, as + 1) === 'having' ? as + 3 : as + 2;
  const left = content.flatMap(({ first, last }): Run[] => {
    if (last <= verb || first >= behind) return [{ first, last }];
    return last > behind ? [{ first: behind, last }] : [];
  });
  return left.length > 0 ? { content: left, source } : undefined;
};
