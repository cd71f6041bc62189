import { wordAt } from '../../grammar/token.ts';
import type { Cast } from '../../people/cast.ts';
import type { Name } from '../../people/name.ts';
import type { Reported } from '../../reported.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { spokenNames } from './vocatives.ts';

/** How often "I" stands outside quotation marks in a story that somebody tells of themselves. */
const LEAST = 4;

/**
 * The member who tells a story as "I", -1 where that is not plain: whom others speak to by a name that the story itself
 * never calls anybody, more often than any other such.
 */
export const findNarrator = (
  tokens: Tokens,
  names: readonly Name[],
  cast: Cast,
  reported: readonly Reported[],
  inQuotes: (offset: number) => boolean,
): number => {
  let count = 0;
  for (let at = 0; at < tokens.count; at++)
    if (wordAt(tokens, at) === 'I' && !inQuotes(tokens.starts[at] ?? 0)) count += 1;
  if (count < LEAST) return -1;
  const told = new Set<number>();
  for (const [index, { range }] of names.entries())
    if (!inQuotes(range.start)) told.add(cast.memberOf[index] ?? -1);
  const calls = new Map<number, number>();
  for (const { kind, spans } of reported) {
    if (kind !== 'direct') continue;
    for (const index of spokenNames(tokens, names, spans).addressed) {
      const member = cast.memberOf[index] ?? -1;
      const is = cast.members[member]?.kind;
      if (!told.has(member) && (is === 'person' || is === 'unknown'))
        calls.set(member, (calls.get(member) ?? 0) + 1);
    }
  }
  const [first, second] = [...calls].sort((a, b) => b[1] - a[1]);
  const least = cast.members[first?.[0] ?? -1]?.kind === 'person' ? 1 : 2;
  return first && first[1] >= least && first[1] > (second?.[1] ?? 0) ? first[0] : -1;
};
