import type { DeskProgress } from '../../core/library/desk/desk-lists.ts';
import { messages } from '../../core/messages/messages.ts';

/** One line on how far adding has come, with a bar where there is room for one. */
const progressWords = ({ articles, bytes, allBytes, seconds }: DeskProgress, hasBar: boolean): string => {
  const words = messages.desk.adding(articles, bytes, allBytes, seconds);
  if (allBytes === 0) return words;
  const share = Math.min(1, bytes / allBytes);
  const bar = hasBar ? `${'█'.repeat(Math.floor(share * 20)).padEnd(20, '░')} ` : '';
  return `${bar}${Math.floor(share * 100)} % · ${words}`;
};

/** Milliseconds between two lines: on a terminal one line is written anew, elsewhere each is a line of its own. */
const PACE = { terminal: 100, lines: 5000 };

type Stream = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (words: string) => unknown;
};

/** Shows on a stream how far adding has come. */
export const showProgress = (stream: Stream) => {
  const { isTTY = false } = stream;
  let isShown = false;
  return {
    pace: isTTY ? PACE.terminal : PACE.lines,
    progress: (progress: DeskProgress): void => {
      const words = progressWords(progress, isTTY);
      isShown = isTTY;
      stream.write(isTTY ? `\r${words.slice(0, (stream.columns ?? 80) - 1)}\u001b[K` : `${words}\n`);
    },
    end: (): void => {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
};
