import { type Command, runCommand } from './spawning.ts';

export type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** The longest sequence that terminals accept, in encoded bytes. */
const mostEncoded = 74_000;
const patience = 2000;

/** Programs that copy their input to the clipboard of this machine, the likeliest first. */
export const clipboardTools = ({ platform, environment }: Surroundings): readonly Command[] => {
  if (platform === 'darwin') return [['pbcopy']];
  if (platform === 'win32') return [['clip.exe']];
  return [
    ...(environment.WAYLAND_DISPLAY ? [['wl-copy'] as const] : []),
    ...(environment.DISPLAY
      ? ([
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--input', '--clipboard'],
        ] as const)
      : []),
    ...(environment.WSL_DISTRO_NAME ? [['clip.exe'] as const] : []),
    // By default tmux keeps the sequence from the terminal; it can be asked to hand the words on.
    ...(environment.TMUX ? [['tmux', 'load-buffer', '-w', '-'] as const] : []),
  ];
};

/**
 * The sequence that asks the terminal, wherever it is, to take words on its clipboard (OSC 52); `undefined` where they
 * are too many. It neither moves the cursor nor changes a cell, so that it may be written between two frames.
 */
export const clipboardSequence = (words: string): string | undefined => {
  const encoded = Buffer.from(words, 'utf8').toString('base64');
  return encoded.length > mostEncoded ? undefined : `\u001b]52;c;${encoded}\u0007`;
};

/**
 * Copies words by the terminal and by the first of the system's tools that works: over ssh only the terminal can, and
 * some terminals will not.
 * @returns whether either was to be had.
 */
export const copyWords = async (
  words: string,
  write: (sequence: string) => void,
  surroundings: Surroundings,
): Promise<boolean> => {
  const sequence = clipboardSequence(words);
  if (sequence !== undefined) write(sequence);
  for (const tool of clipboardTools(surroundings)) {
    if (await runCommand(tool, words, patience)) return true;
  }
  return sequence !== undefined;
};
