import type { Change } from '../../compare/changes.ts';
import { compareWordings } from '../../compare/compare.ts';
import type { FamilyMember, QuotationRow } from '../row-shapes.ts';

/** Share of the words around two quotations that copies of one text have in common. */
const ALIKE = 0.8;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of the words around the one quotation that also stand around the other, and the other way round. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return shared.length / Math.max(1, one.length, other.length);
};

/**
 * The members of a family, first seen first, with what sets each apart from the first: kinds of change in its words,
 * another speaker; and which are copies of an earlier member's text, as when several outlets print one agency's report.
 * Of each quotation only the first `reach` code units are compared: comparing takes time with the square of the length.
 */
export const describeMembers = (
  members: readonly QuotationRow[],
  reach = Number.POSITIVE_INFINITY,
): readonly FamilyMember[] => {
  const [first] = members;
  const known = new Map<string, readonly Change[]>();
  const changesIn = (text: string): readonly Change[] => {
    const changes =
      known.get(text) ?? compareWordings(text.slice(0, reach), first?.text.slice(0, reach) ?? '').changes;
    known.set(text, changes);
    return changes;
  };
  const texts: { readonly member: FamilyMember; readonly words: readonly string[] }[] = [];
  return members.map((row) => {
    const isFirst = row === first || first === undefined;
    const changes = isFirst || row.text === first.text ? [] : changesIn(row.text);
    const isOther = !isFirst && row.person !== '' && first.person !== '' && row.person !== first.person;
    const words = wordsIn(row.around);
    const source = texts.find(
      ({ member, words: others }) =>
        member.article !== row.article && member.person === row.person && likeness(words, others) >= ALIKE,
    );
    const member: FamilyMember = {
      ...row,
      changes: [...new Set(changes.map(({ kind }) => kind))],
      differing: changes.map(({ draft }) => draft).filter(({ start, end }) => end > start),
      otherSpeaker: isOther,
      copyOf: source?.member.article ?? null,
    };
    if (!source) texts.push({ member, words });
    return member;
  });
};
