import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Example, type TrainingOptions, trainSegments } from '../../scripts/train/segment-trainer.ts';
import { openSegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import { Emissions } from '../../source/core/analyse/reporting/arguments/emissions.ts';
import { NBest } from '../../source/core/analyse/reporting/arguments/n-best.ts';
import { SegmentCrf } from '../../source/core/analyse/reporting/arguments/segment-crf.ts';
import { CUE_TOPOLOGY } from '../../source/core/analyse/reporting/arguments/topologies.ts';

/** Position `i` of a passage has feature `letters[i]` and, as a segment, the letters "b" and whatever "c" follow them. */
const exampleOf = (letters: string): Example => {
  const inside = [...letters].map(
    (letter, i) => letter === 'b' || (letter === 'c' && /bc*$/.test(letters.slice(0, i))),
  );
  const numbers = [...letters].map((letter) => letter.charCodeAt(0) - 97);
  return {
    count: letters.length,
    from: Int32Array.from({ length: letters.length + 1 }, (_, i) => i),
    features: Int32Array.from(numbers),
    path: Int32Array.from(inside, (within) => (within ? 1 : 0)),
  };
};

const OPTIONS: TrainingOptions = {
  topology: CUE_TOPOLOGY,
  bits: 4,
  finalRows: 1,
  epochs: 30,
  rate: 0.3,
  seed: 5,
};

const examples = ['abca', 'acab', 'bcca', 'aaca', 'cbca', 'caac', 'abaa', 'aabc'].map(exampleOf);
const train = (options: Partial<TrainingOptions> = {}): Uint8Array =>
  trainSegments(examples, { ...OPTIONS, ...options }, () => undefined);

const segmentsOf = (bytes: Uint8Array, letters: string): readonly (readonly [number, number])[] => {
  const model = openSegmentModel(bytes);
  const { count, features } = exampleOf(letters);
  const emissions = new Emissions(model, count, 1);
  emissions.begin(count, 1);
  for (let i = 0; i < count; i++) emissions.features[emissions.place(i)] = features[i] ?? 0;
  emissions.addUp();
  const crf = new SegmentCrf(CUE_TOPOLOGY);
  crf.load(count, emissions.rows, model);
  crf.sum();
  const [likeliest] = new NBest(CUE_TOPOLOGY, 1, 0).find(crf, count);
  return (likeliest?.segments ?? []).map(({ first, last }) => [first, last]);
};

test('what is learned is found again in passages not seen', () => {
  const bytes = train();
  assert.deepEqual(segmentsOf(bytes, 'aabcca'), [[2, 5]]);
  assert.deepEqual(segmentsOf(bytes, 'ccaabc'), [[4, 6]]);
  assert.deepEqual(segmentsOf(bytes, 'acacaa'), []);
});

test('the same examples and seed give the same bytes', () => {
  assert.deepEqual(train(), train());
});

test('another seed gives other weights', () => {
  assert.notDeepEqual(train({ epochs: 3 }), train({ epochs: 3, seed: 6 }));
});

test('a path the topology does not have is refused', () => {
  const [example] = examples;
  assert(example);
  const wrong = { ...example, path: Int32Array.from([0, 7, 0, 0]) };
  assert.throws(() => trainSegments([wrong], OPTIONS, () => undefined), RangeError);
});
