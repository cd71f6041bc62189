import { sameForename } from '../analyse/people/forenames.ts';
import type { Gender } from '../analyse/people/name.ts';
import { counted } from '../report/printed-text.ts';
import type { NameInReview } from './desk/rows.ts';
import { genderFits, mayBeOne, type NameParts } from './person-name.ts';

type Named = NameInReview & {
  readonly roles: readonly string[];
  /** How a decision names it. */
  readonly reference: readonly string[];
};

/** A full name of one surname, and whose it is by now. */
export type ReviewedName = Named & NameParts & { readonly person: number | null };

/** A bare surname that waits, as it is printed in some articles. */
export type WaitingName = Named & { readonly gender: Gender };

/** Two names that may be one person's, with what speaks for and against it. */
export type Proposal = {
  readonly one: ReviewedName | WaitingName;
  readonly other: ReviewedName;
  readonly reasons: readonly string[];
  readonly objections: readonly string[];
};

/** Whether one letter put in, left out or changed makes one word of another. */
const isSlip = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
};

/** That other people have names as well: each by the first of theirs. */
const othersBut = (
  names: readonly ReviewedName[],
  ...persons: readonly ReviewedName['person'][]
): readonly string[] => {
  const isFirst = ({ person }: ReviewedName, at: number): boolean =>
    names.findIndex((one) => one.person === person) === at;
  return names.flatMap((one, at) =>
    isFirst(one, at) && !persons.includes(one.person)
      ? [`“${one.printed}” is in the library too (${counted(one.articles, 'article')})`]
      : [],
  );
};

const officesOf = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((role) => other.includes(role)).map((role) => `both are called ${role}`);

const waitingProposal = (waiting: WaitingName, names: readonly ReviewedName[]): Proposal | undefined => {
  const fits = ({ given }: ReviewedName): boolean => genderFits(waiting.gender, given);
  const sharing = names.filter(({ roles }) => officesOf(waiting.roles, roles).length > 0);
  const other = sharing.find(fits) ?? names.find(fits);
  if (!other) return undefined;
  const isOffice = waiting.roles.length > 0 && other.roles.length > 0;
  const offices = officesOf(waiting.roles, other.roles);
  return {
    one: waiting,
    other,
    reasons: [`${counted(other.articles, 'article')} with this surname`, ...offices],
    objections: [
      ...(isOffice && offices.length === 0
        ? [`the one is called ${waiting.roles[0]}, the other is not`]
        : []),
      ...othersBut(names, other.person),
    ],
  };
};

const whyAlike = (a: ReviewedName, b: ReviewedName): string | undefined => {
  if (mayBeOne(a, b)) return 'the names agree';
  if (sameForename(a.given, b.given) && a.suffix !== b.suffix) {
    const offices = officesOf(a.roles, b.roles);
    return offices.length > 0 ? `the names agree but for “${a.suffix || b.suffix}”` : undefined;
  }
  return a.suffix === b.suffix && isSlip(a.given, b.given) ? 'the forenames differ by one letter' : undefined;
};

/**
 * What a reader should decide of the names with one surname, the names in most articles first: bare names that wait, and
 * people whose names are nearly the same.
 */
export const proposalsFor = (
  names: readonly ReviewedName[],
  waiting: readonly WaitingName[],
): readonly Proposal[] => {
  const byArticles = names.toSorted((a, b) => b.articles - a.articles);
  const proposals = waiting.flatMap((one) => waitingProposal(one, byArticles) ?? []);
  const seen = new Set<string>();
  for (const [index, other] of byArticles.entries())
    for (const one of byArticles.slice(index + 1)) {
      const pair = [one.person, other.person].sort().join();
      const why = one.person === other.person || seen.has(pair) ? undefined : whyAlike(one, other);
      if (why === undefined) continue;
      seen.add(pair);
      proposals.push({
        one,
        other,
        reasons: [why, ...officesOf(one.roles, other.roles)],
        objections: othersBut(
          byArticles.filter((name) => mayBeOne(name, one)),
          one.person,
          other.person,
        ),
      });
    }
  return proposals;
};
