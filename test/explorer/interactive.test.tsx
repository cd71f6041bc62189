import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import headless from '@xterm/headless';
import type { Document } from '../../source/core/document/document.ts';
import type { Snapshot } from '../../source/core/state/snapshot/snapshot.ts';
import { runInteractive } from '../../source/explorer/interactive.tsx';
import type { Keeping } from '../../source/shell/storage/keeping.ts';
import { harbour, harbourAnalysis } from '../helpers/harbour.ts';
import { linked } from '../helpers/linked.ts';
import { paragraphs } from '../helpers/paragraphs.ts';
import { plainSearching } from '../helpers/plain-searching.ts';
import { usualKeys } from '../helpers/reader.ts';
import { openDisplay, openKeyboard, rowsOf } from '../helpers/screen.tsx';

/** Runs the program on an emulated terminal; `onFrame` is told what shows after every write. */
const open = (
  document: Document,
  onFrame: (rows: readonly string[], keyboard: NodeJS.ReadStream) => void,
  keeping?: Keeping,
  more: Partial<Parameters<typeof runInteractive>[0]> = {},
  written: string[] = [],
) => {
  const terminal = new headless.Terminal({ cols: 100, rows: 20, allowProposedApi: true, convertEol: true });
  terminal.write('before\r\n');
  const keyboard = openKeyboard();
  const screen = openDisplay(terminal, () => onFrame(rowsOf(terminal), keyboard), written);
  const ended = runInteractive({
    document,
    theme: 'dark',
    keys: usualKeys,
    keyboard,
    screen,
    startAnalysis: ({ onDone }) => {
      onDone(harbourAnalysis);
      return { cancel: () => undefined };
    },
    searching: plainSearching,
    ...(keeping ? { keeping } : {}),
    ...more,
  });
  return { terminal, ended };
};

const settled = (terminal: { write: (text: string, done: () => void) => void }): Promise<void> =>
  new Promise((resolve) => terminal.write('', resolve));

test('the text shows, quotes come, and Q gives the terminal back as it was with status 0', async () => {
  const seen = new Set<string>();
  let isAsked = false;
  const { terminal, ended } = open(harbour, (rows, keyboard) => {
    for (const row of rows) seen.add(row);
    if (isAsked || !rows.some((row) => row.includes('Everyone'))) return;
    isAsked = true;
    keyboard.push('Q');
  });
  assert.equal(await ended, 0);
  await settled(terminal);
  assert.ok([...seen].some((row) => row.includes('The council voted late on Tuesday')));
  assert.equal(terminal.buffer.active.type, 'normal');
  assert.equal(rowsOf(terminal)[0], 'before');
});

test('flags and joined emoji are followed by moves to where the next character is to stand', async () => {
  const written: string[] = [];
  let isAsked = false;
  const { ended } = open(
    paragraphs('A line of 🇩🇪🇫🇷 flags.'),
    (rows, keyboard) => {
      if (isAsked || !rows.some((row) => row.includes('flags'))) return;
      isAsked = true;
      keyboard.push('Q');
    },
    undefined,
    {},
    written,
  );
  assert.equal(await ended, 0);
  assert.match(written.join(''), /\x1b\[\?7l.*🇩🇪\x1b\[\d+G🇫🇷\x1b\[\d+G flags.*\x1b\[\?7h/s);
});

test('an exception while drawing gives the terminal back, says why in one line and ends with status 1', async (t) => {
  const said: string[] = [];
  t.mock.method(process.stderr, 'write', (text: string) => {
    said.push(String(text));
    return true;
  });
  let isBroken = false;
  const broken: Document = {
    ...harbour,
    get title() {
      if (isBroken) throw new Error('the title fell off');
      return { text: 'Harbour' };
    },
  };
  const { terminal, ended } = open(broken, (rows, keyboard) => {
    if (isBroken || !rows.some((row) => row.includes('Everyone'))) return;
    isBroken = true;
    keyboard.push('j');
  });
  const status = await ended;
  t.mock.restoreAll();
  await settled(terminal);
  assert.equal(status, 1);
  assert.deepEqual(said, ['onrecord: the title fell off\n']);
  assert.equal(terminal.buffer.active.type, 'normal');
  assert.equal(rowsOf(terminal)[0], 'before');
});

/** Types keys one after another, each when the screen shows what comes before it. */
const typing = (steps: readonly (readonly [shows: string, keys: string])[]) => {
  const left = [...steps];
  return (rows: readonly string[], keyboard: NodeJS.ReadStream): void => {
    const [next] = left;
    if (!next || !rows.some((row) => row.includes(next[0]))) return;
    left.shift();
    keyboard.push(next[1]);
  };
};

test('a reading is kept when it ends, and the next one goes on from there', async () => {
  const kept: Snapshot[] = [];
  const save = (_: Snapshot | undefined, mine: Snapshot): void => {
    kept.push(mine);
  };
  const first = open(
    harbour,
    typing([
      ['Everyone', ':3\r'],
      ['Money, and who has it', 'Q'],
    ]),
    { save },
  );
  assert.equal(await first.ended, 0);
  const [snapshot] = kept.slice(-1);
  assert.ok(snapshot && snapshot.place.start > 0);
  const second = open(harbour, typing([['Money, and who has it', 'Q']]), { save, snapshot });
  assert.equal(await second.ended, 0);
  assert.equal(kept.at(-1)?.place.start, snapshot.place.start);
});

/** What is written to standard error meanwhile. */
const complaints = (t: TestContext): readonly string[] => {
  const said: string[] = [];
  t.mock.method(process.stderr, 'write', (text: string) => said.push(String(text)) > 0);
  return said;
};
const full = (): never => {
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
};
const UNKEPT = 'your place and notes are not kept: the disk is full';

test('where nothing can be kept that stays on the screen, and is the exit status', async (t) => {
  const said = complaints(t);
  const steps = typing([
    [UNKEPT, 'j'],
    [UNKEPT, 'Q'],
  ]);
  assert.equal(await open(harbour, steps, { save: full }).ended, 1);
  assert.deepEqual(said, [`onrecord: ${UNKEPT}\n`]);
});

test('a note is said to be kept when it is on the disk, and what failed is tried again at quitting', async (t) => {
  const said = complaints(t);
  const seen: string[] = [];
  let isFull = true;
  const kept: Snapshot[] = [];
  const save = (_: Snapshot | undefined, mine: Snapshot): void => {
    if (isFull) full();
    kept.push(mine);
  };
  const steps = typing([
    ['Everyone', 'nW'],
    ['Note on', 'a pity\r'],
    [UNKEPT, 'Q'],
  ]);
  const { ended } = open(
    harbour,
    (rows, keyboard) => {
      seen.push(...rows);
      if (kept.length === 0 && rows.some((row) => row.includes(UNKEPT))) isFull = false;
      steps(rows, keyboard);
    },
    { save },
  );
  assert.equal(await ended, 0);
  assert.ok(!seen.some((row) => row.includes('note kept')));
  assert.match(JSON.stringify(kept.at(-1)?.highlights), /a pity/);
  assert.deepEqual(said, []);
});

test('where nothing is to be kept a note is not said to be', async () => {
  const steps = typing([
    ['Everyone', 'nW'],
    ['Note on', 'a pity\r'],
    ['nothing of this reading is stored', 'Q'],
  ]);
  assert.equal(await open(harbour, steps).ended, 0);
});

test('what was damaged is told of when the article opens', async () => {
  const keeping: Keeping = { save: () => undefined, problem: 'what was kept was damaged' };
  const { ended } = open(harbour, typing([['what was kept was damaged', 'Q']]), keeping);
  assert.equal(await ended, 0);
});

test('y copies the current quote by the terminal’s own clipboard and says so', async () => {
  const { terminal, ended } = open(
    harbour,
    typing([
      ['Everyone', 'ny'],
      ['quote copied', 'nY'],
      ['quote copied with its source', 'Q'],
    ]),
  );
  const copied: string[] = [];
  terminal.parser.registerOscHandler(52, (data) => {
    copied.push(Buffer.from(data.slice(2), 'base64').toString('utf8'));
    return true;
  });
  assert.equal(await ended, 0);
  assert.equal(copied[0], '“We waited long enough,”');
  assert.match(copied[1] ?? '', /^“The roof will not wait for us.”\n— Ines Calloway \(§ 1, /);
});

for (const hyperlinks of ['always', 'never'] as const) {
  test(`an address that shows its host is ${hyperlinks} a hyperlink of the terminal, no other link is`, async () => {
    const written: string[] = [];
    const { ended } = open(
      linked.document,
      (rows, keyboard) => {
        if (rows.some((row) => row.includes('Paragraph 1'))) keyboard.push('Q');
      },
      undefined,
      { hyperlinks },
      written,
    );
    assert.equal(await ended, 0);
    const found = written.join('').match(/(?<=\u001b\]8;;)[^\u001b]+/g) ?? [];
    assert.deepEqual([...new Set(found)], hyperlinks === 'always' ? ['https://example.org/more'] : []);
  });
}
