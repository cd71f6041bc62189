import type { Article, GoldQuote, Span } from '../polnear.ts';
import { touch, Words } from './compare-spans.ts';
import type { Predicted } from './predicted.ts';
import { isRightPerson, judgeSpeaker } from './speakers.ts';
import { add, type Rows } from './tally.ts';

/** A mistake, to print. */
export type Mistake = {
  readonly article: string;
  readonly what: string;
  readonly at: number;
  readonly detail: string;
};

/**
 * A prediction's confidence; whether it matches any quotation of the gold, and whether it does with the right speaker;
 * `person` says whether whoever it names said what it matches, where the gold says who did.
 */
export type Confidence = {
  readonly confidence: number;
  readonly matched: boolean;
  readonly right: boolean;
  readonly person: boolean | undefined;
};

export type Scored = {
  readonly rows: Rows;
  readonly mistakes: readonly Mistake[];
  readonly confidences: readonly Confidence[];
};

const LEVELS = [
  ['exact', 0.999999],
  ['.8', 0.8],
  ['.5', 0.5],
] as const;

/** Groups of quotations that are scored by themselves: which of the gold count, and which predictions. */
const GROUPS: readonly {
  readonly name: string;
  readonly gold: (quote: GoldQuote) => boolean;
  readonly kinds: readonly Predicted['kind'][];
}[] = [
  { name: 'all', gold: () => true, kinds: ['direct', 'mixed', 'indirect'] },
  { name: 'direct', gold: ({ kind }) => kind === 'direct', kinds: ['direct'] },
  { name: 'mixed', gold: ({ kind }) => kind === 'mixed', kinds: ['mixed'] },
  { name: 'direct or mixed', gold: ({ kind }) => kind !== 'indirect', kinds: ['direct', 'mixed'] },
  { name: 'indirect', gold: ({ kind }) => kind === 'indirect', kinds: ['indirect'] },
  { name: 'indirect speech', gold: ({ kind, speech }) => kind === 'indirect' && speech, kinds: ['indirect'] },
];

/** Counts exact matches of spans, as the papers on this corpus do. */
const addExact = (
  rows: Rows,
  name: string,
  words: Words,
  gold: readonly (readonly Span[])[],
  predicted: readonly (readonly Span[])[],
): void => {
  const left = gold.map((spans) => words.tidy(spans));
  let right = 0;
  for (const spans of predicted) {
    const tidy = words.tidy(spans);
    const at = left.findIndex((candidate) => words.overlap(candidate, tidy) > 0.999999);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  add(rows, name, { found: right, gold: gold.length, right, predicted: predicted.length });
};

/** Scores the predictions for one article against its gold. */
export const scoreArticle = (article: Article, predictions: readonly Predicted[]): Scored => {
  const { id, text, marks } = article;
  const rows: Rows = new Map();
  const mistakes: Mistake[] = [];
  const confidences: Confidence[] = [];
  const words = new Words(text);
  const gold = article.quotes.filter(({ inner, content }) => !inner && words.size(content) > 0);
  const goldSpans = gold.map(({ content }) => words.tidy(content));
  const spans = predictions.map((prediction) => words.tidy(prediction.spans));
  addExact(
    rows,
    'span-exact: content',
    words,
    gold.map(({ content }) => content),
    predictions.map((p) => p.spans),
  );
  addExact(
    rows,
    'span-exact: source',
    words,
    gold.flatMap(({ source }) => (source.length ? [source] : [])),
    predictions.flatMap(({ mention }) => (mention ? [[mention]] : [])),
  );
  addExact(
    rows,
    'span-exact: cue',
    words,
    gold.map(({ cue }) => cue),
    predictions.flatMap(({ cue }) => (cue ? [[cue]] : [])),
  );

  // Each prediction's best gold, and each gold's best prediction.
  const bestOfGold = new Array<{ overlap: number; by: number }>(gold.length).fill({ overlap: 0, by: -1 });
  const bestOfPrediction = spans.map((span, p) => {
    let best = { overlap: 0, of: -1 };
    goldSpans.forEach((candidate, g) => {
      if (!touch(span, candidate)) return;
      const overlap = words.overlap(span, candidate);
      if (overlap > best.overlap) best = { overlap, of: g };
      if (overlap > (bestOfGold[g]?.overlap ?? 0)) bestOfGold[g] = { overlap, by: p };
    });
    return best;
  });
  for (const group of GROUPS) {
    for (const [level, least] of LEVELS) {
      const name = `content ${level}: ${group.name}`;
      gold.forEach((quote, g) => {
        if (group.gold(quote))
          add(rows, name, { gold: 1, found: (bestOfGold[g]?.overlap ?? 0) >= least ? 1 : 0 });
      });
      predictions.forEach(({ kind }, p) => {
        if (!group.kinds.includes(kind)) return;
        const best = bestOfPrediction[p];
        const of = gold[best?.of ?? -1];
        // A match with a quotation outside the group counts neither as right nor as wrong.
        if (of && (best?.overlap ?? 0) >= 0.5 && group.name === 'indirect speech' && !group.gold(of)) return;
        add(rows, name, { predicted: 1, right: (best?.overlap ?? 0) >= least ? 1 : 0 });
      });
    }
  }
  gold.forEach((quote, g) => {
    const best = bestOfGold[g];
    const prediction = predictions[best?.by ?? -1];
    if (!prediction || (best?.overlap ?? 0) < 0.5) {
      const at = quote.content[0]?.[0] ?? 0;
      mistakes.push({
        article: id,
        what: `${quote.kind} missed`,
        at,
        detail: quote.content.map((s) => text.slice(...s)).join(' | '),
      });
      return;
    }
    const group = quote.kind === 'indirect' ? 'indirect' : 'direct or mixed';
    if (prediction.cue) {
      add(rows, `cue of matched: ${group}`, { gold: 1, found: touch(quote.cue, [prediction.cue]) ? 1 : 0 });
    }
    if (quote.sourceType === 'absent' || quote.source.length === 0) {
      const silent = prediction.mention === undefined && prediction.name === undefined;
      add(rows, 'sourceless left without speaker', { gold: 1, found: silent ? 1 : 0 });
      return;
    }
    const verdict = judgeSpeaker(text, quote, prediction);
    add(rows, `speaker of matched: ${group}`, { gold: 1, found: verdict.right ? 1 : 0 });
    add(rows, `speaker of matched: ${quote.sourceType}`, { gold: 1, found: verdict.right ? 1 : 0 });
    if (verdict.pronoun !== undefined)
      add(rows, 'pronoun resolved', { gold: 1, found: verdict.pronoun ? 1 : 0 });
    if (!verdict.right) {
      const source = quote.source.map((s) => text.slice(...s)).join(' ');
      mistakes.push({
        article: id,
        what: 'speaker',
        at: quote.content[0]?.[0] ?? 0,
        detail: `${source} | given: ${prediction.name ?? 'nobody'}`,
      });
    }
  });
  predictions.forEach((prediction, p) => {
    const best = bestOfPrediction[p];
    const quote = gold[best?.of ?? -1];
    if (prediction.confidence === undefined) return;
    const matched = quote !== undefined && (best?.overlap ?? 0) >= 0.5;
    const silent = prediction.mention === undefined && prediction.name === undefined;
    const right = matched && (quote.source.length ? judgeSpeaker(text, quote, prediction).right : silent);
    const isNamed = matched && prediction.name !== undefined && quote.source.length > 0;
    const person = isNamed ? isRightPerson(text, quote, prediction) : undefined;
    confidences.push({ confidence: prediction.confidence, matched, right, person });
  });
  predictions.forEach(({ kind }, p) => {
    if ((bestOfPrediction[p]?.overlap ?? 0) >= 0.5) return;
    const list = predictions[p]?.spans ?? [];
    mistakes.push({
      article: id,
      what: `${kind} false`,
      at: list[0]?.[0] ?? 0,
      detail: list.map((s) => text.slice(...s)).join(' | '),
    });
  });
  // Pairs of marks: is each a quotation, and whose?
  const quoted = words.tidy(
    predictions.flatMap(({ kind, spans: list }) => (kind === 'indirect' ? [] : list)),
  );
  const byId = new Map(gold.map((quote) => [quote.id, quote]));
  for (const { s, e, type, words: length, label, gold: goldId } of marks) {
    const box: readonly Span[] = [[s, e]];
    const size = words.size(box);
    if (type !== 'double' || label === 'neutral' || size === 0 || (label === 'neg' && length >= 8)) continue;
    const covered = words.shared(box, quoted) / size;
    const called = covered >= 0.5;
    if (label === 'neg') {
      add(rows, 'marks', { predicted: called ? 1 : 0 });
      add(rows, 'marks with speaker', { predicted: called ? 1 : 0 });
      add(rows, 'marks left alone', { gold: 1, found: called ? 0 : 1 });
      continue;
    }
    const found = covered >= 0.8 ? 1 : 0;
    const claimed = covered >= 0.05 ? 1 : 0;
    add(rows, 'marks', { gold: 1, found, right: found, predicted: claimed });
    const quote = byId.get(goldId ?? '');
    if (!quote || quote.source.length === 0) continue;
    const by = predictions.find(({ kind, spans: list }) => kind !== 'indirect' && touch(list, box));
    const right = found === 1 && by && judgeSpeaker(text, quote, by).right ? 1 : 0;
    add(rows, 'marks with speaker', { gold: 1, found: right, right, predicted: claimed });
  }
  return { rows, mistakes, confidences };
};
