import { textAt } from '../../text/at.ts';
/** One caption of a transcript: when it is shown, in seconds, and its lines. */
export type Cue = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

const timing = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

const seconds = (stamp: string): number =>
  stamp
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

function* cuesIn(text: string): Generator<Cue> {
  let open: { start: number; end: number; lines: string[] } | undefined;
  for (const [line] of text.matchAll(/[^\r\n]+|\n(?=\n)|\r(?=\r)|\r\n(?=\r\n)/g)) {
    const found = timing.exec(line);
    if (found) {
      // The number that stood before this timing, where no empty line parted it from the last cue.
      if (open && /^\d+$/.test(textAt(open.lines, open.lines.length - 1))) open.lines.pop();
      if (open) yield open;
      open = { start: seconds(textAt(found, 1)), end: seconds(textAt(found, 2)), lines: [] };
    } else if (line.trim() === '') {
      if (open) yield open;
      open = undefined;
    } else open?.lines.push(line.trim());
  }
  if (open) yield open;
}

/**
 * The cues of an SRT or WebVTT file, in its order, read each time they are gone through: there may be very many. Headers,
 * notes, styles and numbers are passed over; a cue ends at an empty line or, where that is missing, at the next timing.
 */
export const cuesOf = (text: string): Iterable<Cue> => ({ [Symbol.iterator]: () => cuesIn(text) });
