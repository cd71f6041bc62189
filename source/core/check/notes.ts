import type { Change } from '../compare/changes.ts';
import { wordsIn } from '../compare/split-words.ts';
import { isNegation } from '../compare/word-classes.ts';
import type { Document } from '../document/document.ts';
import { landmarkAt } from '../document/landmarks.ts';
import type { SourcePlace } from './sources.ts';

/** The beginning of a text that is judged, in code units, and the fewest words it must have to be judged. */
const [SAMPLE, ENOUGH] = [20_000, 60];
/** A writer ends a sentence after some twenty words; a machine that hears none ends none. */
const WORDS_PER_STOP = 150;

/** Whether a text looks like speech that a machine wrote down: hardly a full stop, and all letters small, or all capital. */
const isMachineTranscript = ({ text }: Document): boolean => {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const stops = sample.match(/[.?!](?=\s|$)/g)?.length ?? 0;
  if (words.length < ENOUGH || stops * WORDS_PER_STOP > words.length) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)).length;
  return capitals < words.length * 0.03 || capitals > words.length * 0.97;
};

/** Words of a difference that a machine may have misheard. */
const MISHEARD = 2;

/** What else to know of a quotation that stands at a place, with some changes. */
export const notesOn = (
  draft: Document,
  source: Document,
  { range: { start } }: SourcePlace,
  changes: readonly Change[],
): readonly string[] => {
  if (!changes.some(({ kind }) => kind !== 'filler')) {
    // "not" of "do not sell it" before "sell it"
    const [, before = ''] = /([\p{L}’']+)\s+$/u.exec(source.text.slice(Math.max(0, start - 20), start)) ?? [];
    const isDenied = isNegation(before.toLowerCase().replace('’', "'"));
    return isDenied ? [`The source has “${before}” right before these words.`] : [];
  }
  const words = changes.map((change) => wordsIn(draft.text, change.draft.start, change.draft.end).length);
  const changed = words.reduce((sum, count) => sum + Math.max(1, count), 0);
  if (changed > MISHEARD || !isMachineTranscript(source)) return [];
  const time = landmarkAt(source, start);
  return [
    `The transcript looks like a machine's and may be wrong here: listen${time === undefined ? '' : ` at ${time}`}.`,
  ];
};
