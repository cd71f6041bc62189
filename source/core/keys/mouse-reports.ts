/** A mouse event; cells are counted from 0 at the left and top of the screen. */
export type MouseReport = {
  readonly kind: 'press' | 'up' | 'down';
  readonly column: number;
  readonly row: number;
};

/** Mouse reports in xterm's SGR form (mode 1006), and in the oldest form, with three bytes. */
const reports = /\u001b\[<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])|\u001b\[M[\s\S]{3}/g;

/** An incomplete report at the end of the input. */
const unfinished = /\u001b(?:\[(?:<[\d;]{0,17}|M[\s\S]{0,2})?)?$/;

/** The rest of a report whose beginning was already passed on as keys. */
const rest = /^\[?<(\d{1,5});(\d{1,5});(\d{1,5})([Mm])/;

const buttons = { left: 0, wheelUp: 64, wheelDown: 65 } as const;
/** The bits for Shift, Alt and Ctrl. */
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

/** Input split into keys and mouse events. */
export type Taken = {
  readonly text: string;
  readonly reports: readonly MouseReport[];
};

/**
 * Separates mouse reports from the keys that a terminal sends, however the input is cut into chunks. No byte of a report
 * reaches a key. `take` holds back what may be the beginning of a report; `letGo` stops waiting for its end and returns
 * it as keys, such as a lone Escape. If the rest of a report comes later, it is still recognised.
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
      // A report with an invalid continuation is dropped up to there.
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
