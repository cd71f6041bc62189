import type { Progress } from '../../shell/library/add-articles.ts';

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
};

/** One line on how far adding has come after so many seconds: articles, megabytes a second, the time that is left. */
export const progressWords = (
  { articles, bytes, allBytes }: Progress,
  seconds: number,
  hasBar: boolean,
): string => {
  const rate = bytes / Math.max(seconds, 0.001);
  const parts = [`${articles} ${articles === 1 ? 'article' : 'articles'}`, `${(rate / 1e6).toFixed(2)} MB/s`];
  if (allBytes > 0 && bytes > 0) {
    const share = Math.min(1, bytes / allBytes);
    const bar = hasBar ? `${'█'.repeat(Math.floor(share * 20)).padEnd(20, '░')} ` : '';
    parts.unshift(`${bar}${Math.floor(share * 100)} %`);
    parts.push(`${duration((allBytes - bytes) / rate)} left`);
  }
  return parts.join(' · ');
};

/** Milliseconds between two lines: on a terminal one line is written anew, elsewhere each is a line of its own. */
const PACE = { terminal: 100, lines: 5000 };

type Stream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (words: string) => unknown;
};

/** Shows on a stream how far adding has come. */
export const showProgress = (stream: Stream, now: () => number = () => performance.now()) => {
  const pace = stream.isTTY ? PACE.terminal : PACE.lines;
  const began = now();
  let last = began;
  let isShown = false;
  return {
    at: (progress: Progress): void => {
      if (now() - last < pace) return;
      last = now();
      const words = progressWords(progress, (now() - began) / 1000, stream.isTTY === true);
      isShown = stream.isTTY === true;
      stream.write(isShown ? `\r${words.slice(0, (stream.columns ?? 80) - 1)}\u001b[K` : `${words}\n`);
    },
    end: (): void => {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
};
