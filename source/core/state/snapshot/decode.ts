import type { Correction } from '../../corrections/correction.ts';
import { decodeAnnotation } from '../../highlights/decode.ts';
import { longestHighlight } from '../../highlights/highlight.ts';
import { attempt } from '../../text/attempt.ts';
import { isFields, isOffset } from '../../text/fields.ts';
import type { Passage } from '../../text/passage.ts';
import { sanitise } from '../../text/sanitise.ts';
import { isMarkLetter } from '../marks/marking.ts';
import { mostQueries } from '../search/queries.ts';
import type { Pane } from '../state.ts';
import type { Snapshot } from './snapshot.ts';

/** Longer words and more places than this are nobody's; notes and corrections are all taken. */
const most = { words: 1000, places: 100 } as const;

/** Words from a file may hold anything, so they are made safe like an article's. */
const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? sanitise(value.slice(0, most.words)) : undefined;

const oneLine = (value: unknown): string | undefined => words(value)?.replace(/\s+/g, ' ').trim();

/**
 * A place or a quotation with the words around it. Before the words were kept apart they were written as
 * `{at, before, after}`, and a quotation as `{words, place}`.
 */
const passage = (value: unknown): Passage | undefined => {
  if (!isFields(value)) return undefined;
  if (typeof value.words === 'string') {
    const place = isFields(value.place) ? value.place : {};
    return passage({ start: place.at, exact: value.words, prefix: place.before, suffix: '' });
  }
  const start = value.start ?? value.at;
  if (!isOffset(start)) return undefined;
  const written = value.exact ?? value.after;
  return {
    exact: typeof written === 'string' ? sanitise(written.slice(0, longestHighlight)) : '',
    prefix: words(value.prefix ?? value.before) ?? '',
    suffix: words(value.suffix) ?? '',
    start,
  };
};

/** The same of words that must be there. */
const worded = (value: unknown): Passage | undefined => {
  const read = passage(value);
  return read && read.exact !== '' ? read : undefined;
};

/** What can be read of a list; what cannot is left out. */
const listOf = <T>(value: unknown, limit: number, read: (one: unknown) => T | undefined): readonly T[] =>
  Array.isArray(value) ? value.slice(0, limit).flatMap((one) => read(one) ?? []) : [];

/** The entries of a list that cannot be read: perhaps another version can. */
const unreadOf = (value: unknown, read: (one: unknown) => unknown): readonly unknown[] =>
  Array.isArray(value) ? value.filter((one) => read(one) === undefined) : [];

const correction = (value: unknown): Correction | undefined => {
  if (!isFields(value)) return undefined;
  if (value.kind === 'rename') {
    const [from, to] = [oneLine(value.from), oneLine(value.to)];
    return from && to ? { kind: 'rename', from, to } : undefined;
  }
  if (value.kind === 'split') {
    const [from, said, to] = [oneLine(value.from), oneLine(value.words), oneLine(value.to)];
    return from && said && to ? { kind: 'split', from, words: said, to } : undefined;
  }
  if (value.kind === 'quotation') {
    const [marked, by] = [worded(value.passage), oneLine(value.name)];
    return marked && by !== undefined ? { kind: 'quotation', passage: marked, name: by } : undefined;
  }
  const key = worded(value.quotation);
  if (!key) return undefined;
  if (value.kind === 'not-a-quotation') return { kind: 'not-a-quotation', quotation: key };
  const name = oneLine(value.name);
  return value.kind === 'speaker' && name !== undefined
    ? { kind: 'speaker', quotation: key, name }
    : undefined;
};

const marks = (value: unknown): Snapshot['marks'] =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).flatMap(([letter, place]) => {
      const found = passage(place);
      return isMarkLetter(letter) && found ? [[letter, found]] : [];
    }),
  );

const panes: readonly Pane[] = ['outline', 'article', 'speakers', 'quotes', 'timeline'];

const parse = (written: string): unknown => attempt(() => JSON.parse(written));

/**
 * Reads a snapshot as written down. Fields that are missing or make no sense count as never kept, unknown ones are
 * carried along; `undefined` where it is no snapshot at all.
 */
export const decodeSnapshot = (written: string): Snapshot | undefined => {
  const read = parse(written);
  if (!isFields(read) || !isOffset(read.version) || read.version < 1) return undefined;
  const {
    version,
    title,
    percent,
    place,
    pane,
    speaker,
    asides,
    slight,
    back,
    forward,
    queries,
    marks: marked,
    corrections,
    highlights,
    ...others
  } = read;
  const name = oneLine(speaker);
  const unread = {
    corrections: unreadOf(corrections, correction),
    highlights: unreadOf(highlights, decodeAnnotation),
  };
  return {
    version: read.version,
    title: oneLine(title) ?? '',
    percent: isOffset(percent) ? Math.min(100, percent) : 0,
    place: passage(place) ?? { exact: '', prefix: '', suffix: '', start: 0 },
    pane: panes.find((one) => one === pane) ?? 'article',
    ...(name === undefined ? {} : { speaker: name }),
    asides: asides === true,
    slight: slight === true,
    back: listOf(back, most.places, passage),
    forward: listOf(forward, most.places, passage),
    queries: listOf(queries, mostQueries, oneLine),
    marks: marks(marked),
    corrections: listOf(corrections, Infinity, correction),
    highlights: listOf(highlights, Infinity, decodeAnnotation),
    others,
    ...(unread.corrections.length + unread.highlights.length > 0 && { unread }),
  };
};
