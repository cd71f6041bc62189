import type { Correction } from '../../core/corrections/correction.ts';
import { openKeeping } from '../storage/keeping.ts';

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
