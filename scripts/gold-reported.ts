import type { Reported } from '../source/core/analyse/reported.ts';
import type { Range } from '../source/core/text/range.ts';
import type { Article, GoldQuote, Span } from './polnear.ts';

/** A quotation as the corpus has it, and as the stage before attribution would hand it on if it made no mistake. */
export type GoldReported = { readonly quote: GoldQuote; readonly reported: Reported };

const rangeOf = ([start, end]: Span): Range => ({ start, end });

/** An article's quotations, those inside another left out, in the form the next stage reads. */
export const goldReported = ({ quotes, marks }: Article): readonly GoldReported[] =>
  quotes
    .filter(({ content, inner }) => content.length > 0 && !inner)
    .map((quote) => {
      const { id, kind, content, source, cue } = quote;
      const [from, cueFrom, cueTo] = [source[0], cue[0], cue.at(-1)];
      const reported: Reported = {
        kind,
        spans: content.map(rangeOf),
        marks:
          kind === 'indirect'
            ? []
            : marks
                .filter(({ gold, label }) => gold === id && label === 'pos')
                .map(({ s, e }) => ({ start: s, end: e })),
        rule: 'learned',
        confidence: 1,
        ...(from ? { source: rangeOf(from) } : {}),
        ...(cueFrom && cueTo ? { cue: { start: cueFrom[0], end: cueTo[1] } } : {}),
      };
      return { quote, reported };
    });
