import { strFromU8, unzipSync } from 'fflate';
import { numberAt } from '../../text/at.ts';
import { ReadError } from '../format.ts';
import { grown, USUAL_SIZE } from '../limits.ts';

/** The files of a ZIP archive, read into memory only: no name in it is ever a path of this machine. */
export type Archive = {
  readonly names: ReadonlySet<string>;
  /** The files of these names, unpacked. Those that are not there are left out. */
  readonly read: (names: Iterable<string>) => ReadonlyMap<string, string>;
};

const mostFiles = 50_000;

/**
 * Opens a ZIP archive. What is unpacked from it, over all calls, is bounded by the sizes the archive declares, since
 * no file is given more room than that; by `maxSize`, where more was asked for than usual.
 * @throws {ReadError} when it is no archive, is damaged, has too many files or unpacks to too much.
 */
export const openArchive = (bytes: Uint8Array, what: string, maxSize?: number): Archive => {
  const names = new Set<string>();
  const files = grown(mostFiles, maxSize);
  const size = grown(USUAL_SIZE, maxSize);
  let left = size.limit;
  const attempt = (wanted: ReadonlySet<string>): Record<string, Uint8Array> => {
    let count = 0;
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (++count > files.limit) {
            throw new ReadError(`${what} holds over ${files.limit} files; ${files.more}`);
          }
          names.add(name);
          if (!wanted.has(name)) return false;
          left -= originalSize;
          if (left < 0) {
            const megabytes = Math.floor(size.limit / 1024 / 1024);
            throw new ReadError(`${what} unpacks to over ${megabytes} MB; ${size.more}`);
          }
          return true;
        },
      });
    } catch (error) {
      throw error instanceof ReadError
        ? error
        : new ReadError(`${what} is damaged: its archive cannot be unpacked`);
    }
  };
  attempt(new Set());
  return {
    names,
    read: (wanted) => {
      const found = attempt(new Set(wanted));
      return new Map(Object.entries(found).map(([name, file]) => [name, decodeFile(file)]));
    },
  };
};

/** The files of these formats are UTF-8 or, rarely, UTF-16 with a byte order mark. */
const decodeFile = (file: Uint8Array): string => {
  const [first, second, third] = file;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const isLittle = first === 0xff;
    let text = '';
    for (let i = 2; i + 1 < file.length; i += 2) {
      const low = numberAt(file, isLittle ? i : i + 1);
      const high = numberAt(file, isLittle ? i + 1 : i);
      text += String.fromCharCode(high * 256 + low);
    }
    return text;
  }
  return strFromU8(first === 0xef && second === 0xbb && third === 0xbf ? file.subarray(3) : file);
};

/** A link inside an archive as the name of the file it leads to and the place in it; `from` is the file it is in. */
export const resolveInside = (
  link: string,
  from: string,
): { readonly name: string; readonly fragment: string } => {
  const [way = '', fragment = ''] = link.split('#');
  let path = way;
  try {
    path = decodeURIComponent(way);
  } catch {
    // A stray per cent sign: the name is meant as it is written.
  }
  if (path === '') return { name: from, fragment };
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return { name: steps.join('/'), fragment };
};
