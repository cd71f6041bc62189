import type { Document } from '../../document/document.ts';
import { rangeOf, sentenceAt, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { familyOf, type MarkRole, roleOf } from './mark-roles.ts';
import type { MarkFamily, MarkPair } from './marks.ts';

/** Deeper nesting than this is noise: the marks are passed over, and the work for each mark stays bounded. */
const DEEPEST = 6;

type Candidate = { readonly token: number; readonly family: MarkFamily; readonly role: MarkRole };
type Open = { readonly token: number; readonly family: MarkFamily };

/** The marks among a block's tokens, with the role their neighbours allow. */
const candidatesIn = (
  document: Document,
  tokens: Tokens,
  first: number,
  last: number,
): readonly Candidate[] => {
  const found: Candidate[] = [];
  const from = tokens.starts[first] ?? 0;
  const to = tokens.ends[last - 1] ?? 0;
  for (let token = first; token < last; token += 1) {
    const family = familyOf(wordAt(tokens, token));
    if (!family) continue;
    const role = roleOf(family, document.text, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0, from, to);
    if (role !== 'none') found.push({ token, family, role });
  }
  return found;
};

/** For each candidate, whether a mark that surely closes its family comes before the next that opens it. */
const closersAhead = (candidates: readonly Candidate[]): readonly boolean[] => {
  const ahead = new Map<MarkFamily, boolean>();
  const found: boolean[] = [];
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const candidate = candidates[i];
    if (!candidate) continue;
    found[i] = ahead.get(candidate.family) ?? false;
    if (candidate.role === 'close') ahead.set(candidate.family, true);
    else if (candidate.role === 'open') ahead.set(candidate.family, false);
  }
  return found;
};

type Pairing = {
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly family: MarkFamily;
};

/** Pairs the marks of one block, outermost and nested, in one pass over them. */
const pairBlock = (
  candidates: readonly Candidate[],
  continued: MarkFamily | undefined,
): readonly Pairing[] => {
  const ahead = closersAhead(candidates);
  const stack: Open[] = [];
  const pairs: Pairing[] = [];
  const findOpen = (family: MarkFamily): number => stack.findLastIndex((open) => open.family === family);
  const drop = (from: number): void => {
    for (const open of stack.splice(from))
      pairs.push({ open: open.token, close: undefined, family: open.family });
  };
  candidates.forEach(({ token, family, role }, index) => {
    const at = findOpen(family);
    const isOpen = at >= 0;
    const closes =
      role === 'close' || (role === 'either' && isOpen) || (role === 'weak-close' && isOpen && !ahead[index]);
    if (closes && isOpen) {
      drop(at + 1);
      const open = stack.pop();
      pairs.push({ open: open?.token, close: token, family });
    } else if (closes) {
      // Nothing of its family is open: it closes what the last paragraph left open, or nothing.
      const first = stack.length === 0 && pairs.every((pair) => pair.close === undefined);
      if (first && family === continued) pairs.push({ open: undefined, close: token, family });
    } else if (role === 'open' || role === 'either') {
      // An opening mark where one of its family is open, and nothing more to close both: the first has lost its partner.
      if (isOpen && !isNestedAhead(candidates, index)) drop(at);
      if (stack.length < DEEPEST) stack.push({ token, family });
    }
  });
  drop(0);
  return pairs;
};

/** Whether two marks that close the family follow before it is opened once more. */
const isNestedAhead = (candidates: readonly Candidate[], index: number): boolean => {
  const family = candidates[index]?.family;
  let closers = 0;
  for (let i = index + 1; i < Math.min(candidates.length, index + 12); i += 1) {
    const candidate = candidates[i];
    if (candidate?.family !== family) continue;
    if (candidate?.role === 'close') closers += 1;
    else if (candidate?.role === 'open') return false;
    if (closers === 2) return true;
  }
  return false;
};

/** The end (a token, not included) of the sentence that holds a token. */
const sentenceEnd = (tokens: Tokens, token: number): number => sentenceAt(tokens, token)?.last ?? token + 1;

type BlockSpan = { readonly block: number; readonly first: number; readonly last: number };

const blockSpans = (tokens: Tokens): readonly BlockSpan[] => {
  const spans: BlockSpan[] = [];
  for (const { block, first, last } of tokens.sentences) {
    const previous = spans.at(-1);
    if (previous?.block === block) spans[spans.length - 1] = { ...previous, last };
    else spans.push({ block, first, last });
  }
  return spans;
};

/** A mark that is never closed is taken to cover its own sentence; one that opens the paragraph, the paragraph. */
const unclosedEnd = (tokens: Tokens, from: number, span: BlockSpan): number =>
  from === span.first ? span.last : Math.min(span.last, sentenceEnd(tokens, from));

/** Whether the block after a span takes up a mark of this family that the span left open. */
const isTakenUp = (
  family: MarkFamily,
  { block }: BlockSpan,
  next: BlockSpan | undefined,
  mark: Candidate | undefined,
): boolean => {
  if (next?.block !== block + 1 || mark?.family !== family) return false;
  return mark.role === 'close' ? family !== 'single' : mark.token === next.first;
};

/** Pairs in order of where they begin, none crossing another: those without a partner yield to what follows. */
const arrange = (pairs: readonly MarkPair[], tokens: Tokens): readonly MarkPair[] => {
  const sorted = [...pairs].sort((a, b) => a.first - b.first || b.last - a.last);
  const around: MarkPair[] = [];
  const arranged: MarkPair[] = [];
  for (const pair of sorted) {
    while (around.length > 0 && (around.at(-1)?.last ?? 0) <= pair.first) around.pop();
    const outer = around.at(-1);
    if (outer && outer.last < pair.last && outer.closing !== 'closed') {
      // The unclosed one ends before the pair it would cross.
      const end = { last: pair.first, range: { ...outer.range, end: tokens.ends[pair.first - 1] ?? 0 } };
      const at = arranged.lastIndexOf(outer);
      arranged[at] = { ...outer, ...end, inner: { ...outer.inner, end: end.range.end } };
      around.pop();
    }
    const placed = { ...pair, depth: around.length };
    if (placed.depth > 0 && pair.closing !== 'closed') continue;
    arranged.push(placed);
    around.push(placed);
  }
  return arranged.filter(({ first, last }) => last - first > 1);
};

/**
 * Pairs the quotation marks of an article: typographic and typewriter's, single and double, guillemets either way
 * about, low and high, corner brackets; nested; over several paragraphs, each of which opens anew until the last closes.
 * Apostrophes, inches and feet are left alone. What has no partner reaches no further than its own paragraph.
 * In reading order, an outer pair before those in it. Linear in the number of tokens.
 */
export const pairMarks = (document: Document, tokens: Tokens): readonly MarkPair[] => {
  const spans = blockSpans(tokens);
  const result: MarkPair[] = [];
  let leftOpen: MarkFamily | undefined;
  let own: readonly Candidate[] = [];
  let ahead = spans[0] ? candidatesIn(document, tokens, spans[0].first, spans[0].last) : [];
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    own = ahead;
    ahead = next ? candidatesIn(document, tokens, next.first, next.last) : [];
    const made: MarkPair[] = [];
    const pairings = pairBlock(own, leftOpen);
    const lastOpens = new Map<MarkFamily, number>();
    for (const { open = span.first, close, family } of pairings) {
      if (close === undefined) lastOpens.set(family, Math.max(open, lastOpens.get(family) ?? 0));
    }
    const lastOpen = (family: MarkFamily): number => lastOpens.get(family) ?? 0;
    for (const { open, close, family } of pairings) {
      const from = open ?? span.first;
      const goesOn =
        close === undefined && from >= lastOpen(family) && isTakenUp(family, span, next, ahead[0]);
      // An opening single mark without a partner is an apostrophe, unless the next paragraph takes it up.
      if (close === undefined && !goesOn && family === 'single') continue;
      const to = close !== undefined ? close + 1 : goesOn ? span.last : unclosedEnd(tokens, from, span);
      const range = rangeOf(tokens, from, to);
      made.push({
        family,
        range,
        inner: {
          start: open === undefined ? range.start : (tokens.starts[from + 1] ?? range.start),
          end: close === undefined ? range.end : (tokens.ends[close - 1] ?? range.end),
        },
        block: span.block,
        first: from,
        last: to,
        depth: 0,
        closing: close !== undefined ? 'closed' : goesOn ? 'continued' : 'missing',
        continues: leftOpen === family && from === span.first,
      });
    }
    const arranged = arrange(made, tokens);
    for (const pair of arranged) result.push(pair);
    leftOpen = arranged.find(({ closing }) => closing === 'continued')?.family;
  });
  return result;
};
