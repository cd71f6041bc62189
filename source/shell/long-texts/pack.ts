import { deserialize, serialize } from 'node:v8';

/**
 * A document, an analysis or a part of one on its way from thread to thread: its lists in pieces of bytes, which are
 * handed over and not copied, and can be unpacked with pauses; whatever else it has as it is.
 */
export type Packed<T> = {
  readonly rest: Partial<T>;
  readonly lists: readonly (readonly [name: string, pieces: readonly Uint8Array<ArrayBuffer>[]])[];
};

/** Items in a piece: a quarter of a millisecond to unpack, more before the code is compiled. */
const PIECE = 50;

export const pack = <T extends object>(value: T): Packed<T> => {
  const fields = Object.entries(value) as readonly (readonly [string, unknown])[];
  const piecesOf = (list: readonly unknown[]): readonly Uint8Array<ArrayBuffer>[] =>
    Array.from(
      { length: Math.ceil(list.length / PIECE) },
      // A copy: bytes from Node's own pool cannot be handed over.
      (_, piece) => new Uint8Array(serialize(list.slice(piece * PIECE, (piece + 1) * PIECE))),
    );
  return {
    rest: Object.fromEntries(fields.filter(([, field]) => !Array.isArray(field))) as Partial<T>,
    lists: fields.flatMap(([name, field]) =>
      Array.isArray(field) ? [[name, piecesOf(field)] as const] : [],
    ),
  };
};

/** The buffers to transfer along with a packed value. */
export const bytesOf = ({ lists }: Packed<unknown>): readonly ArrayBuffer[] =>
  lists.flatMap(([, pieces]) => pieces.map(({ buffer }) => buffer));

/** Unpacks what `pack` made, piece by piece; the caller may pause after each step. */
export function* unpack<T>({ rest, lists }: Packed<T>): Generator<undefined, T> {
  const unpacked: Record<string, readonly unknown[]> = {};
  for (const [name, pieces] of lists) {
    const list: unknown[] = [];
    unpacked[name] = list;
    for (const piece of pieces) {
      list.push(...deserialize(piece));
      yield;
    }
  }
  return { ...rest, ...unpacked } as T;
}
