import { plural } from './plural.ts';

/** What the article and the panes beside it say. Actions in braces are shown as their keys. */
export const panes = {
  outline: 'Outline',
  /** What a section has, in so many cells. */
  counts: (words: number, quotes: number, room: number) => {
    const length = plural(words, { one: '1 word', other: `${words} words` });
    const all = `${length} · ${plural(quotes, { one: '1 quote', other: `${quotes} quotes` })}`;
    return quotes === 0 ? length : all.length <= room ? all : `${length} · ${quotes} “”`;
  },
  speakers: 'Speakers',
  quotes: 'Quotes',
  timeline: 'Timeline',
  everyone: 'Everyone',
  nobodyNamed: 'Unattributed',
  unattributed: 'unattributed',
  nobodyQuoted: 'Nobody is quoted.',
  noQuotes: 'No quotes.',
  nonePasses: 'No quote matches.',

  /** What a reader calls the kinds of quotation. */
  kinds: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' },
  /** Words that are reported but were not said. */
  notSaid: { denied: 'denied', hypothetical: 'only supposed', asked: 'only asked about' },
  /** Said of a text that may have been read badly. */
  doubtful: 'doubtful: {reading.doubt-tell}',
  warned: 'warning: {reading.doubt-tell}',
  asYouSay: 'as you say',
  mixedLetters: 'mixed letters',
  asidesHidden: (count: number) =>
    plural(count, {
      one: '1 aside hidden, {reading.asides-toggle} to show',
      other: `${count} asides hidden, {reading.asides-toggle} to show`,
    }),

  slightHidden: (count: number) =>
    plural(count, {
      one: '1 slight mention hidden, {reading.slight-toggle} to show',
      other: `${count} slight mentions hidden, {reading.slight-toggle} to show`,
    }),
  slightShown: (count: number) =>
    plural(count, {
      one: '1 slight mention shown, {reading.slight-toggle} to hide',
      other: `${count} slight mentions shown, {reading.slight-toggle} to hide`,
    }),
  slightHiddenShort: (count: number) => `${count} slight, {reading.slight-toggle} to show`,
  slightShownShort: (count: number) => `${count} slight, {reading.slight-toggle} to hide`,

  minutesUnknown: '… min',
  minutes: (count: number) => (count < 120 ? `${count} min` : `${Math.round(count / 60)} h`),
};
