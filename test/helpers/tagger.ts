import { readFileSync } from 'node:fs';
import {
  ANTECEDENTS,
  readAntecedentWeights,
} from '../../source/core/analyse/attribution/antecedents/weights.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';

const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));

/** The tagger that the program has. */
export const tagger = readTagger(model.section('tokens/tagger'));

/** The weights by which it finds whom pronouns stand for. */
export const antecedentWeights = readAntecedentWeights(model.section(ANTECEDENTS));
