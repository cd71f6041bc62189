import { createLibraryWriter } from '../../shell/library/library-writer.ts';
import { openLibrary, withLibrary } from '../../shell/library/open-library.ts';
import { printable } from '../../shell/load/printable.ts';
import { originOf } from '../../shell/storage/origin.ts';
import type { LibraryCommand } from './library-command.ts';

/** Takes articles out of a library. @returns the exit status: 0 when all were there, else 1. */
export const removeArticles: LibraryCommand = ({ operands }, path, write, complain) =>
  withLibrary(path, openLibrary(path, 'write', complain), async (database) => {
    const find = database.prepare('SELECT id FROM article WHERE key IN (?, ?) OR id = ? LIMIT 1');
    const ids = new Set<number>();
    let status = 0;
    for (const operand of operands) {
      const number = /^\d+$/.test(operand) ? Number(operand) : -1;
      const found = find.get(operand, originOf({ kind: 'file', path: operand }) ?? operand, number);
      if (found) ids.add(Number(found.id));
      else {
        status = 1;
        complain(`no article of the library is called ${printable(operand)}`);
      }
    }
    createLibraryWriter(database).remove([...ids]);
    await write(`removed ${ids.size} ${ids.size === 1 ? 'article' : 'articles'}\n`);
    return status;
  });
