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

/** The most sentences or words moved at once: they are found one by one. */
export const mostSteps = 999;

/** Units of text that the reader can point at. */
export type Unit = 'word' | Cursor['unit'];

/** How many code units around an offset are searched for its word. */
const nearby = 200;

const isRead = (state: State, block: Block): boolean =>
  block.kind !== 'break' && (block.kind !== 'aside' || state.reading.asides);

/** The block of an offset, or the next (or previous) block that is shown. */
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

/** The word at an offset, or the next (or previous) one of the block. */
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

/** The unit at an offset, else the next one that is shown. */
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

/** The unit right before an offset, else the previous one that is shown. */
export const unitBack = (state: State, unit: Unit, offset: number): Range | undefined => {
  const { text } = state.document;
  let at = offset - 1;
  for (let block = blockFrom(state, at, -1); block && at >= 0; block = blockFrom(state, at, -1)) {
    at = Math.min(at, block.end - 1);
    while (at >= block.start && isSpace(text, at)) at -= 1;
    const found = at >= block.start ? unitIn(state, unit, at, block, -1) : undefined;
    if (found) return found;
    // The marker of a list item is before its block and cannot be pointed at.
    at = Math.min(at, block.start) - 1;
  }
  return undefined;
};

/** Whether a range begins on the screen. */
export const isOnScreen = (state: State, { start }: Range): boolean => {
  const shown = shownOf(viewOf(state));
  return shown.start <= start && start <= shown.end;
};

/** What the reader points at, if it shows. */
export const cursorShown = (state: State): Cursor | undefined => {
  const { cursor } = state.reading;
  return cursor && isOnScreen(state, cursor.range) ? cursor : undefined;
};

/** Points at a sentence that many on or back; without a cursor, at the first that begins on the screen. */
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
