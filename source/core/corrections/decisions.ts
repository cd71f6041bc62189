import type { Analysis, Quotation, Speaker } from '../analyse/analysis.ts';
import { placeOf, placeOfPassage } from '../text/passage.ts';
import { covers, overlaps, type Range, slice } from '../text/range.ts';
import { createCast, folded } from './cast.ts';
import type { Correction } from './correction.ts';
import { locate } from './locate.ts';
import { type Own, ownQuotations } from './own-quotations.ts';

/** The found quotations, replaced by the reader's own where both overlap, in the order of the text. */
const withOwn = (found: readonly Quotation[], own: readonly Own[]): readonly Quotation[] => {
  if (own.length === 0) return found;
  const left = found.filter(({ range }) => !own.some(({ quotation }) => overlaps(quotation.range, range)));
  return [...left, ...own.map(({ quotation }) => quotation)].sort((a, b) => a.range.start - b.range.start);
};

/** Applies corrections one by one, in their order, to the speakers and the quotations. Built in steps. */
export function* createDecisions(text: string, analysis: Analysis, corrections: readonly Correction[]) {
  const own = ownQuotations(text, analysis, corrections);
  const quotations = withOwn(analysis.quotations, own);
  const madeBy = new Map(own.map(({ quotation, index }) => [quotation.id, index]));
  yield;
  const cast = yield* createCast(analysis.speakers);
  /** The decided speaker of a quotation, by its id. */
  const owners = new Map<string, string | undefined>();
  const ownerOf = ({ id, attribution }: Quotation): string | undefined =>
    cast.now(owners.has(id) ? owners.get(id) : attribution.speaker);
  const yours = new Set<string>();
  const removed = new Set<string>();

  const reads =
    (words: string) =>
    (mention: Range): boolean =>
      folded(slice(text, mention).replace(/\s+/g, ' ')) === folded(words);

  const decide = (id: string, name: string): void => {
    owners.set(id, name === '' ? undefined : cast.called(name).id);
    yours.add(id);
  };
  const split = (from: Speaker, words: string, to: Speaker): void => {
    const isSo = reads(words);
    for (const quotation of quotations) {
      const { id, attribution } = quotation;
      const isTheirs = ownerOf(quotation) === from.id;
      if (!isTheirs || !attribution.mention || !isSo(attribution.mention)) continue;
      owners.set(id, to.id);
      yours.add(id);
    }
    cast.part(from, words, to, isSo);
  };
  /** Applies a correction; `false` when what it is about was not found. */
  const take = (correction: Correction, index: number): boolean => {
    switch (correction.kind) {
      case 'rename': {
        const speaker = cast.known(correction.from);
        if (speaker) cast.rename(speaker, correction.to);
        return speaker !== undefined;
      }
      case 'split': {
        const speaker = cast.known(correction.from);
        if (!speaker) return false;
        const to = cast.called(correction.to);
        if (speaker.id !== to.id) split(speaker, correction.words, to);
        return true;
      }
      case 'quotation': {
        const made = own.find((one) => one.index === index)?.quotation;
        if (made) decide(made.id, correction.name);
        // A later quotation of the reader's that overlaps this one replaced it.
        return made !== undefined || placeOfPassage(text, correction.passage) !== undefined;
      }
      case 'speaker':
      case 'not-a-quotation': {
        const quotation = locate(text, quotations, correction.quotation);
        if (!quotation) {
          const place = placeOf(text, correction.quotation);
          return own.some((one) => covers(one.quotation.range, place));
        }
        // Corrections made before the reader marked a quotation here were about the quotation it replaced.
        if ((madeBy.get(quotation.id) ?? -1) > index) return true;
        if (correction.kind === 'speaker') decide(quotation.id, correction.name);
        else removed.add(quotation.id);
        return true;
      }
    }
  };
  return { quotations, cast, ownerOf, yours, removed, take };
}
