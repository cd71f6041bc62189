import type { Document } from '../document/document.ts';
import { languageOf } from '../text/language.ts';
import type { LanguageCode } from '../text/language-words.ts';
import type { Analysis, Quotation, Section, Speaker } from './analysis.ts';
import { ANTECEDENTS, readAntecedentWeights } from './attribution/antecedents/weights.ts';
import { attribute } from './attribution/attribute.ts';
import { CONFIDENCE, readConfidence } from './attribution/confidence.ts';
import { unattributed } from './attribution/unattributed.ts';
import { formFirst, mergeWorded } from './combine.ts';
import type { Model } from './model/model.ts';
import { findQuoted } from './quotes/find-quoted.ts';
import { withoutGestures } from './quotes/gestures.ts';
import { judgeMarks } from './quotes/judge-marks.ts';
import { readMarkModel } from './quotes/mark-model.ts';
import type { JudgedMarks } from './quotes/marks.ts';
import { pairMarks } from './quotes/pair-marks.ts';
import { quotedByMarks } from './quotes/quoted-by-marks.ts';
import { withWrittenSources } from './quotes/written.ts';
import type { Reported } from './reported.ts';
import { withAsPhrases } from './reporting/as-phrases.ts';
import { findReported } from './reporting/find-reported.ts';
import { withSharedVerbs } from './reporting/shared-verb.ts';
import { withSpoken } from './reporting/spoken-patterns.ts';
import { sectionise } from './sections/sectionise.ts';
import { classifySpeech } from './speech/classify.ts';
import { findBlockQuotations } from './structural/block-quotations.ts';
import { findStructural } from './structural/find-structural.ts';
import { withoutPullQuotes } from './structural/pull-quotes.ts';
import { readTagger } from './tokens/perceptron-tagger.ts';
import { tokenise } from './tokens/tokenise.ts';
import type { Tokens } from './tokens/tokens.ts';

/** What the stages have found so far. */
type Draft = {
  readonly document: Document;
  readonly model: Model;
  readonly tokens: Tokens;
  readonly marks: readonly JudgedMarks[];
  readonly reported: readonly Reported[];
  readonly sections: readonly Section[];
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly Speaker[];
};

/**
 * A named step of the analysis: it reads what earlier ones found and adds its own. `share` is about what part of the
 * time it takes on a long text; they add up to 1.
 */
type Stage = {
  readonly name: string;
  readonly share: number;
  readonly run: (draft: Draft) => Partial<Draft>;
};

const NO_TOKENS: Tokens = {
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  tags: new Uint8Array(0),
  sentenceOf: new Int32Array(0),
  words: [],
  lower: [],
  sentences: [],
};

const tokens: Stage['run'] = ({ document, model }) => ({
  tokens: tokenise(document, readTagger(model.section('tokens/tagger'))),
});
const sections: Stage['run'] = ({ document }) => ({ sections: sectionise(document) });

/** In this order: every stage needs what those before it found. */
const STAGES: readonly Stage[] = [
  { name: 'tokens', share: 0.11, run: tokens },
  {
    name: 'marks',
    share: 0.04,
    run: ({ document, tokens, model }) => ({
      marks: judgeMarks(tokens, pairMarks(document, tokens), readMarkModel(model.section('quotes/marks'))),
    }),
  },
  { name: 'sections', share: 0.2, run: sections },
  {
    name: 'reporting',
    share: 0.42,
    run: ({ document, tokens, marks, model }) => {
      const worded = withoutGestures(
        tokens,
        mergeWorded(findReported(tokens, marks, model), findQuoted(tokens, marks), marks),
      );
      const spoken = withSpoken(tokens, marks, withAsPhrases(tokens, marks, worded));
      const classified = classifySpeech(
        tokens,
        marks,
        withWrittenSources(tokens, withSharedVerbs(tokens, marks, spoken)),
      );
      return {
        reported: withoutPullQuotes(
          document,
          tokens,
          formFirst(findStructural(document, tokens), classified),
        ),
      };
    },
  },
  {
    name: 'attribution',
    share: 0.23,
    run: ({ document, model, tokens, reported, sections }) =>
      attribute(document, tokens, reported, sections, {
        antecedents: readAntecedentWeights(model.section(ANTECEDENTS)),
        confidence: readConfidence(model.section(CONFIDENCE)),
      }),
  },
];

/** For a text in another language than English: quotations by their marks, and nobody who is named for them. */
const stagesFor = (language: LanguageCode): readonly Stage[] => [
  { name: 'tokens', share: 0.3, run: tokens },
  {
    name: 'marks',
    share: 0.1,
    run: ({ document, tokens }) => {
      const { marks, reported } = quotedByMarks(tokens, pairMarks(document, tokens, language), language);
      return { marks, reported: formFirst(findBlockQuotations(document, tokens), reported) };
    },
  },
  { name: 'sections', share: 0.5, run: sections },
  {
    name: 'attribution',
    share: 0.1,
    run: ({ reported, sections }) => ({ quotations: unattributed(reported, sections) }),
  },
];

/** How far an analysis has come, from 0 to 1 by time, and the name of the stage that comes next. */
export type Progress = { readonly done: number; readonly next: string };

/**
 * Analyses an article stage by stage; what it yields between them lets a caller report progress or give way. Sections
 * that are given are not looked for. Of a text in another language than English only the marks are read.
 * @throws {ModelError} when the model lacks a section that a stage needs.
 */
export function* analyseInSteps(
  document: Document,
  model: Model,
  given?: readonly Section[],
): Generator<Progress, Analysis, undefined> {
  let draft: Draft = {
    document,
    model,
    tokens: NO_TOKENS,
    marks: [],
    reported: [],
    sections: given ?? [],
    quotations: [],
    speakers: [],
  };
  let done = 0;
  const language = languageOf(document.text);
  for (const { name, share, run } of language === undefined ? STAGES : stagesFor(language)) {
    yield { done, next: name };
    if (name !== 'sections' || !given) draft = { ...draft, ...run(draft) };
    done += share;
  }
  const { sections, quotations, speakers } = draft;
  const marks = draft.marks.flatMap(({ use, range }) =>
    use === 'quotation' || use === 'other' ? [range] : [],
  );
  return { sections, quotations, speakers, marks };
}
