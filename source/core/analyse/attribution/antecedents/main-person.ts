import type { Cast } from '../../people/cast.ts';
import { genderOf } from '../../people/member.ts';
import type { Gender, Name } from '../../people/name.ts';
import { NO_PERSON } from './evidence.ts';
import type { Pronoun } from './pronouns.ts';

/** The person an obituary, a profile or an interview is about, and the pronouns that stand for them. */
export type MainPerson = { readonly person: number; readonly gender: Gender };

/** So many pronouns at the least, and so many times as many as of the other gender. */
const [LEAST, TIMES] = [6, 2];
/** The last paragraph in which an article says whom it is about, its title the first. */
const LAST_LEAD = 2;

/**
 * Whom an article is about: named in its title or first paragraphs, no less often than anybody else the article's
 * pronouns could mean, and rather by pronouns than by name. `undefined` where no one person stands out like that.
 */
export const mainPersonOf = (
  names: readonly Name[],
  cast: Cast,
  evidence: Uint8Array,
  pronouns: readonly Pronoun[],
  blockOf: (sentence: number) => number,
): MainPerson | undefined => {
  const [women, men] = ['female', 'male'].map(
    (each) => pronouns.filter(({ gender }) => gender === each).length,
  );
  const [gender, said, others]: [Gender, number, number] =
    (women ?? 0) > (men ?? 0) ? ['female', women ?? 0, men ?? 0] : ['male', men ?? 0, women ?? 0];
  if (said < LEAST || said < TIMES * others) return undefined;
  /** Everybody named in the first paragraphs, and the number of the paragraph that names them first. */
  const leads = new Map<number, number>();
  for (const [index, { sentence }] of names.entries()) {
    const [block, member] = [blockOf(sentence), cast.memberOf[index] ?? -1];
    if (block > LAST_LEAD) break;
    if (!leads.has(member)) leads.set(member, block);
  }
  const could = cast.members.filter((member) => {
    const own = genderOf(member);
    return evidence[member.id] !== NO_PERSON && (own === gender || own === 'unknown');
  });
  const main = could.filter(({ id }) => leads.has(id)).sort((a, b) => b.count - a.count)[0];
  const stands = could.every(
    ({ id, count }) => id === main?.id || (leads.get(id) === 0 ? TIMES : 1) * count <= (main?.count ?? 0),
  );
  // "Kit Bellamy knew they would come for her": the pronouns right behind somebody's name speak for their gender.
  let isSaid = 0;
  let at = 0;
  for (const [index, { last }] of names.entries()) {
    if (cast.memberOf[index] !== main?.id) continue;
    while ((pronouns[at]?.token ?? Infinity) < last) at += 1;
    const next = pronouns[at];
    if (next && next.token < (names[index + 1]?.first ?? Infinity)) isSaid += next.gender === gender ? 1 : -1;
  }
  if (!main || !stands || said <= main.count) return undefined;
  return genderOf(main) === gender || isSaid >= 0 ? { person: main.id, gender } : undefined;
};
