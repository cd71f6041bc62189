import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { withLibrary } from '../../shell/library/open-library.ts';
import { printList } from '../../shell/library/print-list.ts';
import { createLists } from '../../shell/library/read-lists.ts';
import type { LibraryCommand } from './library-command.ts';

/** Prints the list of an action; the words after the action narrow it, the people by name. */
export const printLibrary: LibraryCommand = (options, path, write) =>
  withLibrary(path, openCurrentLibrary(path, options.noCorrections), async (database) => {
    const { action, filter, operands, format, limit } = options;
    const field = action === 'people' ? 'speaker' : 'words';
    const asked = { ...filter, [field]: [filter[field] ?? '', ...operands].join(' ').trim() };
    const print = printList[action as keyof typeof printList];
    for (const some of print(createLists(database), format, asked, { count: limit })) await write(some);
    return 0;
  });
