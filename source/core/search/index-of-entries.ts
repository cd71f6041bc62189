import type { Entry, EntryKind } from './entry.ts';
import { buildGate, type Gate } from './long-texts/gate.ts';
import { createTextsBuilder } from './long-texts/texts.ts';

/** Entries ready to be searched. Those of a kind stand together, from `start` to `end`. */
export type EntryIndex = {
  readonly entries: readonly Entry[];
  readonly kinds: ReadonlyMap<EntryKind, { readonly start: number; readonly end: number }>;
  readonly gate: Gate;
};

/** Builds an index entry by entry; the caller may pause after each step. */
export function* buildIndex(source: Iterable<Entry>): Generator<undefined, EntryIndex> {
  const entries: Entry[] = [];
  const kinds = new Map<EntryKind, { start: number; end: number }>();
  const texts = createTextsBuilder();
  for (const entry of source) {
    const at = entries.push(entry) - 1;
    kinds.set(entry.kind, { start: kinds.get(entry.kind)?.start ?? at, end: at + 1 });
    texts.add(entry.text);
    yield;
  }
  const gate = yield* buildGate(texts.done());
  return { entries, kinds, gate };
}
