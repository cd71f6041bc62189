const MEGABYTE = 1024 * 1024;

/** The most bytes that are read of an article, or unpacked from it, where nobody asks for more. */
export const USUAL_SIZE = 256 * MEGABYTE;

/** How to have more than a number of bytes. */
export const moreThan = (bytes: number): string =>
  `--max-size ${Math.ceil(bytes / MEGABYTE)} would allow more`;

/**
 * A limit where more may be read than usually: it grows with the size that was asked for (`maxSize`, in bytes), and
 * never shrinks. With it goes how to have more still.
 */
export const grown = (
  usual: number,
  maxSize = USUAL_SIZE,
): { readonly limit: number; readonly more: string } => {
  const times = Math.max(1, maxSize / USUAL_SIZE);
  return { limit: Math.floor(usual * times), more: moreThan(times * 4 * USUAL_SIZE) };
};
