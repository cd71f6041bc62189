import { Inflate } from 'fflate';
import { attempt } from '../../text/attempt.ts';
import { decoderOf } from '../decode/decoder.ts';
import { byteOrderMark } from '../decode/wide.ts';
import { ReadError } from '../format.ts';
import { grown, USUAL_SIZE } from '../limits.ts';
import { type Entry, entriesOf, packedBytes } from './directory.ts';

/** The files of a ZIP archive, read into memory only: no name in it is ever a path of this machine. */
export type Archive = ReturnType<typeof openArchive>;

const mostFiles = 50_000;
/** A file that unpacks to more bytes than these, and to more than so many times its archive, is made to do harm. */
const HARMLESS = 32 * 1024 * 1024;
const MOST_TIMES = 100;
/** Marks that begin an element or end one: a book of a million words has some hundred thousand. */
const MOST_MARKS = 2_000_000;
const MARK = 0x3c;
/** Bytes that are unpacked in one step: no step gives more than about a thousand times as many. */
const STEP = 1 << 14;

/** Unpacks at most `limit` bytes, and says whether those are all. */
const inflate = (
  packed: Uint8Array,
  limit: number,
): { readonly file: Uint8Array; readonly isAll: boolean } => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length && size <= limit; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const file = new Uint8Array(Math.min(size, limit));
  let at = 0;
  for (const chunk of chunks) {
    file.set(chunk.subarray(0, file.length - at), at);
    at = Math.min(file.length, at + chunk.length);
  }
  return { file, isAll: size <= limit };
};

/**
 * Opens a ZIP archive. No more is unpacked of it, over all calls, than 256 MB (or `maxSize`, where more was asked for),
 * whatever sizes it declares; and no more than 100 times its own size, where that is over 32 MB.
 * @throws {ReadError} when it is no archive, is damaged or has too many files.
 */
export const openArchive = (bytes: Uint8Array, what: string, maxSize?: number) => {
  const isDamaged = (): never => {
    throw new ReadError(`${what} is damaged: its archive cannot be unpacked`);
  };
  const files = grown(mostFiles, maxSize);
  const size = grown(USUAL_SIZE, maxSize);
  let left = Math.min(size.limit, Math.max(grown(HARMLESS, maxSize).limit, bytes.length * MOST_TIMES));
  const whole = left;
  let warning: string | undefined;
  const entries = new Map<string, Entry>();
  const listed = entriesOf(bytes);
  let step = listed.next();
  for (; !step.done; step = listed.next()) {
    if (entries.size >= files.limit)
      throw new ReadError(`${what} holds over ${files.limit} files; ${files.more}`);
    entries.set(step.value.name, step.value);
  }
  if (!step.value) isDamaged();
  const marks = grown(MOST_MARKS, maxSize);
  let marksLeft = marks.limit;
  /** A file of markup as far as its elements are not too many. */
  const withinMarks = (file: Uint8Array): Uint8Array => {
    for (let at = file.indexOf(MARK); at >= 0; at = file.indexOf(MARK, at + 1)) {
      if (--marksLeft >= 0) continue;
      warning = `it has over ${Math.floor(marks.limit / 2_000_000)} million elements, and what follows was not read; ${marks.more}`;
      return file.subarray(0, at);
    }
    return file;
  };
  /** A file, unpacked as far as the limits of the archive go; `undefined` where there is none. */
  const unpack = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const packed = packedBytes(bytes, entry);
    if (!packed) return isDamaged();
    const isLying = entry.unpacked > 0 && entry.unpacked < left;
    const limit = isLying ? entry.unpacked : left;
    try {
      const { file, isAll } = entry.isDeflated
        ? inflate(packed, limit)
        : { file: packed.subarray(0, limit), isAll: packed.length <= limit };
      left -= file.length;
      if (!isAll) {
        warning = isLying
          ? 'a file in its archive unpacks to more than it says, and was read as far as that'
          : `it unpacks to over ${Math.floor(whole / 1024 / 1024)} MB, and what follows was not read; ${size.more}`;
      }
      return file;
    } catch {
      return isDamaged();
    }
  };
  return {
    names: new Set(entries.keys()),
    bytes: unpack,
    /** The files of these names as text. Those that are not there are left out. */
    read: (wanted: Iterable<string>): ReadonlyMap<string, string> =>
      new Map(
        [...new Set(wanted)].flatMap((name) => {
          const file = unpack(name);
          return file ? [[name, decodeFile(withinMarks(file))]] : [];
        }),
      ),
    /** One clause, where a limit was reached and not all was unpacked. */
    warning: () => warning,
  };
};

/** The files of these formats are UTF-8 or, rarely, UTF-16 with a byte order mark. */
export const decodeFile = (file: Uint8Array): string => {
  const encoding = byteOrderMark(file) ?? 'utf-8';
  const whole = encoding === 'utf-8' ? file : file.subarray(0, file.length & ~1);
  return decoderOf(encoding)?.decode(whole) ?? '';
};

/** A link inside an archive as the name of the file it leads to and the place in it; `from` is the file it is in. */
export const resolveInside = (
  link: string,
  from: string,
): { readonly name: string; readonly fragment: string } => {
  const [way = '', fragment = ''] = link.split('#');
  // With a stray per cent sign the name is meant as it is written.
  const path = attempt(() => decodeURIComponent(way)) ?? way;
  if (path === '') return { name: from, fragment };
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return { name: steps.join('/'), fragment };
};
