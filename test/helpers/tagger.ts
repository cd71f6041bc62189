import { readFileSync } from 'node:fs';
import {
  ANTECEDENTS,
  readAntecedentWeights,
} from '../../source/core/analyse/attribution/antecedents/weights.ts';
import type { AttributionWeights } from '../../source/core/analyse/attribution/attribute.ts';
import { CONFIDENCE, readConfidence } from '../../source/core/analyse/attribution/confidence.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));

/** The tagger that the program has. */
export const tagger = readTagger(model.section('tokens/tagger'));

/** The weights by which it says who speaks, and how surely. */
export const attributionWeights: AttributionWeights = {
  antecedents: readAntecedentWeights(model.section(ANTECEDENTS)),
  confidence: readConfidence(model.section(CONFIDENCE)),
};
