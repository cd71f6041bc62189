import { type Correction, keyOf } from '../corrections/correction.ts';
import { messages } from '../messages/messages.ts';
import { passageAt } from '../text/passage.ts';
import { type Range, slice } from '../text/range.ts';
import { only, type Update } from './action.ts';
import { corrected } from './kept.ts';
import { type ListName, lengthOfList, listCursor, speakerOfRow } from './lists/lists.ts';
import { analysisOf, currentQuotation, followed, speakerById, speakerList } from './selectors.ts';
import type { State } from './state.ts';
import { quotationMeant, withoutQuotation } from './taking/taking.ts';

const within = (state: State, list: ListName): number =>
  Math.max(0, Math.min(lengthOfList(state, list) - 1, state.lists[list]));

/** The state with whatever is chosen still there: a speaker may have become another, a quotation none. */
const settled = (state: State, heir: string | undefined): State => {
  const { speaker } = state.reading;
  const isGone = speaker !== undefined && followed(state).length === 0;
  const reading = { ...state.reading, ...(isGone ? { speaker: heir } : {}) };
  const next: State = { ...state, reading };
  const current = currentQuotation(next);
  const isFollowed = current !== undefined && followed(next).includes(current);
  return {
    ...next,
    reading: isFollowed ? reading : { ...reading, quotation: undefined },
    lists: {
      outline: within(next, 'outline'),
      speakers: within(next, 'speakers'),
      quotes: within(next, 'quotes'),
      timeline: within(next, 'timeline'),
    },
  };
};

const idOf = (state: State, name: string): string | undefined =>
  speakerList(state).flatMap((row) =>
    row.kind === 'speaker' && row.speaker.name === name ? row.speaker.id : [],
  )[0];

const withCorrections = (
  state: State,
  corrections: readonly Correction[],
  notice: string,
  heir?: string,
): Update<State> => {
  if (state.analysis.kind !== 'ready') return only({ ...state, notice: messages.notices.stillFinding });
  const next = corrected(state, state.analysis.found, corrections);
  return {
    state: { ...settled(next, heir === undefined ? undefined : idOf(next, heir)), notice },
    effects: [{ type: 'search/forget' }],
  };
};

const added = (state: State, correction: Correction, said: string, heir?: string): Update<State> =>
  withCorrections(
    state,
    [...state.kept.corrections, correction],
    messages.notices.canBeTakenBack(said),
    heir,
  );

/** The reader says who said the meant quotation: a name, '' for nobody named. */
export const correctSpeaker = (state: State, name: string): Update<State> => {
  const quotation = quotationMeant(state);
  if (!quotation) return only(withoutQuotation(state));
  const correction = { kind: 'speaker', quotation: keyOf(state.document.text, quotation), name } as const;
  return added(
    state,
    correction,
    name === '' ? messages.notices.saidByNobody : messages.notices.saidBy(name),
  );
};

/** The reader says that the meant quotation is none. */
export const rejectQuotation = (state: State): Update<State> => {
  const quotation = quotationMeant(state);
  if (!quotation) return only(withoutQuotation(state));
  const correction = { kind: 'not-a-quotation', quotation: keyOf(state.document.text, quotation) } as const;
  return added(state, correction, messages.notices.notAQuote);
};

/** The name of the speaker the reader means: the one their list's cursor is on, else who said the meant quotation. */
export const speakerMeant = (state: State): string | undefined => {
  if (state.focus === 'speakers') {
    const row = speakerList(state)[listCursor(state, 'speakers')];
    return speakerById(state, row && speakerOfRow(row))?.name;
  }
  return speakerById(state, quotationMeant(state)?.attribution.speaker ?? state.reading.speaker)?.name;
};

/** The meant speaker goes by another name; where that is another speaker's, they are one. */
export const renameSpeaker = (state: State, to: string): Update<State> => {
  const from = speakerMeant(state);
  if (from === undefined) return only({ ...state, notice: messages.notices.speakerFirst });
  if (from === to) return only(state);
  const isOther = idOf(state, to) !== undefined;
  const said = isOther ? messages.notices.isTheSame(from, to) : messages.notices.isNowCalled(from, to);
  return added(state, { kind: 'rename', from, to }, said, to);
};

/** Where the article calls the meant speaker so, it means another: one there is, or one more. */
export const splitSpeaker = (state: State, words: string, to: string): Update<State> => {
  const from = speakerMeant(state);
  if (from === undefined) return only({ ...state, notice: messages.notices.speakerFirst });
  return added(state, { kind: 'split', from, words, to }, messages.notices.isAnother(words, to), to);
};

/** The reader says that a passage is a quotation, and whose: a name, '' for nobody named. It becomes the current one. */
export const markQuotation = (state: State, range: Range, name: string): Update<State> => {
  const passage = passageAt(state.document.text, range);
  const said = name === '' ? messages.notices.saidByNobody : messages.notices.saidBy(name);
  const { state: next, effects } = added(state, { kind: 'quotation', passage, name }, said);
  const own = followed(next).find((one) => one.range.start === range.start && one.range.end === range.end);
  const reading = { ...next.reading, cursor: undefined, quotation: own?.id };
  return { state: own ? { ...next, reading } : next, effects };
};

/** How the article calls the meant speaker, other than by their name: the words, and for how many quotations. */
export const partsOf = (state: State): readonly { readonly words: string; readonly count: number }[] => {
  const name = speakerMeant(state);
  const speaker = analysisOf(state).speakers.find((one) => one.name === name);
  if (!speaker) return [];
  const own = new Set(speaker.quotations);
  const counts = new Map(speaker.aliases.map((alias) => [alias, 0]));
  for (const { id, attribution } of analysisOf(state).quotations) {
    if (!own.has(id) || !attribution.mention) continue;
    const words = slice(state.document.text, attribution.mention).replace(/\s+/g, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].flatMap(([words, count]) => (words === speaker.name ? [] : [{ words, count }]));
};

const nameOf = (correction: Correction): string => {
  switch (correction.kind) {
    case 'speaker':
      return messages.notices.correctionOfSpeaker;
    case 'not-a-quotation':
      return messages.notices.correctionOfQuote;
    case 'rename':
      return messages.notices.correctionOfName(correction.from, correction.to);
    case 'split':
      return messages.notices.correctionOfName(correction.words, correction.to);
    case 'quotation':
      return messages.notices.correctionOfPassage;
  }
};

/** Takes the last correction back. */
export const undoCorrection = (state: State): Update<State> => {
  const last = state.kept.corrections.at(-1);
  if (!last) return only({ ...state, notice: messages.notices.nothingToTakeBack });
  const heir = last.kind === 'rename' ? last.from : undefined;
  return withCorrections(
    state,
    state.kept.corrections.slice(0, -1),
    messages.notices.takenBack(nameOf(last)),
    heir,
  );
};
