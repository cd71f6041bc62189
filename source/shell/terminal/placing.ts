import { placed } from '../../core/text/placed.ts';

/**
 * Has all that is written to a terminal placed, whoever writes it: what stands in a row stands in its column, however
 * the terminal measures what stands before it. Returns a function that ends it.
 */
export const placeWrites = (screen: NodeJS.WriteStream): (() => void) => {
  const { write } = screen;
  const placing = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean =>
    Reflect.apply(write, screen, [
      typeof chunk === 'string' ? placed(chunk, screen.columns) : chunk,
      ...rest,
    ]);
  screen.write = placing;
  return () => {
    screen.write = write;
  };
};
