/** Asks a terminal for the colour of its background (OSC 11). */
const QUESTION = '\u001b]11;?\u001b\\';
const ANSWER =
  /\u001b\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})[^\u0007\u001b]*(?:\u0007|\u001b\\)/i;

/** One channel of an answer, of whatever length, from 0 to 1. */
const part = (digits: string): number => Number.parseInt(digits, 16) / (16 ** digits.length - 1);

/** Whether an answer among what was read says that the background is light, and what else was read. */
export const readAnswer = (
  read: string,
): { readonly isLight: boolean; readonly rest: string } | undefined => {
  const found = ANSWER.exec(read);
  if (!found) return undefined;
  const [whole, red = '0', green = '0', blue = '0'] = found;
  const lightness = 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  return {
    isLight: lightness > 0.5,
    rest: read.slice(0, found.index) + read.slice(found.index + whole.length),
  };
};

/**
 * Whether it is worth asking: the environment does not say already, colours are wanted, and the terminal is none of
 * those that know no such question.
 */
export const mayAnswer = ({ COLORFGBG, NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean =>
  COLORFGBG === undefined && !NO_COLOR && TERM !== undefined && !/^(?:dumb|linux|vt)/.test(TERM);

/** Asks a terminal in raw mode for its background; while it thinks, other things can be done, and keys wait. */
export const askBackground = (
  keyboard: Pick<NodeJS.ReadStream, 'on' | 'off' | 'read' | 'unshift'>,
  screen: Pick<NodeJS.WriteStream, 'write'>,
) => {
  // One character a byte, so that nothing of what is not the answer is changed.
  let read = '';
  let notice = (): void => undefined;
  const hear = (): void => {
    for (let bytes: Buffer | null = keyboard.read(); bytes !== null; bytes = keyboard.read()) {
      read += bytes.toString('latin1');
    }
    if (readAnswer(read)) notice();
  };
  // A stream once made to flow and paused again would give whoever reads next nothing more.
  keyboard.on('readable', hear);
  screen.write(QUESTION);
  return {
    /**
     * Whether the background is light; `undefined` where the terminal says nothing within so many milliseconds from
     * now. The keyboard is left as it was, with every key that was read meanwhile still to come.
     */
    answer: async (patience: number): Promise<boolean | undefined> => {
      if (!readAnswer(read)) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience);
          notice = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      keyboard.off('readable', hear);
      const answer = readAnswer(read);
      const rest = answer?.rest ?? read;
      if (rest !== '') keyboard.unshift(Buffer.from(rest, 'latin1'));
      return answer?.isLight;
    },
  };
};
