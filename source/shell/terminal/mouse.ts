import { createReportFilter, type MouseReport } from '../../core/keys/mouse-reports.ts';

/** Buttons and the wheel, told in the form that has no limit of columns. */
const ON = '\u001b[?1000h\u001b[?1006h';
const OFF = '\u001b[?1006l\u001b[?1000l';

/** Milliseconds after which an Escape is a key, and no beginning of a report. */
const PATIENCE = 20;

/**
 * Has a terminal report its mouse (where `isOn`, from the start), and takes the reports out of what is read from it,
 * before anybody sees them as keys.
 */
export const openMouse = (options: {
  readonly keyboard: NodeJS.ReadStream;
  readonly write: (sequence: string) => void;
  readonly isOn: boolean;
  readonly onReport: (report: MouseReport) => void;
}) => {
  const { keyboard, write, onReport } = options;
  const filter = createReportFilter();
  const read = keyboard.read.bind(keyboard);
  let isOn = false;
  let isClosed = false;
  let released = '';
  let waiting: NodeJS.Timeout | undefined;

  const release = (): void => {
    released = filter.letGo();
    if (released !== '') keyboard.emit('readable');
  };
  keyboard.read = (size?: number): unknown => {
    if (released !== '') {
      const key = released;
      released = '';
      return key;
    }
    const chunk: unknown = read(size);
    // While the mouse is the terminal's, an Escape need not wait to be told from a report.
    if (typeof chunk !== 'string') return chunk;
    clearTimeout(waiting);
    const { text, reports } = filter.take(chunk);
    if (isOn && !isClosed) for (const report of reports) onReport(report);
    if (!filter.isHolding()) return text;
    if (!isOn) return text + filter.letGo();
    waiting = setTimeout(release, PATIENCE);
    return text;
  };

  const set = (wanted: boolean): void => {
    if (wanted === isOn || (isClosed && wanted)) return;
    isOn = wanted;
    write(isOn ? ON : OFF);
  };
  set(options.isOn);
  return {
    /** Has the terminal report the mouse, or leaves it to the terminal; whether it reports now. */
    toggle: (): boolean => {
      set(!isOn);
      return isOn;
    },
    /** Leaves the mouse to the terminal for as long as something else has that. */
    lend: async <T>(task: () => Promise<T>): Promise<T> => {
      const wasOn = isOn;
      set(false);
      try {
        return await task();
      } finally {
        set(wasOn);
      }
    },
    /** Leaves the mouse to the terminal for good. */
    close: (): void => {
      set(false);
      isClosed = true;
    },
  };
};
