import type { Theme } from './theme.ts';

/**
 * A theme that makes words with an address a hyperlink of the terminal (OSC 8). Addresses are printable ASCII where
 * spans get them; what is not is drawn as plain words, so that nothing can end the sequence early.
 */
export const withHyperlinks = (theme: Theme): Theme => ({
  ...theme,
  draw: (spans) =>
    spans.every(({ link }) => link === undefined)
      ? theme.draw(spans)
      : spans
          .map((span) => {
            const words = theme.draw([span]);
            const isSafe = span.link !== undefined && /^https?:\/\/[\x21-\x7e]+$/i.test(span.link);
            return isSafe ? `\u001b]8;;${span.link}\u001b\\${words}\u001b]8;;\u001b\\` : words;
          })
          .join(''),
});
