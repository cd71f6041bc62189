import type { Range } from '../../../text/range.ts';
import { beginsSentence, lowerAt } from '../../grammar/token.ts';
import type { Name } from '../../people/name.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { firstNameFrom, tokensWithin } from '../lookup.ts';

/** Names in somebody's words: those they speak to, and those they only speak of. Indices into the names. */
export type Spoken = { readonly addressed: readonly number[]; readonly named: readonly number[] };

const OPENING = /^[“"‘'«„(—–-]+$/;
const STOP = /^(?:[,;:.!?…—–”"’»-]|--|'')$/;
const INTERJECTION =
  /^(?:oh|ah|o|no|yes|well|now|why|dear|my|old|young|hey|hello|hi|good|thanks|please|sir|come|look|you|and|but|so)$/;

/** Finds whom the words of a quotation speak to: “Hale, go to bed”, “I know, Anna.”, “Well, Tom, sit down.” */
export const spokenNames = (tokens: Tokens, names: readonly Name[], spans: readonly Range[]): Spoken => {
  const addressed: number[] = [];
  const named: number[] = [];
  for (const span of spans) {
    const [from, to] = tokensWithin(tokens, span);
    for (let index = firstNameFrom(names, from); index < names.length; index++) {
      const name = names[index];
      if (!name || name.first >= to) break;
      if (name.last <= from || name.kind === 'body' || name.kind === 'place') continue;
      (isAddressed(tokens, name, from, to) ? addressed : named).push(index);
    }
  }
  return { addressed, named };
};

const isAddressed = (tokens: Tokens, { first, last }: Name, from: number, to: number): boolean => {
  const [before, after] = [lowerAt(tokens, first - 1), lowerAt(tokens, last)];
  if (last < to && !STOP.test(after)) return false;
  const opens = first <= from + 1 && (first === from || OPENING.test(before));
  if (opens || beginsSentence(tokens, first)) return after === ',' || after === '!' || last >= to - 2;
  if (before === ',') return true;
  // “Oh Anna!”, “My dear Watson,”
  return (
    INTERJECTION.test(before) &&
    (first - 1 <= from + 2 || lowerAt(tokens, first - 2) === ',' || before === 'dear')
  );
};
