import { openSegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import { ARGUMENT_TOPOLOGY, CUE_TOPOLOGY } from '../../source/core/analyse/reporting/arguments/topologies.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/features/word-classes.ts';
import { packJudge, packWordClasses, SECTION } from '../../source/core/analyse/reporting/reporting-model.ts';
import { argumentExamples, FINAL_SIZE } from './argument-examples.ts';
import { cueExamples } from './cue-examples.ts';
import type { Embeddings } from './embeddings.ts';
import { judgeExamples, trainJudge } from './judge-trainer.ts';
import type { Reading } from './reading.ts';
import { trainSegments } from './segment-trainer.ts';
import { type Clusters, clusterWords, learnWordClasses } from './word-classes.ts';

const SEED = 20161108;
/** Log2 of the number of feature rows of each of the two models. */
const BITS = 18;
const RATE = 0.015;
/** Parts the articles are dealt into to learn how far to trust the models on articles they have not seen. */
export const FOLDS = 5;

type Packed = { readonly classes: WordClasses; readonly cues: Uint8Array; readonly arguments: Uint8Array };

const fit = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  clusters: Clusters,
  report: (line: string) => void,
): Packed => {
  const classes = learnWordClasses(readings, embeddings, clusters);
  const common = { bits: BITS, rate: RATE, seed: SEED };
  report('cues');
  const cues = trainSegments(
    readings.flatMap((reading) => cueExamples(reading, classes, BITS)),
    { ...common, topology: CUE_TOPOLOGY, finalRows: 1, epochs: 6 },
    report,
  );
  report('arguments');
  const found = trainSegments(
    readings.flatMap((reading) => argumentExamples(reading, classes, BITS)),
    { ...common, topology: ARGUMENT_TOPOLOGY, finalRows: FINAL_SIZE, epochs: 5 },
    report,
  );
  return { classes, cues, arguments: found };
};

const sectionsOf = ({ classes, cues, arguments: found }: Packed): Map<string, Uint8Array> =>
  new Map([
    [SECTION.classes, packWordClasses(classes)],
    [SECTION.cues, cues],
    [SECTION.arguments, found],
  ]);

/** The sections learned from all articles, and those learned from all but one part of them, part by part. */
export type Learned = {
  readonly whole: ReadonlyMap<string, Uint8Array>;
  readonly parts: readonly ReadonlyMap<string, Uint8Array>[];
};

/** Learns everything the reporting stage needs: `readings` number `i` is of part `i % FOLDS`. */
export const trainReporting = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  report: (line: string) => void,
): Learned => {
  report('word classes');
  const clusters = clusterWords(embeddings, SEED);
  const found = Array.from({ length: FOLDS }, (_, fold) => {
    report(`part ${fold + 1} of ${FOLDS}`);
    const seen = readings.filter((_, i) => i % FOLDS !== fold);
    const packed = fit(seen, embeddings, clusters, report);
    const models = {
      classes: packed.classes,
      cues: openSegmentModel(packed.cues),
      arguments: openSegmentModel(packed.arguments),
    };
    const verdicts = readings.flatMap((reading, i) =>
      i % FOLDS === fold ? judgeExamples(reading, models) : [],
    );
    return { sections: sectionsOf(packed), verdicts };
  });
  const judgedBut = (left: number): Uint8Array =>
    packJudge(
      trainJudge(
        found.flatMap(({ verdicts }, fold) => (fold === left ? [] : verdicts)),
        SEED,
      ),
    );
  report('all articles');
  const whole = sectionsOf(fit(readings, embeddings, clusters, report));
  return {
    whole: whole.set(SECTION.judge, judgedBut(-1)),
    parts: found.map(({ sections }, fold) => sections.set(SECTION.judge, judgedBut(fold))),
  };
};
