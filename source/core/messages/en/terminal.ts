/** What has to do with the terminal itself. */
export const terminal = {
  tooSmall: (columns: number, rows: number) => `too small: 20×6 or more, this is ${columns}×${rows}`,
};
