import { strFromU8, unzipSync } from 'fflate';
import { numberAt } from '../../text/at.ts';
import { ReadError } from '../format.ts';

/** The files of a ZIP archive, read into memory only: no name in it is ever a path of this machine. */
export type Archive = {
  readonly names: ReadonlySet<string>;
  /** The files of these names, unpacked. Those that are not there are left out. */
  readonly read: (names: Iterable<string>) => ReadonlyMap<string, string>;
};

const limits = { entries: 50_000, size: 200 * 1024 * 1024 };

/**
 * Opens a ZIP archive. What is unpacked from it, over all calls, is bounded by the sizes the archive declares, since
 * no file is given more room than that.
 * @throws {ReadError} when it is no archive, is damaged, has too many files or unpacks to too much.
 */
export const openArchive = (bytes: Uint8Array, what: string): Archive => {
  const names = new Set<string>();
  let left = limits.size;
  const attempt = (wanted: ReadonlySet<string>): Record<string, Uint8Array> => {
    let count = 0;
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (++count > limits.entries) throw new ReadError(`${what} holds over ${limits.entries} files`);
          names.add(name);
          if (!wanted.has(name)) return false;
          left -= originalSize;
          if (left < 0) throw new ReadError(`${what} unpacks to over ${limits.size / 1024 / 1024} MB`);
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
      const files = attempt(new Set(wanted));
      return new Map(Object.entries(files).map(([name, file]) => [name, decodeFile(file)]));
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
