import type { Correction } from '../../corrections/correction.ts';
import type { HighlightAnnotation } from '../../highlights/annotation.ts';
import type { Passage } from '../../text/passage.ts';
import type { Pane } from '../state.ts';

/** What is kept of a reading for the next: plain data, places with the words around them. */
export type Snapshot = {
  readonly version: number;
  readonly title: string;
  /** How far it was read, from 0 to 100. */
  readonly percent: number;
  /** The offset at the top of the screen. */
  readonly place: Passage;
  readonly pane: Pane;
  /** `Speaker.name` of the chosen speaker, '' for nobody named. */
  readonly speaker?: string;
  readonly asides: boolean;
  readonly slight: boolean;
  readonly back: readonly Passage[];
  readonly forward: readonly Passage[];
  readonly queries: readonly string[];
  readonly marks: Readonly<Record<string, Passage>>;
  readonly corrections: readonly Correction[];
  /** Highlights and notes, as W3C Web Annotations. */
  readonly highlights: readonly HighlightAnnotation[];
  /** What another version of the program has put there, kept as it is. */
  readonly others: Readonly<Record<string, unknown>>;
  /** Entries of lists that this version cannot read, kept as they are. */
  readonly unread?:
    | { readonly corrections: readonly unknown[]; readonly highlights: readonly unknown[] }
    | undefined;
};
