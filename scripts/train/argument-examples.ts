import {
  ARGUMENT_FEATURES,
  ArgumentReader,
  FINAL_FEATURES,
} from '../../source/core/analyse/reporting/arguments/argument-features.ts';
import { ARGUMENT_STATES } from '../../source/core/analyse/reporting/arguments/topologies.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/features/word-classes.ts';
import { viewWords } from '../../source/core/analyse/reporting/features/word-view.ts';
import { fillPassage, newPassage, type Passage } from '../../source/core/analyse/reporting/passage.ts';
import type { GoldTokens, Reading } from './reading.ts';
import type { Example } from './segment-trainer.ts';

type Kind = (typeof ARGUMENT_STATES)[number]['kind'];

const stateOf = new Map(
  ARGUMENT_STATES.map(({ kind, source, content }, i) => [`${kind}${source}${content}`, i]),
);

/** The kind of each unit: content or source where the gold's span covers at least half of it. Only one source is kept. */
const kindsOf = (passage: Passage, gold: GoldTokens): Kind[] => {
  const kinds = new Array<Kind>(passage.count).fill('none');
  const mark = (kind: Kind, first: number, last: number): void => {
    for (let u = 0; u < passage.count; u++) {
      if (u >= passage.cueFirst && u < passage.cueLast) continue;
      const [a, b] = [passage.first[u] ?? 0, passage.last[u] ?? 0];
      const shared = Math.min(b, last) - Math.max(a, first);
      if (shared > 0 && shared * 2 >= b - a) kinds[u] = kind;
    }
  };
  for (const { first, last } of gold.content) mark('content', first, last);
  const source = gold.source[0];
  if (source) mark('source', source.first, source.last);
  let sources = 0;
  return kinds.map((kind, u) => {
    if (kind !== 'source') return kind;
    if (kinds[u - 1] !== 'source') sources++;
    return sources > 1 ? 'none' : kind;
  });
};

const pathOf = (kinds: readonly Kind[]): Int32Array => {
  let source = 0;
  let content = 0;
  return Int32Array.from(kinds, (kind, u) => {
    if (kind !== kinds[u - 1]) {
      if (kind === 'source') source = 1;
      if (kind === 'content') content = Math.min(2, content + 1);
    }
    return stateOf.get(`${kind}${source}${content}`) ?? 0;
  });
};

/** How many rows of weights the features of a cue alone share: a power of two. */
export const FINAL_SIZE = 4096;

/** An article's attributions as examples for finding a cue's arguments. */
export const argumentExamples = (reading: Reading, classes: WordClasses, bits: number): Example[] => {
  const { tokens, quotations, gold } = reading;
  const view = viewWords(tokens, classes);
  const reader = new ArgumentReader();
  const passage = newPassage();
  const mask = 2 ** bits - 1;
  const buffer = new Int32Array(passage.first.length * ARGUMENT_FEATURES);
  const finals = new Int32Array(FINAL_FEATURES);
  return gold.map((attribution) => {
    fillPassage(passage, tokens, quotations, attribution.cue);
    reader.read(passage, view, quotations);
    const from = new Int32Array(passage.count + 1);
    const fixed = new Uint8Array(passage.count);
    let count = 0;
    for (let u = 0; u < passage.count; u++) {
      const inCue = u >= passage.cueFirst && u < passage.cueLast;
      fixed[u] = inCue ? 1 : 0;
      if (!inCue) count = reader.features(u, buffer, count);
      from[u + 1] = count;
    }
    return {
      count: passage.count,
      from,
      features: buffer.slice(0, count).map((feature) => feature & mask),
      path: pathOf(kindsOf(passage, attribution)),
      fixed,
      finals: finals.slice(0, reader.finalFeatures(finals)).map((feature) => feature & (FINAL_SIZE - 1)),
    };
  });
};
