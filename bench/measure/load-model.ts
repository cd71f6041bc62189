/** Run by itself, in a process that has done nothing else: says how many milliseconds the model takes to be read and opened by every stage. */
import { readFileSync } from 'node:fs';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readMarkModel } from '../../source/core/analyse/quotes/mark-model.ts';
import { reportingModel } from '../../source/core/analyse/reporting/reporting-model.ts';
import { readTagger } from '../../source/core/analyse/tokens/perceptron-tagger.ts';

const started = performance.now();
const model = loadModel(readFileSync(new URL('../../assets/model.bin', import.meta.url)));
readTagger(model.section('tokens/tagger'));
readMarkModel(model.section('quotes/marks'));
reportingModel(model);
process.stdout.write(String(performance.now() - started));
