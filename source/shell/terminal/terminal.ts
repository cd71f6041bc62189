import process from 'node:process';

/** Colours a terminal has: none, 16, 256 or all. NO_COLOR and FORCE_COLOR are heeded. */
export const colourLevel = (
  stream: Pick<NodeJS.WriteStream, 'getColorDepth'> | undefined,
  environment: NodeJS.ProcessEnv,
): 0 | 1 | 2 | 3 => {
  if (environment.NO_COLOR && !environment.FORCE_COLOR) return 0;
  const depth = stream?.getColorDepth?.(environment) ?? 1;
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
};

/** Whether the environment says the terminal's background is light: COLORFGBG ends in its colour's number. */
export const hasLightBackground = (environment: NodeJS.ProcessEnv): boolean => {
  const background = environment.COLORFGBG?.split(';').at(-1);
  return background === '7' || background === '15';
};

/** Stops the whole job, as the terminal's own Ctrl+Z would, and returns when it goes on again. */
export const stopJob = async (): Promise<void> => {
  const listeners = process.listeners('SIGTSTP');
  process.removeAllListeners('SIGTSTP');
  try {
    // To the process group: a parent in the same job (npm, a launcher) must stop for the shell to take over. Where
    // no shell could bring it back the system ignores the signal, and the program goes on.
    process.kill(0, 'SIGTSTP');
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    for (const listener of listeners) process.on('SIGTSTP', listener);
  }
};

/** Signals that keys of the terminal send to the whole job, another program's keys included. */
const byKeys = ['SIGINT', 'SIGQUIT', 'SIGTSTP'] as const;

/** Runs a task while another program has the terminal: what its keys interrupt or stop is not this program's. */
export const lendKeys = async (task: () => void): Promise<void> => {
  const listeners = byKeys.map((signal) => [signal, process.listeners(signal)] as const);
  const ignore = (): void => undefined;
  for (const signal of byKeys) process.removeAllListeners(signal);
  // A stop is left to the system: the whole job stops, and goes on together.
  process.on('SIGINT', ignore);
  process.on('SIGQUIT', ignore);
  try {
    task();
    // Signals that came meanwhile are told of now.
    await new Promise(setImmediate);
  } finally {
    process.off('SIGINT', ignore);
    process.off('SIGQUIT', ignore);
    for (const [signal, own] of listeners) for (const listener of own) process.on(signal, listener);
  }
};

/** What to do when the system asks for the terminal back. */
export type SignalHandlers = {
  /** Gives the terminal back as it was. */
  readonly restore: () => void;
  readonly suspend: () => void;
  readonly fail: (error: unknown) => void;
  /** The terminal has another size, or had one in between. Called once what listens to the screen has been told. */
  readonly resized?: () => void;
};

type Listener = Parameters<NodeJS.EventEmitter['on']>[1];

const ending = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Restores the terminal before a signal or a fault ends the program. Returns a function that stops watching. */
export const watchSignals = ({ restore, suspend, fail, resized }: SignalHandlers): (() => void) => {
  const sized = (): void => void (resized && setImmediate(resized));
  const end = (signal: NodeJS.Signals): void => {
    stop();
    restore();
    // A package's listener left on the signal would delay it past the program's own end, and change its status.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  };
  const closed = (error: NodeJS.ErrnoException): void => {
    // A terminal that went away cannot be told anything.
    if (error.code === 'EPIPE' || error.code === 'EIO') restore();
    else fail(error);
  };
  const heeded: readonly (readonly [NodeJS.EventEmitter, event: string, listener: Listener])[] = [
    ...ending.map((signal) => [process, signal, end] as const),
    [process, 'SIGTSTP', suspend],
    [process, 'SIGWINCH', sized],
    [process, 'uncaughtException', fail],
    [process, 'unhandledRejection', fail],
    [process.stdout, 'error', closed],
  ];
  const stop = (): void => {
    for (const [from, event, listener] of heeded) from.off(event, listener);
  };
  for (const [from, event, listener] of heeded) from.on(event, listener);
  return stop;
};
