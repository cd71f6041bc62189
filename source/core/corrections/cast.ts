import type { Speaker } from '../analyse/analysis.ts';
import type { Range } from '../text/range.ts';
import { stepping } from '../text/steps.ts';

/** A name in the form names are compared in: case does not matter. */
export const folded = (name: string): string => name.trim().toLowerCase();

/** The speakers while corrections are applied: who has which name, and who was merged into whom. Built in steps. */
export function* createCast(speakers: readonly Speaker[]) {
  const cast = new Map<string, Speaker>();
  const names = new Map<string, string>();
  yield* stepping(speakers, (speaker) => {
    cast.set(speaker.id, speaker);
    for (const alias of speaker.aliases) names.set(folded(alias), speaker.id);
  });
  // A name takes precedence over an alias of somebody else; of two with the same name, over the one quoted less.
  yield* stepping(speakers.toReversed(), ({ id, name }) => names.set(folded(name), id));
  const became = new Map<string, string>();
  const known = (name: string): Speaker | undefined => cast.get(names.get(folded(name)) ?? '');
  return {
    known,
    /** The speaker of that name; a new one if there is none. */
    called: (name: string): Speaker => {
      const speaker = known(name);
      if (speaker) return speaker;
      let number = cast.size + became.size + 1;
      while (cast.has(`reader-${number}`) || became.has(`reader-${number}`)) number += 1;
      const id = `reader-${number}`;
      const added: Speaker = { id, name, aliases: [], kind: 'unknown', mentions: [], quotations: [] };
      cast.set(id, added);
      names.set(folded(name), id);
      return added;
    },
    rename: (speaker: Speaker, to: string): void => {
      const other = known(to);
      const aliases = (one: Speaker, more: readonly string[]): readonly string[] => [
        ...new Set([...one.aliases, ...more]),
      ];
      if (!other || other.id === speaker.id) {
        // A speaker with a name is no longer only described.
        const { described: _, ...named } = speaker;
        cast.set(speaker.id, { ...named, name: to, aliases: aliases(speaker, [speaker.name]) });
        names.set(folded(to), speaker.id);
        return;
      }
      const mentions = [...other.mentions, ...speaker.mentions].sort((a, b) => a.start - b.start);
      cast.set(other.id, { ...other, mentions, aliases: aliases(other, [speaker.name, ...speaker.aliases]) });
      cast.delete(speaker.id);
      became.set(speaker.id, other.id);
      for (const name of [speaker.name, ...speaker.aliases]) names.set(folded(name), other.id);
    },
    /** Moves the mentions with these words from one speaker to another. */
    part: (speaker: Speaker, words: string, to: Speaker, isSo: (mention: Range) => boolean): void => {
      const theirs = speaker.mentions.filter(isSo);
      const mentions = [...to.mentions, ...theirs].sort((a, b) => a.start - b.start);
      cast.set(to.id, { ...to, mentions, aliases: [...new Set([...to.aliases, words])] });
      cast.set(speaker.id, {
        ...speaker,
        mentions: speaker.mentions.filter((mention) => !theirs.includes(mention)),
        aliases: speaker.aliases.filter((alias) => folded(alias) !== folded(words)),
      });
      if (names.get(folded(words)) === speaker.id) names.set(folded(words), to.id);
    },
    /** The speaker that a speaker's id stands for after merging. */
    now: (id: string | undefined): string | undefined => {
      let at = id;
      for (let next = at; next !== undefined; next = became.get(next)) at = next;
      return at;
    },
    all: (): readonly Speaker[] => [...cast.values()],
    get: (id: string): Speaker | undefined => cast.get(id),
  };
}

export type Cast = ReturnType<typeof createCast> extends Generator<unknown, infer Made> ? Made : never;
