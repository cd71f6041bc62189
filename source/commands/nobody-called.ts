import { nearest } from '../command-line/nearest.ts';
import { printable } from '../shell/load/printable.ts';

/** Says that nobody in any of the articles has a name, and which name is most like it. */
export const nobodyCalled = (asked: string, names: ReadonlySet<string>): string => {
  // A word of a name leads to the name.
  const known = new Map(
    [...names].flatMap((name) => [name, ...name.split(' ')].map((word) => [word.toLowerCase(), name])),
  );
  const like = nearest(asked.toLowerCase(), [...known.keys()]);
  const meant = like === undefined ? '' : `; did you mean ${printable(known.get(like) ?? '')}?`;
  return `nobody called ${printable(asked)} is quoted${meant}`;
};
