import { contains, overlaps, type Range } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { endOfRun, phraseAt, startOfRun, withApposition } from '../grammar/noun-phrase.ts';
import { ADJ, DET, NOUN, PRON, PROPN } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, rangeOf, sentenceAt, wordAt } from '../grammar/token.ts';
import { isPersonal, isRole } from '../grammar/word-kinds.ts';
import { wordSet } from '../lexicon/lists.ts';
import type { JudgedMarks } from '../quotes/marks.ts';
import { isPassiveVerb } from '../quotes/passive.ts';
import { byStart, cutAt, type Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import { isCommunication } from '../speech/communicative.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';

/** What somebody else says by the verb of the one before: tokens. */
type Share = { readonly from: number; readonly source: Run; readonly content: Run };

type Agents = { readonly verb: number; readonly shares: readonly Share[] };

/** Tokens of the words for somebody, and marks of a sentence. */
const MOST = 8;
/** Tokens: a longer sentence is a list. */
const LONGEST = 120;

/** Whether the words name somebody: a name, "another", or "the critic". */
const isSomebody = (tokens: Tokens, { first, last }: Run): boolean =>
  last > first &&
  last - first <= MOST &&
  (hasTag(tokens, last - 1, PROPN) ||
    isPersonal(lowerAt(tokens, last - 1)) ||
    /^(?:another|others|some)$/.test(lowerAt(tokens, last - 1)));

/** The words for somebody that begin at a token; ", Tom Orde," beside "her deputy" is part of them. */
const somebodyAt = (tokens: Tokens, first: number, limit: number): Run | undefined => {
  const isPart = (at: number): boolean =>
    hasTag(tokens, at, PROPN, NOUN, ADJ, DET, PRON) &&
    !/^(?:that|it|he|she|they|who)$/.test(lowerAt(tokens, at));
  let last = endOfRun(first, limit, isPart);
  if (!isSomebody(tokens, { first, last })) return undefined;
  const beside = lowerAt(tokens, last) === ',' ? endOfRun(last + 1, limit, isPart) : last;
  if (beside > last + 1 && lowerAt(tokens, beside) === ',' && hasTag(tokens, beside - 1, PROPN))
    last = beside + 1;
  return { first, last };
};

/** Words and marks behind which somebody else may go on. */
const GOES_ON = wordSet(', ; and while but');

/** "Ann Lee said it was safe, | Tom Orde that it was not | and Carl Moe “a joke”": those whose verb is left out. */
const gapsIn = (
  tokens: Tokens,
  from: number,
  to: number,
  pairs: readonly JudgedMarks[],
): readonly Share[] => {
  const found: Omit<Share, 'content'>[] = [];
  for (let at = from; at < to; at++) {
    if (!GOES_ON.has(lowerAt(tokens, at)) || pairs.some(({ first, last }) => first < at && at < last - 2))
      continue;
    const first = endOfRun(at + 1, at + 3, (i) => /^(?:and|while|but|for)$/.test(lowerAt(tokens, i)));
    const source = somebodyAt(tokens, first, to);
    if (!source) continue;
    const { last } = source;
    const isThat = lowerAt(tokens, last) === 'that' && /^(?:,|\p{Lu}.*)$/u.test(wordAt(tokens, last - 1));
    const isMarked =
      /^[,;]$/.test(lowerAt(tokens, at)) &&
      // "called the mayor, Jens Bach, “a joke”": one whom it is said of.
      !(isRole(lowerAt(tokens, at - 1)) && lowerAt(tokens, last) === ',') &&
      !/^an?$/.test(lowerAt(tokens, first)) &&
      pairs.some((pair) => pair.first === last || (lowerAt(tokens, last) === ',' && pair.first === last + 1));
    if (isThat || isMarked) {
      found.push({ from: at, source });
      at = last - 1;
    }
  }
  return found.map(({ from: at, source }, index): Share => {
    const first = lowerAt(tokens, source.last) === ',' ? source.last + 1 : source.last;
    const pair = pairs.find((each) => each.first === first);
    const last = pair?.last ?? found[index + 1]?.from ?? to;
    const close = startOfRun(last, first, (i) => /^[.,;]$/.test(wordAt(tokens, i)));
    return { from: at, source, content: { first, last: close } };
  });
};

/** "Called “a mess” by Ann Lee and “a joy” by Tom Orde": words in marks, each by somebody of their own. */
const agentsIn = (tokens: Tokens, { last }: Sentence, pairs: readonly JudgedMarks[]): Agents | undefined => {
  const [head] = pairs;
  if (!head) return undefined;
  const verb =
    startOfRun(head.first, Math.max(0, head.first - MOST), (at) => !isCommunication(lowerAt(tokens, at))) - 1;
  if (!isCommunication(lowerAt(tokens, verb)) || !isPassiveVerb(tokens, verb)) return undefined;
  const shares = pairs.flatMap((pair, index): Share[] => {
    const content = { first: pair.first, last: pair.last };
    const by = lowerAt(tokens, pair.last) === 'by' ? pair.last : -1;
    const from = pairs[index - 1]?.last ?? verb;
    const before = startOfRun(pair.first, from, (at) => lowerAt(tokens, at) !== 'by');
    const first = by >= 0 ? by + 1 : before > from ? before : -1;
    const limit = by >= 0 ? last : pair.first;
    const source = first < 0 ? undefined : phraseAt(tokens, first, limit);
    const whole = source && withApposition(tokens, source, limit);
    const isKnown = whole && (isSomebody(tokens, source) || isSomebody(tokens, whole));
    return isKnown ? [{ from: pair.first, source: whole, content }] : [];
  });
  return shares.length === pairs.length ? { verb, shares } : undefined;
};

/**
 * Parts what several people say by one verb, which the words for all but the first leave out: each has words of their
 * own. What was reported of them as one person's is cut off where the next one begins.
 */
export const withSharedVerbs = (
  tokens: Tokens,
  marks: readonly JudgedMarks[],
  reported: readonly Reported[],
): readonly Reported[] => {
  const outer = marks.filter(({ depth, use }) => depth === 0 && (use === 'quotation' || use === 'other'));
  const asReported = ({ source, content }: Share, cue: Range): Reported => {
    const span = rangeOf(tokens, content.first, content.last);
    const inside = outer.flatMap(({ range }) => (contains(span, range) ? [range] : []));
    const isDirect = inside.length === 1 && inside[0]?.start === span.start && inside[0]?.end === span.end;
    return {
      kind: isDirect ? 'direct' : inside.length > 0 ? 'mixed' : 'indirect',
      spans: [span],
      marks: inside,
      cue,
      source: rangeOf(tokens, source.first, source.last),
      rule: 'shared-verb',
      confidence: confidenceOf('shared-verb'),
    };
  };
  const taken: Range[] = [];
  const added: Reported[] = [];
  const bySentence = Map.groupBy(outer, ({ first }) => tokens.sentenceOf[first] ?? 0);
  for (const [at, pairs] of bySentence) {
    const sentence = pairs.length > 1 && pairs.length <= MOST ? tokens.sentences[at] : undefined;
    const agents = sentence ? agentsIn(tokens, sentence, pairs) : undefined;
    if (!sentence || !agents) continue;
    taken.push(sentence.range);
    added.push(
      ...agents.shares.map((share) => asReported(share, rangeOf(tokens, agents.verb, agents.verb + 1))),
    );
  }
  const kept = reported.flatMap((one): readonly Reported[] => {
    if (taken.some((range) => one.spans.some((span) => overlaps(span, range)))) return [];
    const [cue] = one.cue ? tokensWithin(tokens, one.cue) : [-1];
    const sentence = one.source ? sentenceAt(tokens, cue) : undefined;
    if (!sentence || !one.cue || sentence.last - sentence.first > LONGEST) return [one];
    const pairs = bySentence.get(tokens.sentenceOf[cue] ?? -1) ?? [];
    const shares = gapsIn(tokens, cue + 1, sentence.last, pairs);
    const [next] = shares;
    const end = tokens.ends[(next?.from ?? 0) - 1] ?? 0;
    // "According to Ann Lee, the pilot “acted well”": where nothing is said before it, nobody else goes on.
    const rest = cutAt(one, end);
    if (!next || rest.spans.length === 0) return [one];
    for (const share of shares) added.push(asReported(share, one.cue));
    taken.push({ start: end, end: sentence.range.end });
    return [rest];
  });
  if (added.length === 0) return reported;
  return [...kept, ...added].sort(byStart);
};
