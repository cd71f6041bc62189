import type { ReportFormat } from '../core/report/offer/formats.ts';
import { given } from '../core/text/fields.ts';
import type { Command } from './commands.ts';
import type { VerdictName, Words } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { chance, choice, formatOf, type Reading, type Subject, subjectOf, text } from './values.ts';

/** A draft, and the sources its quotations are checked against. */
export type CheckOptions = {
  readonly kind: 'check';
  readonly draft: Subject;
  /** Files, folders and addresses; none where the draft is a sample, which has its own. */
  readonly against: readonly Subject[];
  readonly reading: Reading;
  readonly format: ReportFormat;
  /** Opens the checked draft on the screen. */
  readonly isShown: boolean;
  readonly strict: boolean;
  readonly verdict?: VerdictName;
  readonly speaker?: string;
  readonly minConfidence?: number;
  /** The file of decisions. */
  readonly allow?: string;
  /** A library whose articles are sources too; `''` for the user's own. */
  readonly library?: string;
};

/** Two versions of an article. */
export type CompareOptions = {
  readonly kind: 'compare';
  readonly reading: Reading;
  readonly format: ReportFormat;
  readonly strict: boolean;
} & (
  | { readonly old: Subject; readonly new: Subject; readonly library?: never }
  /** Keys of articles of a library; without `new` the two last texts of one are compared. */
  | { readonly old: string; readonly new: string | undefined; readonly library: string }
);

/** What both commands take; a library without a file is `''`, the user's own. */
const common = ({ name, formats }: Command, words: Words, reading: Reading) => {
  const { library, strict } = words.flags;
  return {
    reading,
    format: formatOf(words, name, formats),
    strict: strict === true,
    library: library === true ? '' : typeof library === 'string' ? library : undefined,
  };
};

/** @throws {UsageError} when the draft or its sources are missing. */
export const checkOptions = (
  command: Command,
  words: Words,
  reading: Reading,
  { screen }: { readonly screen: boolean },
): CheckOptions => {
  const [, draft, ...more] = words.input;
  const [sample, against] = [text(words, 'sample'), text(words, 'against')];
  const { library, ...asked } = common(command, words, reading);
  if (sample === undefined && (draft === undefined || (against ?? library) === undefined))
    throw new UsageError('check needs a draft and its sources: onrecord check DRAFT --against SOURCE ...');
  if (sample !== undefined && draft !== undefined)
    throw new UsageError(`--sample ${sample} and ${draft}: give one of them`);
  return {
    ...asked,
    kind: 'check',
    draft: sample === undefined ? subjectOf(draft ?? '') : { kind: 'bundled', name: sample },
    against: [...(against === undefined ? [] : [against]), ...more].map(subjectOf),
    isShown: screen && words.flags.format === undefined,
    ...given({
      library,
      verdict: choice<VerdictName | undefined>(words, 'verdict', undefined),
      speaker: text(words, 'speaker'),
      minConfidence: chance(words, 'min-confidence'),
      allow: text(words, 'allow'),
    }),
  };
};

/** @throws {UsageError} when there are not exactly two articles. */
export const compareOptions = (command: Command, words: Words, reading: Reading): CompareOptions => {
  const [, old, fresh, another] = words.input;
  const { library, ...asked } = common(command, words, reading);
  if (old === undefined || (fresh ?? library) === undefined || another !== undefined)
    throw new UsageError('compare needs two articles: onrecord compare OLD NEW');
  return library === undefined
    ? { ...asked, kind: 'compare', old: subjectOf(old), new: subjectOf(fresh ?? '') }
    : { ...asked, kind: 'compare', library, old, new: fresh };
};
