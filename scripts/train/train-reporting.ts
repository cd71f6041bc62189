import { openSegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import { FINAL_SIZE } from '../../source/core/analyse/reporting/argument-features.ts';
import { packJudge, packWordClasses, SECTION } from '../../source/core/analyse/reporting/reporting-model.ts';
import { ARGUMENT_TOPOLOGY, CUE_TOPOLOGY } from '../../source/core/analyse/reporting/topologies.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/word-classes.ts';
import { argumentExamples } from './argument-examples.ts';
import { cueExamples } from './cue-examples.ts';
import type { Embeddings } from './embeddings.ts';
import { type JudgeExample, judgeExamples, trainJudge } from './judge-trainer.ts';
import type { Reading } from './reading.ts';
import { trainSegments } from './segment-trainer.ts';
import { type Clusters, clusterWords, learnWordClasses } from './word-classes.ts';

export type ReportingOptions = {
  readonly seed: number;
  readonly cueBits: number;
  readonly argumentBits: number;
  readonly cueEpochs: number;
  readonly argumentEpochs: number;
  readonly rate: number;
  /** Parts the articles are dealt into to learn how far to trust the models on articles they have not seen. */
  readonly folds: number;
};

export const REPORTING_OPTIONS: ReportingOptions = {
  seed: 20161108,
  cueBits: 18,
  argumentBits: 18,
  cueEpochs: 6,
  argumentEpochs: 5,
  rate: 0.015,
  folds: 3,
};

type Packed = { readonly classes: WordClasses; readonly cues: Uint8Array; readonly arguments: Uint8Array };

const fit = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  clusters: Clusters,
  options: ReportingOptions,
  report: (line: string) => void,
): Packed => {
  const classes = learnWordClasses(readings, embeddings, clusters);
  report('cues');
  const cues = trainSegments(
    readings.flatMap((reading) => cueExamples(reading, classes, options.cueBits)),
    {
      topology: CUE_TOPOLOGY,
      bits: options.cueBits,
      finalRows: 1,
      epochs: options.cueEpochs,
      rate: options.rate,
      seed: options.seed,
    },
    report,
  );
  report('arguments');
  const found = trainSegments(
    readings.flatMap((reading) => argumentExamples(reading, classes, options.argumentBits)),
    {
      topology: ARGUMENT_TOPOLOGY,
      bits: options.argumentBits,
      finalRows: FINAL_SIZE,
      epochs: options.argumentEpochs,
      rate: options.rate,
      seed: options.seed,
    },
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

/** Learns to find cues and what belongs to them, and returns the sections of that: all but how far to trust it. */
export const trainFinding = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  options: ReportingOptions,
  report: (line: string) => void,
): Map<string, Uint8Array> =>
  sectionsOf(fit(readings, embeddings, clusterWords(embeddings, options.seed), options, report));

/** Learns everything the reporting stage needs and returns its sections. */
export const trainReporting = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  options: ReportingOptions,
  report: (line: string) => void,
): Map<string, Uint8Array> => {
  report('word classes');
  const clusters = clusterWords(embeddings, options.seed);
  const verdicts: JudgeExample[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    report(`part ${fold + 1} of ${options.folds}`);
    const seen = readings.filter((_, i) => i % options.folds !== fold);
    const packed = fit(seen, embeddings, clusters, options, report);
    const models = {
      classes: packed.classes,
      cues: openSegmentModel(packed.cues),
      arguments: openSegmentModel(packed.arguments),
    };
    readings.forEach((reading, i) => {
      if (i % options.folds === fold) verdicts.push(...judgeExamples(reading, models));
    });
  }
  report('all articles');
  const found = sectionsOf(fit(readings, embeddings, clusters, options, report));
  return found.set(SECTION.judge, packJudge(trainJudge(verdicts, options.seed)));
};
