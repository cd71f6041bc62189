import { textAt } from '../../text/at.ts';
/** One caption of a transcript: when it is shown, in seconds, and its lines. */
export type Cue = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

const timing = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;

const seconds = (stamp: string): number =>
  stamp
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/**
 * Reads the cues of an SRT or WebVTT file, in its order. Headers, notes, styles and numbers are passed over; a cue
 * ends at an empty line or, where that is missing, at the next timing.
 */
export const cuesOf = (text: string): readonly Cue[] => {
  const cues: Cue[] = [];
  let open: { start: number; end: number; lines: string[] } | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const found = timing.exec(line);
    if (found) {
      // The number that stood before this timing, where no empty line parted it from the last cue.
      if (open && /^\d+$/.test(textAt(open.lines, open.lines.length - 1))) open.lines.pop();
      open = { start: seconds(textAt(found, 1)), end: seconds(textAt(found, 2)), lines: [] };
      cues.push(open);
    } else if (line.trim() === '') open = undefined;
    else open?.lines.push(line.trim());
  }
  return cues;
};
