import { endOfRun, isAnyOf, phraseAt } from '../../grammar/noun-phrase.ts';
import { ADJ } from '../../grammar/tags.ts';
import { hasTag, lowerAt, type Run, sentenceAt, sentenceStart } from '../../grammar/token.ts';
import { COMMUNICATION_NOUNS } from '../../lexicon/communication.ts';
import { wordSet } from '../../lexicon/lists.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import type { Parts } from '../judging/proposal.ts';
import { isInMarks, type QuotationMap } from '../quotation-map.ts';

/** Tokens: how far behind "quoted" "as saying" may stand. */
const FURTHEST = 24;

/** Verbs for giving somebody's words, before "as saying". */
const QUOTES = /^(?:(?:quot|cit)(?:e|es|ed|ing)|report(?:s|ed|ing))$/;

/**
 * Who is quoted by somebody else: "the paper quoted a friend as saying she was ill" has the friend's words, without
 * "as saying". `undefined` where nobody is.
 */
export const quotedSource = (tokens: Tokens, cue: Run, content: readonly Run[]): Parts | undefined => {
  // The cue is "quoted", or the "saying" behind it.
  const isSaying =
    /^(?:saying|telling)$/.test(lowerAt(tokens, cue.first)) && lowerAt(tokens, cue.first - 1) === 'as';
  const last = isSaying ? cue.first - 1 : cue.last;
  const from = isSaying ? Math.max(sentenceStart(tokens, last), last - FURTHEST) : cue.first;
  const verb = endOfRun(from, last, (at) => !QUOTES.test(lowerAt(tokens, at)));
  if (verb === last) return undefined;
  const end = Math.min(sentenceAt(tokens, verb)?.last ?? verb, verb + FURTHEST);
  // "Cited a memo as pointing to fraud" tells what the memo shows, "quoted an aide as calling it fraud" what the aide said.
  const said = /^cit/.test(lowerAt(tokens, verb)) ? /^(?:saying|telling|having)$/ : /..ing$/;
  const leads = (at: number): boolean => lowerAt(tokens, at) === 'as' && said.test(lowerAt(tokens, at + 1));
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

/** Nouns for what somebody holds, before "that". */
const TOLD = wordSet(COMMUNICATION_NOUNS, 'belief charge conclusion contention notion opinion theory view');
/** Verbs of which a whole clause is the object. */
const SAYS =
  /^(?:add|argu|believ|claim|insist|not|said|say|stat|tell|think|thought|told|writ|wrote)(?:s|e[sd]?|ing)?$/;

/**
 * Whose words are spoken of: "the council rejected | Ada Roe's argument that it was “a waste”" has Ada Roe's argument, "that
 * it was “a waste”". `undefined` where none are, and where nothing of them is in quotation marks.
 */
export const ownWords = (
  tokens: Tokens,
  quotations: QuotationMap,
  cue: Run,
  content: readonly Run[],
): Parts | undefined => {
  const [only, more] = content;
  // "She said the town's claim that it was “robbed” was a lie": the whole is hers.
  if (!only || more || isAnyOf(cue.first, cue.last, (at) => SAYS.test(lowerAt(tokens, at)))) return undefined;
  const end = Math.min(only.last, only.first + FURTHEST);
  const owner = endOfRun(only.first, end, (at) => !/^['’]s?$/.test(lowerAt(tokens, at)));
  const noun = endOfRun(owner + 1, end, (at) => hasTag(tokens, at, ADJ));
  if (!TOLD.has(lowerAt(tokens, noun)) || lowerAt(tokens, noun + 1) !== 'that') return undefined;
  const said = { first: noun + 1, last: only.last };
  const source = phraseAt(tokens, only.first, owner);
  if (source?.last !== owner || !isAnyOf(said.first, said.last, (at) => isInMarks(quotations, at)))
    return undefined;
  return { content: [said], source, cue: { first: noun, last: noun + 1 } };
};
