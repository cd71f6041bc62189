import type { Analysis } from '../../core/analyse/analysis.ts';
import { applyCorrections } from '../../core/corrections/apply.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Document } from '../../core/document/document.ts';
import type { Place } from '../load/index.ts';
import { openKeeping } from './keeping.ts';

/** What readers corrected, by what the article is known by: its path, its address, or the id of its row. */
export const correctionsByKey = (
  environment: NodeJS.ProcessEnv,
): ReadonlyMap<string, readonly Correction[]> =>
  new Map(
    openKeeping(environment)
      .recent(Number.POSITIVE_INFINITY)
      .flatMap(({ origin, snapshot }) =>
        snapshot.corrections.length > 0 ? [[origin, snapshot.corrections] as const] : [],
      ),
  );

/** An analysis of the article at a place, with what the reader corrected there. */
export const withCorrections = (document: Document, analysis: Analysis, place: Place): Analysis => {
  const corrections = openKeeping(process.env).of(place, document).snapshot?.corrections ?? [];
  return applyCorrections(document, analysis, corrections).analysis;
};
