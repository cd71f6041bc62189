import { given } from '../core/text/fields.ts';
import type { Command } from './commands.ts';
import type { VerdictName, Words } from './flags.ts';
import { UsageError } from './usage-error.ts';
import { chance, choice, formatOf, type Reading, subjectOf, text } from './values.ts';

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

/**
 * A draft, the files, folders and addresses its quotations are checked against (none for a sample, which has its own), a
 * library whose articles are sources too, and the file of decisions; `isShown` opens the checked draft on the screen.
 * @throws {UsageError} when the draft or its sources are missing.
 */
export const checkOptions = (
  command: Command,
  words: Words,
  reading: Reading,
  { screen }: { readonly screen: boolean },
) => {
  const [, draft, ...more] = words.input;
  const [sample, against] = [text(words, 'sample'), text(words, 'against')];
  const { library, ...asked } = common(command, words, reading);
  if (sample === undefined && (draft === undefined || (against ?? library) === undefined))
    throw new UsageError('check needs a draft and its sources: onrecord check DRAFT --against SOURCE ...');
  if (sample !== undefined && draft !== undefined)
    throw new UsageError(`--sample ${sample} and ${draft}: give one of them`);
  return {
    ...asked,
    kind: 'check' as const,
    draft: sample === undefined ? subjectOf(draft ?? '') : ({ kind: 'bundled', name: sample } as const),
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

/**
 * Two versions of an article; of a library their keys in it, or one key for the two last texts of that article.
 * @throws {UsageError} when there are not exactly two articles.
 */
export const compareOptions = (command: Command, words: Words, reading: Reading) => {
  const [, old, fresh, another] = words.input;
  const { library, ...asked } = common(command, words, reading);
  if (old === undefined || (fresh ?? library) === undefined || another !== undefined)
    throw new UsageError('compare needs two articles: onrecord compare OLD NEW');
  const kind = 'compare' as const;
  return library === undefined
    ? { ...asked, kind, library, old: subjectOf(old), new: subjectOf(fresh ?? '') }
    : { ...asked, kind, library, old, new: fresh };
};

export type CheckOptions = ReturnType<typeof checkOptions>;
export type CompareOptions = ReturnType<typeof compareOptions>;
