import { quotedRanges } from '../../core/library/families/quoted-forms.ts';
import type { Range } from '../../core/text/range.ts';

/** Where a quotation is, as a library keeps it: `spans` and `marks` as `[[start, end], ...]`, NULL where they say nothing more. */
export type KeptRanges = {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly spans: string | null;
  readonly marks: string | null;
};

export const rangesIn = (json: string | null): readonly Range[] =>
  (JSON.parse(json ?? '[]') as readonly (readonly [number, number])[]).map(([start, end]) => ({
    start,
    end,
  }));

export const spansOf = ({ start, end, spans }: Omit<KeptRanges, 'kind' | 'marks'>): readonly Range[] =>
  spans === null ? [{ start, end }] : rangesIn(spans);

/** What of a quotation stands between quotation marks. */
export const quotedIn = (kept: KeptRanges): readonly Range[] =>
  quotedRanges({ kind: kept.kind, spans: spansOf(kept), marks: rangesIn(kept.marks) });
