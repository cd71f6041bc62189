import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { byStart, type Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { findBlockQuotations } from './block-quotations.ts';
import { findBoldInterview } from './bold-questions.ts';
import { findCredited } from './credited.ts';
import { findIntroducedParagraphs } from './introduced-paragraphs.ts';
import { findTurns } from './transcript.ts';

/** Keeps, of what the finders found, whatever shares no span with something an earlier finder found. */
export const withoutOverlaps = (found: readonly Reported[]): readonly Reported[] => {
  const order = found.map((each, rank) => ({ each, rank }));
  const spans = order
    .flatMap(({ each, rank }) => each.spans.map((span) => ({ span, rank })))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const refused = new Set<number>();
  let last: { readonly span: Range; readonly rank: number } | undefined;
  for (const here of spans) {
    if (refused.has(here.rank)) continue;
    if (last && here.span.start < last.span.end && here.rank !== last.rank) {
      if (here.rank > last.rank) {
        refused.add(here.rank);
        continue;
      }
      refused.add(last.rank);
    }
    if (!last || here.span.end > last.span.end || refused.has(last.rank)) last = here;
  }
  return order.filter(({ rank }) => !refused.has(rank)).map(({ each }) => each);
};

/** Quotations that the form of the article shows: turns of a transcript, credited and block quotations, posts, paragraphs led in. */
export const findStructural = (document: Document, tokens: Tokens): readonly Reported[] =>
  withoutOverlaps([
    ...findTurns(document),
    ...findBoldInterview(document),
    ...findCredited(document),
    ...findBlockQuotations(document, tokens),
    ...findIntroducedParagraphs(document, tokens),
  ]).toSorted(byStart);
