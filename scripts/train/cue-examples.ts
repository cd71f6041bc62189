import {
  CUE_FEATURES,
  CueReader,
  LONGEST_SENTENCE,
} from '../../source/core/analyse/reporting/cues/cue-features.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/features/word-classes.ts';
import { viewWords } from '../../source/core/analyse/reporting/features/word-view.ts';
import type { Reading } from './reading.ts';
import type { Example } from './segment-trainer.ts';

/** An article's sentences as examples for finding cues. Feature numbers are below two to the power of `bits`. */
export const cueExamples = (reading: Reading, classes: WordClasses, bits: number): Example[] => {
  const { tokens, quotations, gold } = reading;
  const view = viewWords(tokens, classes);
  const states = new Int32Array(tokens.count);
  for (const { cue } of gold) states.fill(1, cue.first, cue.last);
  const reader = new CueReader();
  const examples: Example[] = [];
  const mask = 2 ** bits - 1;
  for (const sentence of tokens.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST_SENTENCE) {
      const last = Math.min(sentence.last, first + LONGEST_SENTENCE);
      reader.read(view, quotations, first, last);
      const features = new Int32Array((last - first) * CUE_FEATURES);
      const from = new Int32Array(last - first + 1);
      let count = 0;
      for (let i = first; i < last; i++) {
        count = reader.features(i - first, features, count);
        from[i - first + 1] = count;
      }
      examples.push({
        count: last - first,
        from,
        features: features.slice(0, count).map((feature) => feature & mask),
        path: states.slice(first, last),
      });
    }
  }
  return examples;
};
