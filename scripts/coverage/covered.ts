import { bareCode } from '../bare-code.ts';

/** What V8 wrote of one script in one process: ranges are half-open, a later one lies inside or after an earlier. */
export type ScriptCoverage = {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly {
      readonly startOffset: number;
      readonly endOffset: number;
      readonly count: number;
    }[];
  }[];
};

/** How many there are and how many of them ran. */
export type Share = { readonly all: number; readonly run: number };

/** A stretch of code that never ran: where it begins (line and column from 1) and how it reads. */
export type Missed = { readonly line: number; readonly column: number; readonly code: string };

export type FileCoverage = {
  readonly lines: Share;
  readonly functions: Share;
  /** Every line, function and branch that no test reached, those side by side as one stretch. */
  readonly missed: readonly Missed[];
};

/** Where V8 lets a block begin and end is a matter of brackets, which alone are no code. */
const codeMark = /[^\s{}();,]/;

const ranIn = ({ functions }: ScriptCoverage, length: number): Uint8Array => {
  const ran = new Uint8Array(length).fill(1);
  for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  return ran;
};

const functionsRun = (scripts: readonly ScriptCoverage[]): Share => {
  const run = new Map<string, boolean>();
  for (const { ranges } of scripts.flatMap(({ functions }) => functions)) {
    const [whole] = ranges;
    if (!whole) continue;
    const place = `${whole.startOffset}-${whole.endOffset}`;
    run.set(place, run.get(place) || whole.count > 0);
  }
  return { all: run.size, run: [...run.values()].filter(Boolean).length };
};

/**
 * What ran of a file in any of some processes. Node strips types by putting spaces in their place,
 * so V8's offsets are the source's own.
 */
export const coverageOf = (source: string, scripts: readonly ScriptCoverage[]): FileCoverage => {
  const ran = new Uint8Array(source.length);
  for (const script of scripts) {
    ranIn(script, source.length).forEach((once, at) => {
      if (once) ran[at] = 1;
    });
  }
  const bare = bareCode(source);
  const missed: Missed[] = [];
  const lines = { all: 0, run: 0 };
  let start = 0;
  // A stretch ends where code ran, not where a line ends.
  let inStretch = false;
  for (const [index, line] of bare.split('\n').entries()) {
    const marks = [...line.matchAll(new RegExp(codeMark, 'g'))].map(({ index: at }) => at);
    if (marks.length > 0) lines.all += 1;
    if (marks.some((at) => ran[start + at])) lines.run += 1;
    for (const at of marks) {
      const missing = !ran[start + at];
      if (missing && !inStretch)
        missed.push({ line: index + 1, column: at + 1, code: line.slice(at).trim() });
      inStretch = missing;
    }
    start += line.length + 1;
  }
  return { lines, functions: functionsRun(scripts), missed };
};
