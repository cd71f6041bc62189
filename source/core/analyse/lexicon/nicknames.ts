import data from './nicknames.json' with { type: 'json' };

/** The full names that a forename is, or is short for, in lower case. */
const fullNames = new Map<string, Set<string>>();
for (const row of data.nicknames) {
  const names = row.split(' ');
  for (const name of names) fullNames.set(name, (fullNames.get(name) ?? new Set()).add(names[0] ?? ''));
}

/** Whether two lower-case forenames may be short for one ("Bill", "Will"), or one for the other ("Bill", "William"). */
export const shareFullName = (a: string, b: string): boolean => {
  const others = fullNames.get(b);
  return others !== undefined && [...(fullNames.get(a) ?? [])].some((name) => others.has(name));
};
