import { type Correction, passageOf } from '../../corrections/correction.ts';
import { messages } from '../../messages/messages.ts';
import { type Passage, passageAt } from '../../text/passage.ts';
import { type Range, slice } from '../../text/range.ts';
import { quotationMeant, withoutQuotation } from '../copying/copying.ts';
import { asUpdate, type Handlers, type Next } from '../effect.ts';
import { clampLists, listCursor, speakerOfRow } from '../lists/lists.ts';
import { analysisOf, currentQuotation, followed, speakerById, speakerList } from '../selectors.ts';
import type { State } from '../state.ts';
import { corrected } from './corrected.ts';

/** Keeps the reader's choices valid: a speaker may have become another, and a quotation may be gone. */
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
    lists: clampLists(next),
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
): Next => {
  if (state.analysis.kind !== 'ready') return { ...state, notice: messages.notices.stillFinding };
  const next = corrected(state, state.analysis.found, corrections);
  return {
    state: { ...settled(next, heir === undefined ? undefined : idOf(next, heir)), notice },
    effects: [{ type: 'search/forget' }],
  };
};

const added = (state: State, correction: Correction, said: string, heir?: string): Next =>
  withCorrections(
    state,
    [...state.kept.corrections, correction],
    messages.notices.canBeTakenBack(said),
    heir,
  );

const saidBy = (name: string): string =>
  name === '' ? messages.notices.saidByNobody : messages.notices.saidBy(name);

/** The name of the speaker that a key applies to: the one under the cursor of a list, else that of the quotation. */
export const speakerMeant = (state: State): string | undefined => {
  if (state.focus === 'speakers') {
    const row = speakerList(state)[listCursor(state, 'speakers')];
    return speakerById(state, row && speakerOfRow(row))?.name;
  }
  return speakerById(state, quotationMeant(state)?.attribution.speaker ?? state.reading.speaker)?.name;
};

const correctQuotation = (state: State, correct: (quotation: Passage) => Correction, said: string): Next => {
  const quotation = quotationMeant(state);
  return quotation
    ? added(state, correct(passageOf(state.document.text, quotation)), said)
    : withoutQuotation(state);
};

const renameSpeaker = (state: State, to: string): Next => {
  const from = speakerMeant(state);
  if (from === undefined) return { ...state, notice: messages.notices.speakerFirst };
  if (from === to) return state;
  const isOther = idOf(state, to) !== undefined;
  const said = isOther ? messages.notices.isTheSame(from, to) : messages.notices.isNowCalled(from, to);
  return added(state, { kind: 'rename', from, to }, said, to);
};

const splitSpeaker = (state: State, words: string, to: string): Next => {
  const from = speakerMeant(state);
  if (from === undefined) return { ...state, notice: messages.notices.speakerFirst };
  return added(state, { kind: 'split', from, words, to }, messages.notices.isAnother(words, to), to);
};

const markQuotation = (state: State, range: Range, name: string): Next => {
  const passage = passageAt(state.document.text, range);
  const { state: next, effects } = asUpdate(added(state, { kind: 'quotation', passage, name }, saidBy(name)));
  const own = followed(next).find((one) => one.range.start === range.start && one.range.end === range.end);
  const reading = { ...next.reading, cursor: undefined, quotation: own?.id };
  return { state: own ? { ...next, reading } : next, effects };
};

/** The article's other words for the speaker, and how many quotations each has. */
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

const undoCorrection = (state: State): Next => {
  const last = state.kept.corrections.at(-1);
  if (!last) return { ...state, notice: messages.notices.nothingToTakeBack };
  const heir = last.kind === 'rename' ? last.from : undefined;
  return withCorrections(
    state,
    state.kept.corrections.slice(0, -1),
    messages.notices.takenBack(nameOf(last)),
    heir,
  );
};

export const correctionHandlers = {
  'correction/speaker': (state, { name }: { readonly name: string }) =>
    correctQuotation(state, (quotation) => ({ kind: 'speaker', quotation, name }), saidBy(name)),
  'quotation/reject': (state) =>
    correctQuotation(
      state,
      (quotation) => ({ kind: 'not-a-quotation', quotation }),
      messages.notices.notAQuote,
    ),
  'correction/rename': (state, { to }: { readonly to: string }) => renameSpeaker(state, to),
  /** Corrects that these words mean somebody other than the speaker: an existing speaker or a new one. */
  'correction/split': (state, { words, to }: { readonly words: string; readonly to: string }) =>
    splitSpeaker(state, words, to),
  /** Marks a passage as a quotation by a name, '' for nobody named. It becomes the current quotation. */
  'correction/quotation': (state, { range, name }: { readonly range: Range; readonly name: string }) =>
    markQuotation(state, range, name),
  'correction/undo': undoCorrection,
} satisfies Handlers;
