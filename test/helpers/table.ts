/**
 * The rows of a table written as text: one a line, its cells parted by ` :: `, the first of which says what the row
 * shows; ` / ` in a cell ends a paragraph. @throws {Error} for a row with another number of cells than is asked for.
 */
export const table = (cells: number, text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.trim().split(' :: ');
      if (row.length !== cells) throw new Error(`${row.length} cells and not ${cells}: ${line}`);
      return row.map((cell) => cell.replaceAll(' / ', '\n'));
    });
