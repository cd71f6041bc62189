import type { LibraryOptions } from '../../command-line/library-options.ts';
import { printRows } from '../../core/library/lists.ts';
import { LibraryError } from '../../shell/library/library-error.ts';
import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { openCurrentLibrary } from '../../shell/library/open-current.ts';
import { openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { createReview, reviewShape } from '../../shell/library/review-names.ts';
import { printable } from '../../shell/load/printable.ts';

/** Lists names that may be one person's, or keeps an answer: y, n, or undo for the last one. @throws {LibraryError} */
export const reviewNames = async (
  options: LibraryOptions,
  path: string,
  write: (words: string) => Promise<void>,
  complain: (message: string) => void,
): Promise<number> => {
  const [asked, answer] = options.operands;
  const opening =
    asked === undefined
      ? openCurrentLibrary(path, options.noCorrections)
      : openLibrary(path, 'write', complain);
  return withLibrary(path, opening, async (database) => {
    if (asked === undefined) {
      const rows = database.prepare('SELECT id, block FROM review ORDER BY articles DESC, id LIMIT ?');
      for (const words of printRows(
        reviewShape,
        createReview(database).items(rows.iterate(options.limit ?? -1)),
        options.format,
      ))
        await write(words);
      return 0;
    }
    const writer = createLibraryWriter(database);
    if (asked === 'undo') {
      const isUndone = writer.undo();
      await write(isUndone ? 'the last answer is taken back\n' : 'there is no answer to take back\n');
      return isUndone ? 0 : 1;
    }
    const [item] = createReview(database).items(
      database.prepare('SELECT id, block FROM review WHERE id = ?').all(asked),
    );
    if (!item)
      throw new LibraryError(
        `nothing to review is called ${printable(asked)}; onrecord library review lists it`,
      );
    writer.decide([{ ...item.decision, isSame: answer === 'y', called: '' }]);
    await write(
      `${item.one.printed} and ${item.other.printed} are ${answer === 'y' ? 'one person' : 'two people'}\n`,
    );
    return 0;
  });
};
