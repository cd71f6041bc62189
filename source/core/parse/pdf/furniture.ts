import type { Line } from './lines.ts';

const pageNumber =
  /^(?:[-–—|·\s]*(?:page|p\.|seite|página)?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|von|de)\s*\d{1,4})?[-–—|·\s]*)$/i;

/** How many lines from its top and bottom a page's running heads and feet may take. */
const edge = 2;

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

/** Lines at the upper and lower edges of a page, by height. */
const edgesOf = (lines: readonly Line[]): readonly Line[] => {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)])];
};

/**
 * Tells running heads, running feet and page numbers from the text: they stand at the edges of pages, and come again,
 * but for their numbers, on many of them. Where nothing but heads and feet is on any page, they are the text.
 * @returns the reason by line.
 */
export const furnitureOf = (pages: readonly (readonly Line[])[]): ReadonlyMap<Line, string> => {
  const counts = new Map<string, number>();
  const edges = pages.map(edgesOf);
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.min(5, Math.ceil(pages.length * 0.3)));
  const often = new Set([...counts].flatMap(([key, count]) => (count >= enough ? [key] : [])));
  const found = new Map<Line, string>();
  for (const lines of edges) {
    for (const line of lines) {
      if (pageNumber.test(line.text)) found.set(line, 'page number');
      else if (line.text.length < 120 && often.has(keyOf(line))) found.set(line, 'running head');
    }
  }
  const isAll = found.size === pages.reduce((sum, { length }) => sum + length, 0);
  return isAll && [...found.values()].includes('running head') ? new Map() : found;
};
