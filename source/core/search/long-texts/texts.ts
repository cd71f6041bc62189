import { foldCode } from '../fold.ts';

/**
 * The folded code units of many texts, one after another in one array: a byte each for as long as all of them fit a
 * byte, which English does.
 */
export type Texts = {
  readonly count: number;
  /** Text `i` stands from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly codes: Uint8Array | Uint16Array;
};

/** Takes texts one at a time, so that thousands can be taken in slices; `done` gives them packed. */
export type TextsBuilder = { readonly add: (text: string) => void; readonly done: () => Texts };

const FIRST_ROOM = 1 << 14;

export const createTextsBuilder = (): TextsBuilder => {
  let codes: Uint8Array | Uint16Array = new Uint8Array(FIRST_ROOM);
  let starts = new Uint32Array(256);
  let count = 0;
  let used = 0;

  const makeRoom = (more: number): void => {
    if (used + more > codes.length) {
      const room = Math.max(codes.length * 2, used + more);
      const wider = codes instanceof Uint8Array ? new Uint8Array(room) : new Uint16Array(room);
      wider.set(codes);
      codes = wider;
    }
    if (count + 2 > starts.length) {
      const wider = new Uint32Array(starts.length * 2);
      wider.set(starts);
      starts = wider;
    }
  };

  return {
    add: (text) => {
      makeRoom(text.length);
      for (let at = 0; at < text.length; at++) {
        const code = foldCode(text.charCodeAt(at));
        if (code > 0xff && codes instanceof Uint8Array) codes = Uint16Array.from(codes);
        codes[used + at] = code;
      }
      used += text.length;
      count += 1;
      starts[count] = used;
    },
    done: () => ({ count, starts: starts.slice(0, count + 1), codes: codes.slice(0, used) }),
  };
};
