import assert from 'node:assert/strict';
import headless, { type Terminal } from '@xterm/headless';

/** What may stand on no screen: controls, bidirectional overrides and isolates, what is only there to be unseen. */
export const UNSEEN =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDFFF]|[\u{E01F0}-\u{E0FFF}]/u;

/** The sequences onrecord itself writes: colours, moves and erasures, and modes it sets and takes back. */
const OURS = /\x1b(?:\[[?>=<]?[\d;]*[A-Za-z]|\[[\d;]* q)/g;
/** Nothing of these is ours but the modes of the list. */
const MODES = new Set(['7', '25', '1049', '2004', '2026', '1004']);

/** Strings that a text could send a terminal; `true` keeps the emulator from acting on them too. */
const OSC = [0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 22, 50, 52, 99, 104, 133, 777, 1337];

export type Watched = {
  /** What the terminal was made to do that no article may. */
  readonly deeds: readonly string[];
};

/** Notes whatever an emulated terminal is asked beyond drawing. */
export const watch = (terminal: Terminal): Watched => {
  const deeds: string[] = [];
  const note = (deed: string) => (): boolean => {
    deeds.push(deed);
    return true;
  };
  terminal.onTitleChange((title) => deeds.push(`title ${title}`));
  terminal.onBell(() => deeds.push('bell'));
  terminal.onData((answer) => deeds.push(`answered ${JSON.stringify(answer)}`));
  for (const number of OSC) terminal.parser.registerOscHandler(number, note(`OSC ${number}`));
  terminal.parser.registerDcsHandler({ final: 'q' }, note('DCS'));
  terminal.parser.registerCsiHandler({ final: 't' }, note('CSI t'));
  return { deeds };
};

/** Fails where some cell of the screen holds what nobody can see. */
export const assertSeen = (terminal: Terminal): void => {
  const { active } = terminal.buffer;
  for (let row = 0; row < terminal.rows; row += 1) {
    const line = active.getLine(active.baseY + row);
    for (let column = 0; column < terminal.cols; column += 1) {
      const cell = line?.getCell(column);
      if (!cell) continue;
      assert.equal(cell.isInvisible(), 0, `row ${row} column ${column} is concealed`);
      assert.doesNotMatch(cell.getChars(), UNSEEN, `row ${row} column ${column}`);
    }
  }
};

/** Fails unless all that was written is words and sequences of our own. */
export const assertOurs = (written: string): void => {
  for (const [sequence] of written.matchAll(OURS)) {
    const modes = /^\x1b\[\?([\d;]+)[hl]$/.exec(sequence)?.[1]?.split(';') ?? [];
    for (const mode of modes) assert.ok(MODES.has(mode), `mode ${mode} is none of ours`);
    assert.ok(!/[cntSTpx]$/.test(sequence) || /^\x1b\[\d*[ST]$/.test(sequence), JSON.stringify(sequence));
  }
  assert.doesNotMatch(written.replace(OURS, '').replaceAll('\r', ''), UNSEEN);
};

/** Fails unless the words could be shown on any terminal: no escape at all, nothing unseen, and it does nothing. */
export const assertPlain = async (printed: string): Promise<void> => {
  assert.doesNotMatch(printed.replaceAll('\r\n', '\n'), UNSEEN);
  const terminal = new headless.Terminal({ cols: 80, rows: 24, allowProposedApi: true, convertEol: true });
  const { deeds } = watch(terminal);
  const { modes } = terminal;
  const before = JSON.stringify(modes);
  await new Promise<void>((resolve) => terminal.write(printed, resolve));
  assert.deepEqual(deeds, []);
  assert.equal(JSON.stringify(terminal.modes), before);
  assert.equal(terminal.buffer.active.type, 'normal');
  assertSeen(terminal);
  terminal.dispose();
};
