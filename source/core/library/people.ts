import type { Gender } from '../analyse/people/name.ts';
import { genderFits, mayBeOne, type NameParts } from './person-name.ts';

/** One full name. */
export type NameForm = NameParts & { readonly id: number };

/** What a reader decided of two names. */
export type NameDecision = { readonly a: number; readonly b: number; readonly isSame: boolean };

const isPair = ({ a, b }: NameDecision, x: number, y: number): boolean =>
  (a === x && b === y) || (a === y && b === x);

/**
 * Which full names are one person's. Names that may be one are joined unless a third speaks against it: where "George
 * Bush" may be both "George W. Bush" and "George H. W. Bush", it stays by itself. The order of the names makes no
 * difference. What a reader decided comes before.
 * @returns groups of the names, each name in one of them
 */
export const groupNames = <Form extends NameForm>(
  forms: readonly Form[],
  decisions: readonly NameDecision[] = [],
): readonly (readonly Form[])[] => {
  const decided = (x: number, y: number): boolean | undefined =>
    decisions.findLast((one) => isPair(one, x, y))?.isSame;
  const agree = (x: Form, y: Form): boolean => decided(x.id, y.id) ?? mayBeOne(x, y);
  const friends = new Map(forms.map((x) => [x, forms.filter((y) => y !== x && agree(x, y))]));
  const isClear = (x: Form): boolean => {
    // Whom the reader decided on says nothing against the others.
    const all = (friends.get(x) ?? []).filter((y) => decided(x.id, y.id) === undefined);
    return all.every((y, at) => all.slice(at + 1).every((z) => agree(y, z)));
  };
  const clear = new Set(forms.filter(isClear));
  const joinedTo = (x: Form): readonly Form[] =>
    (friends.get(x) ?? []).filter((y) => decided(x.id, y.id) || (clear.has(x) && clear.has(y)));
  const groups: Set<Form>[] = [];
  for (const form of forms) {
    if (groups.some((group) => group.has(form))) continue;
    const group = new Set([form]);
    // What is added meanwhile comes in its turn.
    for (const one of group) for (const other of joinedTo(one)) group.add(other);
    groups.push(group);
  }
  return groups.map((group) => [...group]);
};

/** Somebody who goes by a surname: in how many articles, by what forenames, and what is said of them. */
export type Holder = {
  readonly id: number;
  readonly articles: number;
  readonly given: string;
  readonly roles: readonly string[];
};

/** What an article that has no full name says of somebody beside the surname. */
export type BareName = { readonly gender: Gender; readonly roles: readonly string[] };

/** Articles a holder must be in, and the share of all articles with the surname, to be meant by it alone. */
const FEWEST = 3;
const SHARE = 0.95;

const contradicts = ({ gender, roles }: BareName, holder: Holder): boolean => {
  if (!genderFits(gender, holder.given)) return true;
  return roles.length > 0 && holder.roles.length > 0 && !roles.some((role) => holder.roles.includes(role));
};

/**
 * Whom a surname means in an article without a full name: the one whom nearly every article with the surname is about,
 * unless an honorific, an office or a namesake of another generation speaks against it; `undefined` where it has to wait.
 */
export const holderOf = (bare: BareName, holders: readonly Holder[]): Holder | undefined => {
  const first = dominantHolder(holders);
  return first && !contradicts(bare, first) ? first : undefined;
};

/** The one whom nearly every article with a surname is about, if there is one. */
export const dominantHolder = (holders: readonly Holder[]): Holder | undefined => {
  const all = holders.reduce((sum, { articles }) => sum + articles, 0);
  const [first] = holders.toSorted((a, b) => b.articles - a.articles);
  return first && first.articles >= Math.max(FEWEST, SHARE * all) ? first : undefined;
};
