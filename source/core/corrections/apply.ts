import type { Analysis, Attribution, Quotation, Speaker } from '../analyse/analysis.ts';
import type { Document } from '../document/document.ts';
import { type Correction, yourCorrection } from './correction.ts';
import { createLocator } from './locate.ts';

export type Corrected = {
  readonly analysis: Analysis;
  /** Corrections of quotations and speakers that are no longer to be found. */
  readonly orphans: readonly Correction[];
};

const folded = (name: string): string => name.trim().toLowerCase();

/** The cast while it is being corrected: who goes by which name, and who turned out to be somebody else. */
const createCast = (speakers: readonly Speaker[]) => {
  const cast = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const names = new Map<string, string>();
  for (const { id, aliases } of speakers) for (const alias of aliases) names.set(folded(alias), id);
  // A name outranks what another is also called; of two with one name the most quoted comes first.
  for (const { id, name } of speakers.toReversed()) names.set(folded(name), id);
  const became = new Map<string, string>();
  const known = (name: string): Speaker | undefined => cast.get(names.get(folded(name)) ?? '');
  return {
    known,
    /** The speaker of that name, one more where there is none. */
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
        // Whoever has been given a name is no longer only described.
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
    /** Who a speaker is now. */
    now: (id: string | undefined): string | undefined => {
      let at = id;
      for (let next = at; next !== undefined; next = became.get(next)) at = next;
      return at;
    },
    all: (): readonly Speaker[] => [...cast.values()],
    get: (id: string): Speaker | undefined => cast.get(id),
  };
};

type Cast = ReturnType<typeof createCast>;

/** The reader's word on who said it: the article's words for somebody else are theirs no longer. */
const decided = ({ mention, cue }: Attribution, speaker: Speaker | undefined): Attribution => {
  const isTheirs = speaker?.mentions.some(({ start }) => start === mention?.start) ?? false;
  return {
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(mention && isTheirs ? { mention } : {}),
    ...(cue ? { cue } : {}),
    rule: yourCorrection,
    confidence: 1,
  };
};

const attributed = (attribution: Attribution, cast: Cast): Attribution => {
  const speaker = cast.now(attribution.speaker);
  return speaker === attribution.speaker || speaker === undefined ? attribution : { ...attribution, speaker };
};

/** The speakers with the quotations that are now theirs, most quoted first. */
const recounted = (cast: Cast, quotations: readonly Quotation[]): readonly Speaker[] => {
  const said = new Map<string, string[]>();
  for (const { id, attribution } of quotations) {
    if (attribution.speaker === undefined) continue;
    const theirs = said.get(attribution.speaker);
    if (theirs) theirs.push(id);
    else said.set(attribution.speaker, [id]);
  }
  return cast
    .all()
    .map((speaker) => ({ ...speaker, quotations: said.get(speaker.id) ?? [] }))
    .sort((a, b) => b.quotations.length - a.quotations.length);
};

/**
 * An analysis as the reader corrected it, the corrections taken in their order. What they decided says so: its rule
 * is "your correction" and its confidence 1. Neither the document nor the analysis is changed.
 */
export const applyCorrections = (
  { text }: Pick<Document, 'text'>,
  analysis: Analysis,
  corrections: readonly Correction[],
): Corrected => {
  if (corrections.length === 0) return { analysis, orphans: [] };
  const locate = createLocator(text, analysis.quotations);
  const cast = createCast(analysis.speakers);
  const removed = new Set<string>();
  const decisions = new Map<string, string | undefined>();
  const orphans = corrections.filter((correction) => {
    if (correction.kind === 'rename') {
      const speaker = cast.known(correction.from);
      if (speaker) cast.rename(speaker, correction.to);
      return !speaker;
    }
    const quotation = locate(correction.quotation);
    if (!quotation) return true;
    if (correction.kind === 'not-a-quotation') removed.add(quotation.id);
    else decisions.set(quotation.id, correction.name === '' ? undefined : cast.called(correction.name).id);
    return false;
  });
  const quotations = analysis.quotations
    .filter(({ id }) => !removed.has(id))
    .map((quotation): Quotation => {
      const { id, attribution } = quotation;
      if (!decisions.has(id)) {
        const same = attributed(attribution, cast);
        return same === attribution ? quotation : { ...quotation, attribution: same };
      }
      const speaker = cast.now(decisions.get(id));
      return {
        ...quotation,
        attribution: decided(attribution, speaker === undefined ? undefined : cast.get(speaker)),
      };
    });
  return { analysis: { ...analysis, quotations, speakers: recounted(cast, quotations) }, orphans };
};
