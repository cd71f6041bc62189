import type { LibraryOptions } from '../../command-line/library-options.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { printList } from '../../shell/library/print-list.ts';
import { createLists } from '../../shell/library/read-lists.ts';

/** The list that an action prints, and what of its filter stands after the action. */
const LISTS = {
  list: ['articles', 'words'],
  people: ['people', 'speaker'],
  quotes: ['quotations', 'words'],
  families: ['families', 'words'],
  search: ['search', 'words'],
  summary: ['summary', undefined],
  review: ['review', undefined],
} as const satisfies Partial<Record<LibraryOptions['action'], readonly unknown[]>>;

/** Prints a list of a library. @throws {LibraryError} with one sentence on what is wrong with it. */
export const printLibrary = async (
  action: keyof typeof LISTS,
  { filter, operands, format, limit, noCorrections }: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
): Promise<number> =>
  withLibrary(path, openCurrentLibrary(path, noCorrections), async (database) => {
    const [list, field] = LISTS[action];
    const asked = field && { [field]: [filter[field] ?? '', ...operands].join(' ').trim() };
    const words = printList[list](createLists(database), format, { ...filter, ...asked }, { count: limit });
    for (const some of words) await write(some);
    return 0;
  });
