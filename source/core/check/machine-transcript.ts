import type { Document } from '../document/document.ts';

/** Code units that are looked at. */
const SAMPLE = 20_000;
/** Words that are needed to tell. */
const ENOUGH = 60;
/** A writer ends a sentence after some twenty words; a machine that hears none ends none. */
const WORDS_PER_STOP = 150;

/**
 * Whether a text looks like speech that a machine wrote down: hardly any full stops, and all its letters small (or all
 * capital). A difference of a word or two from such a text may be the machine's mistake.
 */
export const isMachineTranscript = ({ text }: Document): boolean => {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length < ENOUGH) return false;
  const stops = sample.match(/[.?!](?=\s|$)/g)?.length ?? 0;
  if (stops * WORDS_PER_STOP > words.length) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)).length;
  return capitals < words.length * 0.03 || capitals > words.length * 0.97;
};
