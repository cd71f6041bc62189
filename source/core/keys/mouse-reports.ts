/** What the mouse did, in cells from 0 at the screen's left and top. */
export type MouseReport = {
  readonly kind: 'press' | 'up' | 'down';
  readonly column: number;
  readonly row: number;
};

/** Reports as terminals send them (xterm's SGR form, 1006), and in the oldest form, with three bytes. */
const reports = /\u001b\[<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])|\u001b\[M[\s\S]{3}/g;

/** The beginning of a report at the end of what has been read. */
const unfinished = /\u001b(?:\[(?:<[\d;]{0,17}|M[\s\S]{0,2})?)?$/;

/** The rest of a report whose beginning was let go. */
const rest = /^\[?<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])/;

const buttons = { left: 0, wheelUp: 64, wheelDown: 65 } as const;
/** Shift, Alt and Ctrl held meanwhile. */
const modifiers = 4 | 8 | 16;

const reportOf = (button: number, column: number, row: number, end: string): readonly MouseReport[] => {
  const at = { column: column - 1, row: row - 1 };
  switch (button & ~modifiers) {
    case buttons.left:
      return end === 'M' ? [{ kind: 'press', ...at }] : [];
    case buttons.wheelUp:
      return [{ kind: 'up', ...at }];
    case buttons.wheelDown:
      return [{ kind: 'down', ...at }];
    default:
      return [];
  }
};

/** What was read, without the reports in it. */
export type Taken = {
  readonly text: string;
  readonly reports: readonly MouseReport[];
};

/**
 * Takes the mouse's reports out of what a terminal sends, however it is cut into chunks: not a byte of them is left
 * for a key. `take` keeps back what may be a report's beginning; `letGo` gives up waiting for its end, and gives back
 * what is likelier a key: a lone Escape. Should the rest of a report come after that, it is still taken for one.
 */
export const createReportFilter = () => {
  let held = '';
  let isLetGo = false;
  return {
    take: (chunk: string): Taken => {
      const found: MouseReport[] = [];
      const note = (_: string, button?: string, column?: string, row?: string, end?: string): string => {
        if (end !== undefined) found.push(...reportOf(Number(button), Number(column), Number(row), end));
        return '';
      };
      const whole = held + chunk;
      const begun = isLetGo ? whole.replace(rest, note) : whole;
      if (chunk !== '') isLetGo = false;
      // A report that goes on with what belongs to none is dropped as far as it came.
      const broken =
        held.length > 2 && !unfinished.test(begun) ? begun.replace(/^\u001b\[<[\d;]*(?![\d;Mm])/, '') : begun;
      const text = broken.replace(reports, note);
      held = unfinished.exec(text)?.[0] ?? '';
      return { text: text.slice(0, text.length - held.length), reports: found };
    },
    isHolding: (): boolean => held === '\u001b' || held === '\u001b[',
    letGo: (): string => {
      const key = held === '\u001b' ? held : '';
      isLetGo = held !== '';
      held = '';
      return key;
    },
  };
};
