import type { Document } from '../../document/document.ts';
import type { LanguageCode } from '../../text/language-words.ts';
import { rangeOf, sentenceAt, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { type DialogueMark, dialogueDashes } from './dialogue-dashes.ts';
import { familyOf, type MarkRole, roleOf } from './mark-roles.ts';
import type { MarkFamily, MarkPair } from './marks.ts';
import { speechEnd, speechStart } from './plain-attribution.ts';

/** Deeper nesting than this is noise: the marks are passed over, and the work for each mark stays bounded. */
const DEEPEST = 6;

/** A block's tokens: `first` to `last` (not included). */
type BlockSpan = { readonly block: number; readonly first: number; readonly last: number };
type Candidate = { readonly token: number; readonly family: MarkFamily; readonly role: MarkRole };
type Open = { readonly token: number; readonly family: MarkFamily };

/** The marks among a block's tokens, with the role their neighbours allow; `dashes` where it is dialogue set with dashes. */
const candidatesIn = (
  document: Document,
  tokens: Tokens,
  { first, last }: BlockSpan,
  dashes: readonly DialogueMark[] = [],
): readonly Candidate[] => {
  const found: Candidate[] = dashes.map((mark) => ({ ...mark, family: 'dash' }));
  const from = tokens.starts[first] ?? 0;
  const to = tokens.ends[last - 1] ?? 0;
  for (let token = first; token < last; token += 1) {
    const family = familyOf(wordAt(tokens, token));
    if (!family) continue;
    const role = roleOf(family, document.text, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0, from, to);
    if (role !== 'none') found.push({ token, family, role });
  }
  return dashes.length > 1 ? found.sort((a, b) => a.token - b.token) : found;
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
  /** Whether it closes what nothing opened. */
  readonly isOrphan?: true;
};

/** How far ahead, in marks, a partner is looked for. */
const AHEAD = 12;

/** Whether a family's next mark may close it. */
const isClosedAhead = (candidates: readonly Candidate[], index: number, family: MarkFamily): boolean => {
  const next = candidates
    .slice(index + 1, index + 1 + AHEAD)
    .find((candidate) => candidate.family === family);
  return next !== undefined && next.role !== 'open';
};

const isEither = (one: MarkFamily, other: MarkFamily): boolean =>
  (one === 'double' && other === 'single') || (one === 'single' && other === 'double');

/** Pairs the marks of one block, outermost and nested, in one pass over them. */
const pairBlock = (
  candidates: readonly Candidate[],
  continued: MarkFamily | undefined,
): readonly Pairing[] => {
  const ahead = closersAhead(candidates);
  const stack: Open[] = [];
  const pairs: Pairing[] = [];
  let isAnyClosed = false;
  const findOpen = (family: MarkFamily): number => stack.findLastIndex((open) => open.family === family);
  const drop = (from: number): void => {
    for (const open of stack.splice(from))
      pairs.push({ open: open.token, close: undefined, family: open.family });
  };
  const close = (pair: Pairing): void => {
    isAnyClosed = true;
    pairs.push(pair);
  };
  candidates.forEach(({ token, family, role }, index) => {
    const at = findOpen(family);
    const isOpen = at >= 0;
    const closes =
      role === 'close' || (role === 'either' && isOpen) || (role === 'weak-close' && isOpen && !ahead[index]);
    if (closes && isOpen) {
      drop(at + 1);
      const open = stack.pop();
      close({ open: open?.token, close: token, family });
    } else if (closes) {
      // Nothing of its family is open: it closes what the last paragraph left open, or nothing.
      const first = stack.length === 0 && !isAnyClosed;
      const wrong = stack.at(-1);
      // 'We won," she said: opened with a mark of one kind and closed with one of the other.
      const isMismatch =
        wrong && isEither(family, wrong.family) && !isClosedAhead(candidates, index, wrong.family);
      if (first && family === continued) close({ open: undefined, close: token, family });
      else if (isMismatch) close({ open: stack.pop()?.token, close: token, family: 'double' });
      else close({ open: undefined, close: token, family, isOrphan: true });
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
  for (let i = index + 1; i < Math.min(candidates.length, index + AHEAD); i += 1) {
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

const blockSpans = (tokens: Tokens): readonly BlockSpan[] => {
  const spans: BlockSpan[] = [];
  for (const { block, first, last } of tokens.sentences) {
    const previous = spans.at(-1);
    if (previous?.block === block) spans[spans.length - 1] = { ...previous, last };
    else spans.push({ block, first, last });
  }
  return spans;
};

/** A mark that is never closed is taken to cover its own sentence; a dash, or one that opens the paragraph, its rest. */
const unclosedEnd = (tokens: Tokens, from: number, span: BlockSpan, family: MarkFamily): number =>
  from === span.first || family === 'dash' ? span.last : Math.min(span.last, sentenceEnd(tokens, from));

/** Paragraphs: so many in the middle of what somebody says may have no marks of their own. */
const MOST_UNMARKED = 8;

/**
 * Whether a mark of this family that a paragraph leaves open is taken up: the next one opens with it again, or the
 * first mark of the family in one of the next, those between without any, closes it.
 */
const isTakenUp = (
  family: MarkFamily,
  at: number,
  spans: readonly BlockSpan[],
  candidates: readonly (readonly Candidate[])[],
): boolean => {
  if (family === 'dash') return false;
  for (let next = at + 1; next <= at + 1 + MOST_UNMARKED; next += 1) {
    const [span, marks] = [spans[next], candidates[next]];
    if (!span || !marks || span.block !== (spans[next - 1]?.block ?? 0) + 1) return false;
    const mark = marks.find((candidate) => candidate.family === family);
    if (!mark) continue;
    if (mark !== marks[0]) return false;
    return mark.role === 'close' ? family !== 'single' : next === at + 1 && mark.token === span.first;
  }
  return false;
};

/** Pairs in order of where they begin, none crossing another: those without a partner yield to what follows. */
const arrange = (pairs: readonly MarkPair[], tokens: Tokens): readonly MarkPair[] => {
  const sorted = [...pairs].sort((a, b) => a.first - b.first || b.last - a.last);
  const around: MarkPair[] = [];
  const arranged: MarkPair[] = [];
  for (const pair of sorted) {
    while (around.length > 0 && (around.at(-1)?.last ?? 0) <= pair.first) around.pop();
    const outer = around.at(-1);
    const isReopened = outer?.family === pair.family && outer.closing === 'missing';
    if (outer && (outer.last < pair.last || isReopened) && outer.closing !== 'closed') {
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

/** What the pairs of a block are made from: its place, its marks, and what the paragraph before left open. */
type BlockMarks = {
  readonly at: number;
  readonly spans: readonly BlockSpan[];
  readonly candidates: readonly (readonly Candidate[])[];
  readonly leftOpen: MarkFamily | undefined;
};

/** For the token of each mark, that of the next mark of its family. */
const nextOfFamily = (marks: readonly Candidate[]): ReadonlyMap<number, number> => {
  const next = new Map<number, number>();
  const last = new Map<MarkFamily, number>();
  for (const { token, family } of marks) {
    const before = last.get(family);
    if (before !== undefined) next.set(before, token);
    last.set(family, token);
  }
  return next;
};

/** The pairs of one block, in any order, some of them perhaps crossing. */
const pairsOfBlock = (
  tokens: Tokens,
  { at, spans, candidates, leftOpen }: BlockMarks,
): readonly MarkPair[] => {
  const span = spans[at];
  const own = candidates[at];
  if (!span || !own) return [];
  const pairings = [...pairBlock(own, leftOpen)];
  // A paragraph without marks in the middle of what somebody says.
  if (leftOpen && own.every(({ family }) => family !== leftOpen))
    pairings.push({ open: undefined, close: undefined, family: leftOpen });
  const lastOpens = new Map<MarkFamily, number>();
  for (const { open = span.first, close, family } of pairings)
    if (close === undefined) lastOpens.set(family, Math.max(open, lastOpens.get(family) ?? 0));
  const reopenings = nextOfFamily(own);
  let closed = span.first;
  return pairings.flatMap(({ open, close, family, isOrphan }): readonly MarkPair[] => {
    const from = open ?? (isOrphan && close !== undefined ? speechStart(tokens, close, closed) : span.first);
    closed = close === undefined ? closed : close + 1;
    if (from === undefined) return [];
    let goesOn =
      close === undefined && from >= (lastOpens.get(family) ?? 0) && isTakenUp(family, at, spans, candidates);
    const whole = goesOn ? span.last : unclosedEnd(tokens, from, span, family);
    const reopened = reopenings.get(from) ?? whole;
    const lost = close === undefined ? speechEnd(tokens, from, Math.min(whole, reopened), goesOn) : undefined;
    if (lost !== undefined) goesOn = false;
    // An opening single mark without a partner is an apostrophe, unless the next paragraph or "she said" shows otherwise.
    if (close === undefined && !goesOn && lost === undefined && family === 'single') return [];
    const to = close !== undefined ? close + 1 : (lost ?? whole);
    const range = rangeOf(tokens, from, to);
    return [
      {
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
      },
    ];
  });
};

/**
 * Pairs the quotation marks of an article: typographic and typewriter's, single and double, guillemets either way
 * about, low and high, corner brackets, the dashes of a dialogue; nested; over several paragraphs, each of which opens
 * anew or has no marks until the last closes. Apostrophes, inches and feet are left alone. A mark whose partner was lost
 * reaches to or from the words that say who spoke, and no further than its own paragraph. In reading order, an outer
 * pair before those in it. Linear in the number of tokens. `language` is that of a text that is not in English.
 */
export const pairMarks = (
  document: Document,
  tokens: Tokens,
  language?: LanguageCode,
): readonly MarkPair[] => {
  const spans = blockSpans(tokens);
  const dashes = dialogueDashes(document, tokens, spans, language);
  const candidates = spans.map((span) => candidatesIn(document, tokens, span, dashes.get(span.first)));
  const result: MarkPair[] = [];
  let leftOpen: MarkFamily | undefined;
  for (const at of spans.keys()) {
    const arranged = arrange(pairsOfBlock(tokens, { at, spans, candidates, leftOpen }), tokens);
    for (const pair of arranged) result.push(pair);
    leftOpen = arranged.find(({ closing }) => closing === 'continued')?.family;
  }
  return result;
};
