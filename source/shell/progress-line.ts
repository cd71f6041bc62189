import type { WriteStream } from 'node:tty';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const patience = 200;
const pace = 100;

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A line that shows something is under way, and how many bytes of it have come. */
export type ProgressLine = {
  readonly received: (bytes: number, expected: number | undefined) => void;
  /** Takes the line away. */
  readonly end: () => void;
};

/** Shows what is awaited on a terminal, once it has taken a while; on anything else shows nothing. */
export const progressLine = (stream: WriteStream, name: string): ProgressLine => {
  if (!stream.isTTY) return { received: () => undefined, end: () => undefined };
  let words = '';
  let frame = 0;
  let isShown = false;
  const started = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - started < patience) return;
    isShown = true;
    const line = `${frames[frame++ % frames.length]} ${name}${words}`;
    stream.write(`\r${line.slice(0, Math.max(10, stream.columns - 1))}\u001b[K`);
  }, pace);
  timer.unref();
  return {
    received: (bytes, expected) => {
      words = `  ${sizeOf(bytes)}${expected === undefined ? '' : ` of ${sizeOf(expected)}`}`;
    },
    end: () => {
      clearInterval(timer);
      if (isShown) stream.write('\r\u001b[K');
    },
  };
};
