import assert from 'node:assert/strict';
import { shownView } from '../../../../source/core/state/desk/desk-view.ts';
import { selected } from '../../../../source/core/state/highlights/marked-words.ts';
import type { State } from '../../../../source/core/state/state.ts';
import type { Reader } from '../../../helpers/reader.ts';

/** Presses a key and asserts what it does to a reader. */
export type Check = (reader: Reader) => void;

/** Checks by context and the first of a binding's keys: "article j". */
export type Checks = Readonly<Record<string, Check>>;

/** The article goes down (1) or up (-1) by a key, some other keys pressed before. */
export const topMoves =
  (before: string, stroke: string, way: 1 | -1): Check =>
  (reader) => {
    const from = before === '' ? reader.state() : reader.press(before);
    const to = reader.press(stroke);
    assert.ok(
      Math.sign(to.reading.top - from.reading.top) === way,
      `${from.reading.top} -> ${to.reading.top}`,
    );
  };

/** The words of the cursor, the selection or the highlights. */
export const words = (state: State): readonly string[] => {
  const { document, overlay, reading, kept } = state;
  const ranges =
    overlay?.kind === 'select'
      ? [selected(overlay)]
      : reading.cursor
        ? [reading.cursor.range]
        : kept.highlights.flatMap(({ range }) => range ?? []);
  return ranges.map((range) => document.text.slice(range.start, range.end).trim());
};

/** After some keys these words alone are pointed at, selected or highlighted. */
export const selects =
  (strokes: string, expected: string): Check =>
  (reader) =>
    assert.deepEqual(words(reader.press(strokes)), [expected]);

/** What has been typed where one types. */
export const query = ({ overlay, desk }: State): string =>
  desk
    ? shownView(desk).field.text
    : overlay?.kind === 'search' || overlay?.kind === 'pick' || overlay?.kind === 'note'
      ? overlay.field.text
      : overlay?.kind === 'help'
        ? overlay.filter.text
        : '';
