import { compareWordings } from '../../compare/compare.ts';
import type { FamilyMember, QuotationRow } from '../row-shapes.ts';

/** The members of a family with what sets each apart from the first: kinds of change in its words, another speaker. */
export const describeMembers = (members: readonly QuotationRow[]): readonly FamilyMember[] => {
  const [first] = members;
  return members.map((member) => {
    const isFirst = member === first || first === undefined;
    const changes = isFirst ? [] : compareWordings(member.text, first.text).changes.map(({ kind }) => kind);
    const isOther = !isFirst && member.person !== '' && first.person !== '' && member.person !== first.person;
    return { ...member, changes: [...new Set(changes)], otherSpeaker: isOther };
  });
};
