/** Characters that Markdown would read as markup inside a line, and the line starts it would read as a block. */
const MARKUP = /[\\`*_[\]<>#|~]/g;
const BLOCK_START = /^(\d+)([.)])(?=\s)|^([-+=])/;

/** Words as Markdown that shows them as they are, on one line. */
export const escaped = (text: string): string =>
  text
    .replace(MARKUP, (mark) => `\\${mark}`)
    .replace(BLOCK_START, (_, number = '', dot = '', sign = '') =>
      number === '' ? `\\${sign}` : `${number}\\${dot}`,
    );
