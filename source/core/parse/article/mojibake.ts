/** How much of a text is looked at (code units), and how many signs of damage are needed: one may be meant. */
const SAMPLE = 1 << 18;
const FEWEST = 3;

/** What UTF-8 read as Windows-1252 leaves: three characters for an apostrophe or a dash, two for an accented letter. */
const SIGNS =
  /\u00E2\u20AC[\u0153\u009D\u2122\u02DC\u201C\u201D\u00A6]|\u00C3[\u0080-\u00BF]|\u00C2[\u00A0-\u00BF]|\u00EF\u00BF\u00BD/g;

/** What to tell a reader whose text was decoded wrongly before it was saved; `undefined` where nothing hints at it. */
export const mojibakeWarning = (text: string): string | undefined => {
  const signs = text.slice(0, SAMPLE).match(SIGNS)?.length ?? 0;
  if (signs < FEWEST) return undefined;
  return 'some letters are garbled (UTF-8 once read as Windows-1252) and shown as they came';
};
