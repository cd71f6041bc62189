import { LibraryError } from '../../shell/library/library-error.ts';
import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { createReview } from '../../shell/library/review-names.ts';
import { printable } from '../../shell/load/printable.ts';
import type { LibraryCommand } from './library-command.ts';

/** Keeps an answer on names that may be one person's: y, n, or undo for the last one. @throws {LibraryError} */
export const answerReview: LibraryCommand = ({ operands: [asked = '', answer] }, path, write, complain) =>
  withLibrary(path, openLibrary(path, 'write', complain), async (database) => {
    const writer = createLibraryWriter(database);
    if (asked === 'undo') {
      const isUndone = writer.undo();
      await write(isUndone ? 'the last answer is taken back\n' : 'there is no answer to take back\n');
      return isUndone ? 0 : 1;
    }
    const item = createReview(database).find(asked);
    if (!item)
      throw new LibraryError(
        `nothing to review is called ${printable(asked)}; onrecord library review lists it`,
      );
    const { one, other, decision } = item;
    writer.decide([{ ...decision, isSame: answer === 'y', called: '' }]);
    await write(`${one.printed} and ${other.printed} are ${answer === 'y' ? 'one person' : 'two people'}\n`);
    return 0;
  });
