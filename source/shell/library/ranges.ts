import type { Range } from '../../core/text/range.ts';

/** Ranges as a library keeps them: `[[start, end], ...]` in JSON. */
export const rangesIn = (json: string): readonly Range[] =>
  (JSON.parse(json) as readonly (readonly [number, number])[]).map(([start, end]) => ({ start, end }));
