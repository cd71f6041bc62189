/** Where style sheets stand; beyond that a file is its text. */
const head = 500_000;
const entry = /\{\\s(\d{1,4})((?:\\[a-z]{1,32}-?\d{0,9} ?)+)([^{}\\;]{1,80});\}/gi;

/** Outline levels (0 for the outermost) by the number of a style that is named as a heading or the title. */
export const stylesOf = (rtf: string): ReadonlyMap<number, number> => {
  const levels = new Map<number, number>();
  for (const [, number, , name = ''] of rtf.slice(0, head).matchAll(entry)) {
    const level = /^heading (\d)$/i.exec(name.trim())?.[1];
    if (level) levels.set(Number(number), Math.max(0, Number(level) - 1));
    else if (/^title$/i.test(name.trim())) levels.set(Number(number), 0);
  }
  return levels;
};
