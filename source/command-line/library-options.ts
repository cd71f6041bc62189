import type { LibraryFilter } from '../core/library/desk/library-filter.ts';
import { type Command, LIBRARY_ACTIONS, type LibraryAction } from './commands.ts';
import type { Kind, RowFormat, Words } from './flags.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';
import {
  type Configured,
  chance,
  choice,
  formatOf,
  type Reading,
  type Subject,
  text,
  wholeNumber,
} from './values.ts';

/** Many articles on the screen: those of a library that is kept, or of some places for the session. */
export type DeskOptions = {
  readonly kind: 'desk';
  readonly places: readonly Subject[];
  /** The library, `path` being its file where it is not the user's own. */
  readonly library?: { readonly path: string | undefined } | undefined;
  readonly reading: Reading;
} & Configured;

const date = (words: Words, name: string): string | undefined => {
  const value = text(words, name);
  if (value === undefined || /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return value;
  throw new UsageError(`--${name} ${value}: give a date such as 2023-06-17, 2023-06 or 2023`);
};

const actionOf = (asked: string | undefined): LibraryAction => {
  const names = LIBRARY_ACTIONS.map(({ name }) => name);
  const action = names.find((name) => name === asked);
  if (action) return action;
  if (asked === undefined)
    throw new UsageError(`library needs to know what to do: onrecord library ${names.join('|')}`);
  const near = nearest(asked, names);
  throw new UsageError(
    `library ${asked}: ${near === undefined ? `choose from ${names.join(', ')}` : `did you mean ${near}?`}`,
  );
};

/** What `onrecord library ...` asks for. @throws {UsageError} that names what makes no sense. */
export const libraryOptions = ({ formats }: Command, words: Words, reading: Reading, piped: boolean) => {
  const [, asked, ...operands] = words.input;
  const action = actionOf(asked);
  const format = formatOf(words, 'library', formats);
  const results = text(words, 'results');
  if (action === 'export' && format !== 'csv' && format !== 'jsonl' && words.flags.format !== undefined)
    throw new UsageError(`--format ${format}: onrecord library export prints jsonl, csv`);
  const input = choice<RowFormat | undefined>(words, 'input', undefined);
  if (action === 'add' && operands.length === 0 && results === undefined && !(input && piped))
    throw new UsageError('library add needs articles: onrecord library add PATH|URL|FEED ...');
  if ((action === 'remove' || action === 'search') && operands.join('').trim() === '')
    throw new UsageError(`library ${action} needs ${action === 'remove' ? 'articles' : 'words to look for'}`);
  const [item, answer, ...more] = action === 'review' ? operands : [];
  if (item !== undefined && (more.length > 0 || (item !== 'undo' && answer !== 'y' && answer !== 'n')))
    throw new UsageError('library review takes nothing, ID y, ID n or undo');
  const number = (name: string): number | undefined =>
    words.flags[name] === undefined ? undefined : wholeNumber(words, name, 1, 1);
  const filter: LibraryFilter = {
    speaker: text(words, 'speaker'),
    outlet: text(words, 'outlet'),
    since: date(words, 'since'),
    until: date(words, 'until'),
    words: text(words, 'words'),
    kind: choice<Kind | undefined>(words, 'kind', undefined),
    minConfidence: chance(words, 'min-confidence'),
  };
  return {
    kind: 'library' as const,
    action,
    /** What stands after the action: articles to add or remove, words to look for. */
    operands,
    /** The file of the library; the user's own where it is not given. */
    library: text(words, 'library'),
    reading,
    format,
    filter,
    limit: number('limit'),
    input,
    /** A file or folder of articles whose quotations are known already. */
    results,
    jobs: number('jobs'),
    noCorrections: words.flags['no-corrections'] === true,
  };
};

export type LibraryOptions = ReturnType<typeof libraryOptions>;
