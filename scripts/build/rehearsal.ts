/**
 * Loaded before the built program: gives it a terminal that shows nothing, presses a few keys whenever it has come to
 * rest, and writes the functions that V8 saw called in a thread to a file in the folder ONRECORD_REHEARSAL.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { isMainThread, threadId } from 'node:worker_threads';

/** Milliseconds without output after which the program is at rest. */
const REST = 400;

const keys = ['q', 'j', 'n'];
const next = (): void => {
  const key = keys.shift();
  if (key === undefined) process.exit();
  keyboard.write(key);
  resting = setTimeout(next, REST);
};
let resting: NodeJS.Timeout | undefined;

const hear = (_words: unknown, _encoding: unknown, done: () => void): void => {
  clearTimeout(resting);
  resting = setTimeout(next, REST);
  done();
};
const size = { columns: 80, rows: 24, getColorDepth: () => 24 };
const screen = Object.assign(new Writable({ write: hear }), { ...size, isTTY: true });
const self = (): unknown => keyboard;
const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: self, ref: self, unref: self });
/** Notes every function that is called from now on. */
const watchCalls = (): void => {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  process.on('exit', () =>
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      const own = result.filter(({ url }) => url.startsWith('file:'));
      const file = join(process.env.ONRECORD_REHEARSAL ?? '', `${process.pid}-${threadId}`);
      // A thread may be ended while it writes.
      writeFileSync(file, JSON.stringify(own));
      renameSync(file, `${file}.json`);
    }),
  );
};

// Worker threads load this as well.
if (isMainThread) {
  // Typed before the program has begun.
  keyboard.write('?');
  Object.defineProperty(process, 'stdout', { value: screen });
  Object.defineProperty(process, 'stdin', { value: keyboard });
}
watchCalls();
