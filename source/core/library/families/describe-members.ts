import type { Change } from '../../compare/changes.ts';
import { compareWordings } from '../../compare/compare.ts';
import type { QuotationRow } from '../desk/rows.ts';

/** Share of the words around two quotations that copies of one text have in common. */
const ALIKE = 0.8;

type Counted = { readonly size: number; readonly counts: ReadonlyMap<string, number> };

const counted = (text: string): Counted => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
};

/** Whether most of the words around the one quotation also stand around the other, and the other way round. */
const areAlike = (one: Counted, other: Counted): boolean => {
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return shared > ALIKE * Math.max(one.size, other.size);
};

/**
 * How many code units two texts have in common at their beginning and end, but for the words next to what differs: aligning
 * takes time with the square of the length, and most members differ in few words.
 */
const sameEnds = (text: string, other: string): readonly [start: number, end: number] => {
  const shorter = Math.min(text.length, other.length);
  let [start, end] = [0, 0];
  while (start < shorter && text[start] === other[start]) start += 1;
  start = Math.max(0, text.slice(0, start).search(/\S+\s+\S*$/));
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [beside = ''] = /^\S*\s+\S+(?=\s)/.exec(text.slice(text.length - end)) ?? [];
  return [start, beside === '' ? 0 : end - beside.length];
};

const changesBetween = (text: string, other: string): readonly Change[] => {
  const [start, end] = sameEnds(text, other);
  const middle = (whole: string): string => whole.slice(start, whole.length - end);
  return compareWordings(middle(text), middle(other)).changes.map((change) => ({
    ...change,
    draft: { start: change.draft.start + start, end: change.draft.end + start },
  }));
};

/**
 * The members of a family, first seen first, with what sets each apart from the first: kinds of change in its words,
 * another speaker; and which are copies of an earlier member's text, as when several outlets print one agency's report.
 * `around` is the text before and after each. Of each quotation only the first `reach` code units are compared: comparing
 * takes time with the square of the length.
 */
export const describeMembers = (
  members: readonly (QuotationRow & { readonly around: string })[],
  reach = Number.POSITIVE_INFINITY,
): readonly QuotationRow[] => {
  const [first] = members;
  const known = new Map<string, readonly Change[]>();
  const changesIn = (text: string): readonly Change[] => {
    if (first === undefined || text === first.text) return [];
    const changes = known.get(text) ?? changesBetween(text.slice(0, reach), first.text.slice(0, reach));
    known.set(text, changes);
    return changes;
  };
  const texts: { readonly member: QuotationRow; readonly words: Counted }[] = [];
  return members.map(({ around, ...row }) => {
    const changes = changesIn(row.text);
    const words = counted(around);
    const source = texts.find(
      ({ member, words: others }) =>
        member.article !== row.article && member.person === row.person && areAlike(words, others),
    );
    const member: QuotationRow = {
      ...row,
      changes: [...new Set(changes.map(({ kind }) => kind))],
      matches: changes.map(({ draft }) => draft).filter(({ start, end }) => end > start),
      otherSpeaker: Boolean(row.person && first?.person && row.person !== first.person),
      copyOf: source?.member.article ?? null,
    };
    if (!source) texts.push({ member, words });
    return member;
  });
};
