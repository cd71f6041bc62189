import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bindings } from '../../../source/core/keys/bindings.ts';
import {
  currentQuotation,
  followed,
  speakerById,
  speakerList,
  viewOf,
  visibleRows,
} from '../../../source/core/state/selectors.ts';
import type { State } from '../../../source/core/state/state.ts';
import { openReader, type Reader } from '../../helpers/reader.ts';

const strokes = [...new Set(bindings.flatMap(({ keys }) => keys)), 'x', 'é', '👍🏽'];

/** The state as it must be whatever was pressed. */
const assertLegal = (state: State): void => {
  const { layout, top, height } = viewOf(state);
  const rows = visibleRows({ layout, top, height });
  assert.ok(rows.length > 0 && rows.length <= height);
  assert.ok(top >= 0 && top <= state.document.text.length);
  const { reading, lists } = state;
  if (reading.quotation !== undefined) assert.ok(currentQuotation(state), 'the current quotation exists');
  if (reading.speaker) assert.ok(speakerById(state, reading.speaker), 'the chosen speaker exists');
  if (currentQuotation(state)) assert.ok(followed(state).includes(currentQuotation(state) as never));
  assert.ok(lists.speakers >= 0 && lists.speakers < speakerList(state).length);
  assert.ok(lists.quotes >= 0);
  assert.match(state.count, /^\d{0,5}$/);
  if (state.overlay?.kind === 'search') {
    const { field } = state.overlay;
    assert.ok(field.caret >= 0 && field.caret <= field.text.length);
  }
};

type Model = Record<string, never>;

class Press implements fc.Command<Model, Reader> {
  readonly stroke: string;
  constructor(stroke: string) {
    this.stroke = stroke;
  }
  check = (): boolean => true;
  run = (_: Model, reader: Reader): void => assertLegal(reader.press(this.stroke));
  toString = (): string => this.stroke;
}

class Resize implements fc.Command<Model, Reader> {
  readonly columns: number;
  readonly rows: number;
  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }
  check = (): boolean => true;
  run = (_: Model, { store, state }: Reader): void => {
    store.dispatch({ type: 'screen/resized', columns: this.columns, rows: this.rows });
    assertLegal(state());
  };
  toString = (): string => `${this.columns}x${this.rows}`;
}

class Home implements fc.Command<Model, Reader> {
  check = (): boolean => true;
  run = (_: Model, reader: Reader): void => {
    for (let i = 0; i < 10; i += 1) reader.press('escape');
    const { overlay, lit, focus, reading, count, page, filter, order } = reader.state();
    assert.deepEqual(
      [filter, order, overlay, page, lit, focus, reading.speaker, reading.quotation, count],
      [{}, 'order', undefined, undefined, undefined, 'article', undefined, undefined, ''],
    );
  };
  toString = (): string => 'escape until home';
}

const commands = fc.commands(
  [
    ...Array.from({ length: 6 }, () => fc.constantFrom(...strokes).map((stroke) => new Press(stroke))),
    fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 60 }))
      .map(([w, h]) => new Resize(w, h)),
    fc.constant(new Home()),
  ],
  { maxCommands: 120, size: 'max' },
);

test('whatever is pressed, the state stays one that can be shown, and Escape always gets home', () => {
  fc.assert(
    fc.property(
      commands,
      fc.integer({ min: 1, max: 160 }),
      fc.integer({ min: 1, max: 50 }),
      (run, columns, rows) => {
        fc.modelRun(() => ({ model: {}, real: openReader(columns, rows) }), run);
      },
    ),
    { numRuns: 100 },
  );
});
