import { attempt } from '../text/attempt.ts';
/** The path of a setting in a file: the names of the parts it is in, then its own. */
export type Place = readonly string[];

/** Gives the line of a place, counted from 1. */
export type Locate = (place: Place) => number | undefined;

const key = String.raw`(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+)`;
const path = String.raw`${key}(?:[ \t]*\.[ \t]*${key})*`;
const tableHead = new RegExp(String.raw`^[ \t]*\[[ \t]*(${path})[ \t]*\]`);
const assignment = new RegExp(String.raw`^[ \t]*(${path})[ \t]*=`);
const oneKey = new RegExp(key, 'g');

/** Longer lines are skipped: nobody writes a setting that long. */
const longestLine = 2000;

const unquoted = (written: string): string => {
  if (written.startsWith("'")) return written.slice(1, -1);
  if (!written.startsWith('"')) return written;
  return attempt(() => String(JSON.parse(written))) ?? written.slice(1, -1);
};

const namesOf = (written: string): Place => (written.match(oneKey) ?? []).map(unquoted);

const idOf = (place: Place): string => JSON.stringify(place);

/** The line of a place, or else of the nearest part around it. */
const nearest =
  (lines: ReadonlyMap<string, number>): Locate =>
  (place) => {
    for (let length = place.length; length > 0; length--) {
      const line = lines.get(idOf(place.slice(0, length)));
      if (line !== undefined) return line;
    }
    return undefined;
  };

/** Lines of table heads and assignments in TOML. Its parser gives a line only for an error. */
export const locateToml = (text: string): Locate => {
  const lines = new Map<string, number>();
  let table: Place = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length > longestLine) continue;
    const head = tableHead.exec(line)?.[1];
    if (head !== undefined) table = namesOf(head);
    const assigned = head === undefined ? assignment.exec(line)?.[1] : undefined;
    if (head === undefined && assigned === undefined) continue;
    const place = assigned === undefined ? table : [...table, ...namesOf(assigned)];
    const id = idOf(place);
    if (!lines.has(id)) lines.set(id, index + 1);
  }
  return nearest(lines);
};

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g;

/** Lines of every name in JSON, by the objects around it. The text must be valid JSON. */
export const locateJson = (text: string): Locate => {
  const lines = new Map<string, number>();
  const around: string[] = [];
  let [line, written] = [1, ''];
  for (const [found] of text.matchAll(token)) {
    if (found === '\n') line += 1;
    else if (found === '{') around.push('');
    else if (found === '}') around.pop();
    else if (found === ':') {
      around[around.length - 1] = unquoted(written);
      const id = idOf(around);
      if (!lines.has(id)) lines.set(id, line);
    } else if (found.startsWith('"')) written = found;
  }
  return nearest(lines);
};
