import type { Tokens } from '../../source/core/analyse/tokens/tokens.ts';
import type { Article, Span } from '../polnear.ts';
import type { SentenceGold } from './sentence-gold.ts';
import { add, type Rows } from './tally.ts';

const spansOf = ({ count, starts, ends }: Tokens): readonly Span[] =>
  Array.from({ length: count }, (_, i): Span => [starts[i] ?? 0, ends[i] ?? 0]);

const count = (rows: Rows, name: string, gold: readonly Span[], given: readonly Span[]): void => {
  const known = new Set(gold.map(String));
  const right = given.filter((span) => known.has(String(span))).length;
  add(rows, name, { found: right, gold: gold.length, right, predicted: given.length });
};

/** Scores tokens and sentences against a text divided by hand, paragraph by paragraph. */
export const scoreSentences = (
  { document, sentences, tokens }: SentenceGold,
  read: Tokens,
): readonly Rows[] => {
  const given = read.sentences.map(({ range }): Span => [range.start, range.end]);
  return document.blocks.map(({ range }) => {
    const within = (spans: readonly Span[]): readonly Span[] =>
      spans.filter(([start]) => start >= range.start && start < range.end);
    const rows: Rows = new Map();
    count(rows, 'tokens', within(tokens), within(spansOf(read)));
    count(rows, 'sentences', within(sentences), within(given));
    return rows;
  });
};

/** Scores tokens by an article's gold: its spans should begin and end where tokens do. */
export const scoreEdges = ({ quotes }: Article, { starts, ends }: Tokens): Rows => {
  const rows: Rows = new Map();
  const begins = new Set(starts);
  const stops = new Set(ends);
  for (const { content, source, cue } of quotes) {
    for (const [start, end] of [...content, ...source, ...cue]) {
      add(rows, 'begins of spans that are of tokens', { gold: 1, found: begins.has(start) ? 1 : 0 });
      add(rows, 'ends of spans that are of tokens', { gold: 1, found: stops.has(end) ? 1 : 0 });
    }
  }
  return rows;
};
