import type { Correction } from '../../source/core/corrections/correction.ts';
import type { Snapshot } from '../../source/core/state/snapshot/snapshot.ts';
import { passageFrom } from '../../source/core/text/passage.ts';
import type { Place } from '../../source/shell/load/index.ts';
import { openKeeping } from '../../source/shell/storage/keeping.ts';

/** Keeps corrections of an article as reading it does; ONRECORD_STATE says where. */
export const keepCorrections = (place: Place, text: string, corrections: readonly Correction[]): void => {
  const document = { text, blocks: [], source: { name: 'kept', mediaType: 'text/plain' } };
  const kept: Snapshot = {
    version: 1,
    title: 'kept',
    percent: 0,
    place: passageFrom(text, 0),
    pane: 'article',
    asides: false,
    slight: false,
    back: [],
    forward: [],
    queries: [],
    marks: {},
    corrections,
    highlights: [],
    others: {},
  };
  openKeeping(process.env).of(place, document).save?.(undefined, kept);
};
