/** Fits how much to trust which kind of rule to how often each was right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import {
  CONFIDENCE,
  type ConfidenceByGenre,
  type ConfidenceWeights,
  readConfidence,
  writeConfidence,
} from '../../source/core/analyse/attribution/confidence.ts';
import { withSections } from '../../source/core/analyse/model/container.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { ANSWER_KINDS, type AnswerKind } from '../../source/core/analyse/rules/rules.ts';
import { byTenths } from '../tenths.ts';

const STEPS = 4000;
const RATE = 0.5;
/** How strongly the fit is held to "as the rule has it": the rarer a kind, the less its few cases may say. */
const SHRINKAGE = 4;

/** An answer: the logit of what its rule made of it, and whether it was right. */
export type ConfidenceCase = {
  readonly chance: number;
  readonly kind: AnswerKind;
  readonly isRight: boolean;
  readonly fold: number;
};

const said = ({ slope, kinds }: ConfidenceWeights, { chance, kind }: ConfidenceCase): number =>
  1 / (1 + Math.exp(-(slope * chance + kinds[kind])));

const noBias = () => ({ named: 0, described: 0, role: 0, pronoun: 0, group: 0, subject: 0, carried: 0 });

/** Logistic regression by full-batch descent, shrunk toward the rules' own chances. */
const fitAll = (cases: readonly ConfidenceCase[]): ConfidenceWeights => {
  let slope = 1;
  const kinds = noBias();
  for (let step = 0; step < STEPS; step++) {
    let slopeBy = SHRINKAGE * (slope - 1);
    const kindsBy = noBias();
    for (const each of cases) {
      const error = said({ slope, kinds }, each) - (each.isRight ? 1 : 0);
      slopeBy += error * each.chance;
      kindsBy[each.kind] += error;
    }
    const rate = RATE / (cases.length / 10 + SHRINKAGE);
    slope -= (rate * slopeBy) / 10;
    for (const kind of ANSWER_KINDS) kinds[kind] -= rate * (kindsBy[kind] + SHRINKAGE * kinds[kind]);
  }
  return { slope, kinds };
};

const show = (cases: readonly { readonly chance: number; readonly isRight: boolean }[]): void => {
  for (const { said, those } of byTenths(cases, ({ chance }) => chance)) {
    const right = those.filter(({ isRight }) => isRight).length / those.length;
    stdout.write(`  said ${said.toFixed(2)}, were right ${right.toFixed(2)} of ${those.length}\n`);
  }
};

/** Fits to all cases, and prints what each fold has by the fit to the others: said against was. */
export const fitConfidence = (cases: readonly ConfidenceCase[], folds: number): ConfidenceWeights => {
  const parts = Array.from({ length: folds }, (_, at) => fitAll(cases.filter(({ fold }) => fold !== at)));
  show(
    cases.flatMap((each) => {
      const part = parts[each.fold];
      return part ? [{ chance: said(part, each), isRight: each.isRight }] : [];
    }),
  );
  return fitAll(cases);
};

const rounded = (weight: number): number => Number(weight.toFixed(2));

/** Puts the weights of a genre into a model, rounded to a hundredth. */
export const packConfidence = (
  modelPath: string,
  genre: keyof ConfidenceByGenre,
  { slope, kinds }: ConfidenceWeights,
): void => {
  const bytes = readFileSync(modelPath);
  const byKind = Object.fromEntries(ANSWER_KINDS.map((kind) => [kind, rounded(kinds[kind])]));
  const weights = {
    ...readConfidence(loadModel(bytes).section(CONFIDENCE)),
    [genre]: { slope: rounded(slope), kinds: byKind },
  };
  writeFileSync(modelPath, withSections(bytes, new Map([[CONFIDENCE, writeConfidence(weights)]])));
};
