import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { tokensWithin } from '../attribution/lookup.ts';
import { sentenceAt } from '../grammar/token.ts';
import type { Reported } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Words: fewer may be said twice; in a block set apart, so few may not. So many blocks are looked for in the text. */
const [LEAST_WORDS, LEAST_APART, MOST] = [5, 3, 50];
const WORD = /[\p{L}\p{N}]/u;
const UNATTRIBUTED: ReadonlySet<RuleId> = new Set(['marks-only', 'block-quotation']);
const CREDITED: ReadonlySet<RuleId> = new Set(['credit-line', 'credit-at-end']);
const OPENING_MARK = /^["“„«‘']/;

/** The tokens of a stretch that are words. */
const wordsIn = (tokens: Tokens, range: Range): readonly string[] => {
  const [first, last] = tokensWithin(tokens, range);
  return tokens.lower.slice(first, last).filter((word) => WORD.test(word.slice(0, 8)));
};

/** Words set apart, and the places of the quotations that consist of them. */
type Pulled = { readonly words: readonly string[]; readonly indices: number[] };

const keyOf = (words: readonly string[], at: number): string => words.slice(at, at + 3).join(' ');

/** Whether a block set apart only repeats a sentence of the article, which nobody need have said. */
const repeatsText = ({ text }: Document, { start, end }: Range): boolean => {
  const words = text.slice(start, end).replace(/^["“‘']+|[.…"”’'\s]+$/g, '');
  return text.lastIndexOf(words, start - 1) >= 0 || text.includes(words, end);
};

/**
 * Whether a quotation is all there is in its paragraph and has no words that attribute it, or only a credit. In the
 * middle of a dialogue it may be said anew.
 */
const mayBePulled = ({ text, blocks }: Document, at: number, { spans, rule }: Reported): boolean => {
  const [span, second] = spans;
  if (!span || second) return false;
  if (!UNATTRIBUTED.has(rule) && !CREDITED.has(rule)) return false;
  const block = blocks[at];
  if (!block || span.start > block.range.start + 1) return false;
  if (CREDITED.has(rule) || block.kind === 'quotation') return true;
  const isQuoted = (index: number): boolean =>
    OPENING_MARK.test(text.charAt(blocks[index]?.range.start ?? text.length));
  return span.end >= block.range.end - 1 && !(isQuoted(at - 1) && isQuoted(at + 1));
};

/**
 * Leaves out quotations set apart that only repeat what is quoted in the article's text: pull quotes. Linear in the
 * number of quoted words.
 */
export const withoutPullQuotes = (
  document: Document,
  tokens: Tokens,
  reported: readonly Reported[],
): readonly Reported[] => {
  const pulled = new Map<string, Map<string, Pulled>>();
  const candidates = new Set<number>();
  const repeats = new Set<number>();
  reported.forEach((said, index) => {
    const [span] = said.spans;
    const block = span ? (sentenceAt(tokens, tokensWithin(tokens, span)[0])?.block ?? -1) : -1;
    if (!span || !mayBePulled(document, block, said)) return;
    const words = wordsIn(tokens, span);
    const isApart = document.blocks[block]?.kind === 'quotation';
    if (words.length < (isApart ? LEAST_APART : LEAST_WORDS)) return;
    if (isApart && words.length >= LEAST_WORDS && candidates.size < MOST && repeatsText(document, span))
      repeats.add(index);
    candidates.add(index);
    const alike = pulled.get(keyOf(words, 0)) ?? new Map<string, Pulled>();
    pulled.set(keyOf(words, 0), alike);
    const same = alike.get(words.join(' '));
    if (same) same.indices.push(index);
    else alike.set(words.join(' '), { words, indices: [index] });
  });
  if (candidates.size === 0) return reported;
  const firstWords = new Set([...pulled.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  reported.forEach((said, index) => {
    if (candidates.has(index) || said.kind === 'indirect') return;
    const words = said.spans.flatMap((span) => wordsIn(tokens, span));
    for (let at = 0; at < words.length; at += 1) {
      if (!firstWords.has(words[at] ?? '')) continue;
      for (const one of pulled.get(keyOf(words, at))?.values() ?? [])
        if (one.words.every((word, i) => words[at + i] === word))
          for (const repeated of one.indices) repeats.add(repeated);
    }
  });
  return repeats.size === 0 ? reported : reported.filter((_, index) => !repeats.has(index));
};
