import type { Document } from '../../document/document.ts';
import { annotationsOf } from '../../highlights/annotation.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { type Passage, passageFrom } from '../../text/passage.ts';
import { percentOf, viewOf } from '../selectors.ts';
import type { State } from '../state.ts';
import type { Snapshot } from './form.ts';
import { followedName } from './resume.ts';

export type { Snapshot } from './form.ts';

/** The form snapshots have now. One of a later form is read as far as it is understood. */
export const snapshotVersion = 1;

const mostJumps = 20;

/** What tells an article from others by its content. */
export const contentOf = ({ text }: Document): string => fingerprint(text);

/** What is to be kept of a reading. */
export const takeSnapshot = (
  state: State,
  { others, unread }: Pick<Snapshot, 'others' | 'unread'> = { others: {} },
): Snapshot => {
  const { document, reading, kept } = state;
  const { text, title, source } = document;
  const places = (offsets: readonly number[]): readonly Passage[] =>
    offsets.slice(-mostJumps).map((offset) => passageFrom(text, Math.max(0, offset)));
  const speaker = followedName(state);
  const view = viewOf(state);
  return {
    version: snapshotVersion,
    title: (title?.text ?? source.name).replace(/\s+/g, ' ').slice(0, 200),
    percent: percentOf(view),
    place: passageFrom(text, Math.max(0, view.top)),
    pane: kept.awaited?.pane ?? state.focus,
    ...(speaker === undefined ? {} : { speaker }),
    asides: reading.asides,
    slight: reading.slight,
    back: places(reading.back),
    forward: places(reading.forward),
    queries: kept.queries,
    marks: Object.fromEntries(
      Object.entries(kept.marks).map(([letter, offset]) => [letter, passageFrom(text, offset)]),
    ),
    corrections: kept.corrections,
    highlights: annotationsOf(document, kept.highlights),
    others,
    ...(unread && { unread }),
  };
};

/** Writes a snapshot down as JSON. */
export const encodeSnapshot = ({ others, unread, ...known }: Snapshot): string => {
  const corrections = [...known.corrections, ...(unread?.corrections ?? [])];
  const highlights = [...known.highlights, ...(unread?.highlights ?? [])];
  return `${JSON.stringify({ ...others, ...known, corrections, highlights })}\n`;
};
