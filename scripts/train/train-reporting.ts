import { openSegmentModel } from '../../source/core/analyse/model/segment-model.ts';
import { FINAL_SIZE } from '../../source/core/analyse/reporting/arguments/argument-features.ts';
import { ARGUMENT_TOPOLOGY, CUE_TOPOLOGY } from '../../source/core/analyse/reporting/arguments/topologies.ts';
import type { WordClasses } from '../../source/core/analyse/reporting/features/word-classes.ts';
import { packJudge, packWordClasses, SECTION } from '../../source/core/analyse/reporting/reporting-model.ts';
import { argumentExamples } from './argument-examples.ts';
import { cueExamples } from './cue-examples.ts';
import type { Embeddings } from './embeddings.ts';
import { judgeExamples, trainJudge } from './judge-trainer.ts';
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
  folds: 5,
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

/** The sections learned from all articles, and those learned from all but one part of them, part by part. */
export type Learned = {
  readonly whole: ReadonlyMap<string, Uint8Array>;
  readonly parts: readonly ReadonlyMap<string, Uint8Array>[];
};

/** Learns everything the reporting stage needs: `readings` number `i` is of part `i % options.folds`. */
export const trainReporting = (
  readings: readonly Reading[],
  embeddings: Embeddings,
  options: ReportingOptions,
  report: (line: string) => void,
): Learned => {
  report('word classes');
  const clusters = clusterWords(embeddings, options.seed);
  const found = Array.from({ length: options.folds }, (_, fold) => {
    report(`part ${fold + 1} of ${options.folds}`);
    const seen = readings.filter((_, i) => i % options.folds !== fold);
    const packed = fit(seen, embeddings, clusters, options, report);
    const models = {
      classes: packed.classes,
      cues: openSegmentModel(packed.cues),
      arguments: openSegmentModel(packed.arguments),
    };
    const verdicts = readings.flatMap((reading, i) =>
      i % options.folds === fold ? judgeExamples(reading, models) : [],
    );
    return { sections: sectionsOf(packed), verdicts };
  });
  const judgedBut = (left: number): Uint8Array =>
    packJudge(
      trainJudge(
        found.flatMap(({ verdicts }, fold) => (fold === left ? [] : verdicts)),
        options.seed,
      ),
    );
  report('all articles');
  const whole = sectionsOf(fit(readings, embeddings, clusters, options, report));
  return {
    whole: whole.set(SECTION.judge, judgedBut(-1)),
    parts: found.map(({ sections }, fold) => sections.set(SECTION.judge, judgedBut(fold))),
  };
};
