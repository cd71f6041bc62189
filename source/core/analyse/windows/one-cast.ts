import type { Speaker } from '../analysis.ts';

/** Who is known from earlier windows: the names are what tells them, for each window has a cast of its own. */
type Known = {
  readonly id: string;
  name: string;
  readonly names: Set<string>;
  /** As printed. */
  readonly aliases: Set<string>;
  kind: Speaker['kind'];
  readonly described: boolean;
  role: string | undefined;
  /** The window they were last quoted in. */
  last: number;
};

/** No more of one name are looked at, the latest first. */
const MOST = 12;

const folded = (name: string): string => name.toLowerCase();

const wordsIn = (name: string): number => name.split(' ').length;

const isDescribed = ({ described }: Speaker): boolean => described ?? false;

const isSameKind = (a: Speaker['kind'], b: Speaker['kind']): boolean =>
  a === b || a === 'unknown' || b === 'unknown';

/** The names somebody goes by, compared; a person by the surname too, whether or not it has stood alone yet. */
const namesOf = ({ name, aliases, kind, described }: Speaker): readonly string[] => {
  const surname = kind === 'person' && !described ? name.split(' ').slice(-1) : [];
  return [...new Set([name, ...aliases, ...surname].map(folded))];
};

/** How surely a speaker of this window is one known already: by the full name, by a name of theirs, or of ours. */
const likeness = (known: Known, speaker: Speaker): number => {
  if (!isSameKind(known.kind, speaker.kind) || known.described !== isDescribed(speaker)) return 0;
  if (folded(known.name) === folded(speaker.name)) return 3;
  if (known.described || known.kind === 'group') return 0;
  if (known.names.has(folded(speaker.name))) return 2;
  return namesOf(speaker).includes(folded(known.name)) ? 1 : 0;
};

/**
 * Makes one cast of those of many windows. Each call takes a window's speakers and gives them with the ids and names
 * they have in the whole. "Blinken", where an earlier window had "Antony Blinken", is he; of two who go by a short name
 * the one quoted last is meant. Linear in the number of names.
 */
export const createOneCast = (): ((speakers: readonly Speaker[]) => readonly Speaker[]) => {
  const byName = new Map<string, Known[]>();
  let [count, window] = [0, 0];
  const index = (name: string, known: Known): void => {
    const named = byName.get(name);
    if (!named) byName.set(name, [known]);
    else if (!named.includes(known)) {
      named.push(known);
      if (named.length > MOST) named.shift();
    }
  };
  const find = (speaker: Speaker, taken: ReadonlySet<Known>): Known | undefined => {
    let best: Known | undefined;
    let most = 0;
    for (const name of namesOf(speaker)) {
      for (const known of byName.get(name) ?? []) {
        const alike = taken.has(known) ? 0 : likeness(known, speaker);
        if (alike === 0 || alike < most || (alike === most && known.last < (best?.last ?? 0))) continue;
        [best, most] = [known, alike];
      }
    }
    return best;
  };
  const admit = (speaker: Speaker): Known => {
    const { name, kind, role } = speaker;
    const described = isDescribed(speaker);
    count += 1;
    return {
      id: `s${count}`,
      name,
      names: new Set(),
      aliases: new Set(),
      kind,
      described,
      role,
      last: window,
    };
  };
  return (speakers) => {
    window += 1;
    // Two speakers of one window are two: a window's own cast has seen more than their names.
    const taken = new Set<Known>();
    return speakers.map((speaker) => {
      const known = find(speaker, taken) ?? admit(speaker);
      taken.add(known);
      known.last = window;
      known.role ??= speaker.role;
      if (known.kind === 'unknown') known.kind = speaker.kind;
      if (wordsIn(speaker.name) > wordsIn(known.name)) known.name = speaker.name;
      for (const alias of [speaker.name, ...speaker.aliases]) known.aliases.add(alias);
      for (const name of namesOf(speaker)) {
        if (known.names.has(name)) continue;
        known.names.add(name);
        index(name, known);
      }
      const { id, name, kind, role } = known;
      const aliases = [...known.aliases].filter((other) => other !== name);
      return { ...speaker, id, name, kind, aliases, ...(role === undefined ? {} : { role }) };
    });
  };
};
