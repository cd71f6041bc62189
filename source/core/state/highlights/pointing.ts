import { sentenceAround } from '../../analyse/sentences/around.ts';
import type { Block } from '../../document/document.ts';
import { blockBefore } from '../../document/walk.ts';
import { messages } from '../../messages/messages.ts';
import type { Range } from '../../text/range.ts';
import { words } from '../../text/segment.ts';
import type { By, Handlers } from '../effect.ts';
import { show } from '../moving/moving.ts';
import { placeOf, shownOf, viewOf } from '../selectors.ts';
import type { Cursor, State } from '../state.ts';

/** Sentences and words are looked for one by one: nobody counts further. */
export const mostSteps = 999;

/** What can be pointed at. */
export type Unit = 'word' | Cursor['unit'];

/** Code units about a place in which its word is looked for: none is longer. */
const nearby = 200;

const isRead = (state: State, block: Block): boolean =>
  block.kind !== 'break' && (block.kind !== 'aside' || state.reading.asides);

/** The block an offset lies in, or the next one on (or back) that is read. */
const blockFrom = (state: State, offset: number, by: 1 | -1): Range | undefined => {
  const { blocks } = state.document;
  let index = blockBefore(state.document, offset);
  if (by > 0 && offset >= (blocks[index]?.range.end ?? 0)) index += 1;
  for (let block = blocks[index]; block; index += by, block = blocks[index]) {
    if (isRead(state, block)) return block.range;
  }
  return undefined;
};

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const sentenceAt = (state: State, at: number, block: Range): Range => {
  const { start, end } = sentenceAround(state.document, { start: at, end: at + 1 });
  return { start: Math.max(start, block.start), end: Math.min(end, block.end) };
};

/** The word an offset lies in, or the next one on (or back) of the block. */
const wordAt = (state: State, at: number, block: Range, by: 1 | -1): Range | undefined => {
  const from = Math.max(block.start, at - nearby);
  const found = words(state.document.text.slice(from, Math.min(block.end, at + nearby))).map(
    ({ start, end }) => ({ start: start + from, end: end + from }),
  );
  return by > 0 ? found.find(({ end }) => end > at) : found.findLast(({ start }) => start <= at);
};

const unitIn = (state: State, unit: Unit, at: number, block: Range, by: 1 | -1): Range | undefined => {
  if (unit === 'paragraph') return block;
  return unit === 'word' ? wordAt(state, at, block, by) : sentenceAt(state, at, block);
};

/** The unit an offset lies in, else the next one on that is read. */
export const unitOn = (state: State, unit: Unit, offset: number): Range | undefined => {
  const { text } = state.document;
  let at = offset;
  for (let block = blockFrom(state, at, 1); block; block = blockFrom(state, at, 1)) {
    at = Math.max(at, block.start);
    while (at < block.end && isSpace(text, at)) at += 1;
    const found = at < block.end ? unitIn(state, unit, at, block, 1) : undefined;
    if (found) return found;
    at = block.end;
  }
  return undefined;
};

/** The unit that holds the last thing before an offset, else one further back that is read. */
export const unitBack = (state: State, unit: Unit, offset: number): Range | undefined => {
  const { text } = state.document;
  let at = offset - 1;
  for (let block = blockFrom(state, at, -1); block && at >= 0; block = blockFrom(state, at, -1)) {
    at = Math.min(at, block.end - 1);
    while (at >= block.start && isSpace(text, at)) at -= 1;
    const found = at >= block.start ? unitIn(state, unit, at, block, -1) : undefined;
    if (found) return found;
    // A list item's marker lies before it, and is no part of what can be pointed at.
    at = Math.min(at, block.start) - 1;
  }
  return undefined;
};

/** Whether a range begins on the screen. */
export const isOnScreen = (state: State, { start }: Range): boolean => {
  const shown = shownOf(viewOf(state));
  return shown.start <= start && start <= shown.end;
};

/** What the reader points at, while it shows. */
export const cursorShown = (state: State): Cursor | undefined => {
  const { cursor } = state.reading;
  return cursor && isOnScreen(state, cursor.range) ? cursor : undefined;
};

/** Points at the sentence so many on or back; the first to be pointed at is the first to begin on the screen. */
const bySentences = (state: State, by: number): State => {
  const cursor = cursorShown(state);
  const place = cursor?.range.start ?? placeOf(state);
  let to = cursor ? cursor.range : undefined;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    const here = to ?? { start: place, end: place };
    const next = by > 0 ? unitOn(state, 'sentence', here.end) : unitBack(state, 'sentence', here.start);
    if (!next) break;
    const isCut = to === undefined && by > 0 && next.start < place;
    to = isCut ? (unitOn(state, 'sentence', next.end) ?? next) : next;
  }
  if (!to) return { ...state, notice: messages.notes.noSentence };
  const pointed = { ...state.reading, cursor: { unit: 'sentence', range: to } as const };
  return show({ ...state, reading: pointed }, to);
};

export const sentenceHandlers = {
  'sentence/next': (state, { by }: By, times) => bySentences(state, by * Math.min(times, mostSteps)),
} satisfies Handlers;
