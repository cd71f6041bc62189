import type { DatabaseSync } from 'node:sqlite';
import { counted } from '../../core/report/printed-text.ts';
import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { LibraryError, openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { createReview } from '../../shell/library/review-names.ts';
import { printable } from '../../shell/load/printable.ts';
import { originOf } from '../../shell/storage/origin.ts';
import type { LibraryCommand } from './library-command.ts';

/** A sentence on what was done, and the exit status. */
type Done = readonly [said: string, status: number];

const removeArticles = (
  database: DatabaseSync,
  operands: readonly string[],
  complain: (message: string) => void,
): Done => {
  const find = database.prepare('SELECT id FROM article WHERE key IN (?1, ?2) OR id = ?1 LIMIT 1');
  const found = operands.flatMap((operand) => {
    const row = find.get(operand, originOf({ kind: 'file', path: operand }) ?? operand);
    if (!row) complain(`no article of the library is called ${printable(operand)}`);
    return row ? [Number(row.id)] : [];
  });
  const ids = new Set(found);
  createLibraryWriter(database).remove([...ids]);
  return [`removed ${counted(ids.size, 'article')}`, found.length < operands.length ? 1 : 0];
};

const answerReview = (database: DatabaseSync, [asked = '', answer]: readonly string[]): Done => {
  const writer = createLibraryWriter(database);
  if (asked === 'undo')
    return writer.undo() ? ['the last answer is taken back', 0] : ['there is no answer to take back', 1];
  const item = createReview(database).find(asked);
  if (!item)
    throw new LibraryError(
      `nothing to review is called ${printable(asked)}; onrecord library review lists it`,
    );
  const { one, other, decision } = item;
  writer.decide([{ ...decision, isSame: answer === 'y', called: '' }]);
  return [`${one.printed} and ${other.printed} are ${answer === 'y' ? 'one person' : 'two people'}`, 0];
};

/**
 * Takes articles out of a library, or keeps an answer on names that may be one person's: y, n, or undo for the last one.
 * @returns the exit status: 1 when an article was not there, or there was nothing to take back
 */
export const changeLibrary: LibraryCommand = ({ action, operands }, path, write, complain) =>
  withLibrary(path, openLibrary(path, 'write', complain), async (database) => {
    const [said, status] =
      action === 'remove' ? removeArticles(database, operands, complain) : answerReview(database, operands);
    await write(`${said}\n`);
    return status;
  });
