import { strFromU8 } from 'fflate';
import { numberAt } from '../../text/at.ts';

/** A file of a ZIP archive, still packed. Sizes and places are in bytes. */
export type Entry = {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly at: number;
  readonly packed: number;
  /** What it says it unpacks to. */
  readonly unpacked: number;
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const FILE = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes of the end record, and of the comment that may follow it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** What stands for a size that is told in the extra field. */
const ELSEWHERE = 0xffffffff;
const UTF_8 = 0x800;

const u16 = (bytes: Uint8Array, at: number): number => numberAt(bytes, at) + numberAt(bytes, at + 1) * 0x100;
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) + u32(bytes, at + 4) * 0x100000000;

/** Sizes over 4 GB, in their order in the extra field with id 1. */
const longNumbers = (bytes: Uint8Array, from: number, to: number): readonly number[] => {
  for (let at = from; at + 4 <= to; at += 4 + u16(bytes, at + 2)) {
    if (u16(bytes, at) === 1)
      return Array.from({ length: u16(bytes, at + 2) >> 3 }, (_, i) => u64(bytes, at + 4 + i * 8));
  }
  return [];
};

/** Lists the files of a ZIP archive as its central directory has them; `undefined` where it has none. */
export function* entriesOf(bytes: Uint8Array): Generator<Entry, boolean> {
  let end = bytes.length - END_SIZE;
  while (end >= 0 && u32(bytes, end) !== END && end > bytes.length - END_SIZE - LONGEST_COMMENT) end--;
  if (end < 0 || u32(bytes, end) !== END) return false;
  let at = u32(bytes, end + 16);
  const long = u64(bytes, end - 12);
  if (at === ELSEWHERE && u32(bytes, long) === END_64) at = u64(bytes, long + 48);
  // Something may stand before the archive, and places are counted from its own beginning.
  const shift = u32(bytes, at) === FILE ? 0 : end - u32(bytes, end + 12) - at;
  for (at += shift; at < end && u32(bytes, at) === FILE; ) {
    const nameEnd = at + 46 + u16(bytes, at + 28);
    const next = nameEnd + u16(bytes, at + 30) + u16(bytes, at + 32);
    const method = u16(bytes, at + 10);
    const sizes = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)];
    const longer = longNumbers(bytes, nameEnd, next).values();
    const [unpacked = 0, packed = 0, place = 0] = sizes.map((size) =>
      size === ELSEWHERE ? (longer.next().value ?? size) : size,
    );
    const name = strFromU8(bytes.subarray(at + 46, nameEnd), (u16(bytes, at + 8) & UTF_8) === 0);
    if (method === STORED || method === DEFLATED)
      yield {
        name: name.replaceAll('\\', '/'),
        isDeflated: method === DEFLATED,
        at: place + shift,
        packed,
        unpacked,
      };
    at = next;
  }
  return true;
}

/** How many bytes all files of an archive unpack to, as they say; none unpacks to more. */
export const unpackedSize = (bytes: Uint8Array): number => {
  let size = 0;
  for (const { unpacked } of entriesOf(bytes)) size += unpacked;
  return size;
};

/** The bytes of a file as they are packed; none where its header is damaged. */
export const packedBytes = (bytes: Uint8Array, { at, packed }: Entry): Uint8Array | undefined => {
  if (u32(bytes, at) !== LOCAL) return undefined;
  const from = at + 30 + u16(bytes, at + 26) + u16(bytes, at + 28);
  return bytes.subarray(from, from + packed);
};
