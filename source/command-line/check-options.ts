import type { ReportFormat } from '../core/report/offer/formats.ts';
import type { Command } from './commands.ts';
import type { VerdictName, Words } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { chance, choice, formatOf, given, type Reading, type Subject, subjectOf, text } from './values.ts';

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

/** The library that is asked for: `''` without a file, the user's own. */
const libraryOf = ({ flags: { library } }: Words): string | undefined => (library === true ? '' : library);

/** @throws {UsageError} when the draft or its sources are missing. */
export const checkOptions = (
  command: Command,
  words: Words,
  reading: Reading,
  { screen }: { readonly screen: boolean },
): CheckOptions => {
  const [, draft, ...more] = words.input;
  const { sample, against, strict } = words.flags;
  const sources = [...(typeof against === 'string' ? [against] : []), ...more].map(subjectOf);
  const library = libraryOf(words);
  if (
    sample === undefined &&
    (draft === undefined || (typeof against !== 'string' && library === undefined))
  ) {
    throw new UsageError('check needs a draft and its sources: onrecord check DRAFT --against SOURCE ...');
  }
  if (sample !== undefined && draft !== undefined) {
    throw new UsageError(`--sample ${sample} and ${draft}: give one of them`);
  }
  return {
    kind: 'check',
    draft: typeof sample === 'string' ? { kind: 'bundled', name: sample } : subjectOf(draft ?? ''),
    against: sources,
    reading,
    format: formatOf(words, command.name, command.formats),
    isShown: screen && words.flags.format === undefined,
    strict: strict === true,
    ...(library === undefined ? {} : { library }),
    ...given<Pick<CheckOptions, 'verdict' | 'speaker' | 'minConfidence' | 'allow'>>({
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
  const library = libraryOf(words);
  if (old === undefined || (fresh === undefined && library === undefined) || another !== undefined) {
    throw new UsageError('compare needs two articles: onrecord compare OLD NEW');
  }
  const common = {
    kind: 'compare',
    reading,
    format: formatOf(words, command.name, command.formats),
    strict: words.flags.strict === true,
  } as const;
  if (library !== undefined) return { ...common, library, old, new: fresh };
  return { ...common, old: subjectOf(old), new: subjectOf(fresh ?? '') };
};
