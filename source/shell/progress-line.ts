import type { WriteStream } from 'node:tty';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const patience = 200;
const pace = 100;

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Shows on a terminal that something is under way, once it has taken a while, and how many bytes of it have come; on
 * anything else it shows nothing.
 */
export const progressLine = (stream: WriteStream, name: string) => {
  let words = '';
  let frame = 0;
  let isShown = false;
  const started = performance.now();
  const timer = setInterval(() => {
    if (!stream.isTTY || performance.now() - started < patience) return;
    isShown = true;
    const line = `${frames[frame++ % frames.length]} ${name}${words}`;
    stream.write(`\r${line.slice(0, Math.max(10, stream.columns - 1))}\u001b[K`);
  }, pace);
  timer.unref();
  return {
    received: (bytes: number, expected: number | undefined): void => {
      words = `  ${sizeOf(bytes)}${expected === undefined ? '' : ` of ${sizeOf(expected)}`}`;
    },
    /** Takes the line away. */
    end: (): void => {
      clearInterval(timer);
      if (isShown) stream.write('\r\u001b[K');
    },
  };
};
