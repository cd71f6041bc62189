import { messages } from '../../messages/messages.ts';
import { withoutQuotation } from '../copying/copying.ts';
import type { Handlers } from '../effect.ts';
import { follow } from '../moving/moving.ts';
import { currentQuotation, frameFor, panesFor } from '../selectors.ts';
import type { State } from '../state.ts';
import type { Look } from './look-form.ts';

/** The cells by which a column is narrowed or widened, and its least width. */
const step = 4;
const narrowest = 20;

const withLook = (state: State, change: Partial<Look>, notice?: string): State => ({
  ...state,
  look: { ...state.look, ...change },
  notice,
});

const byMeasure = (state: State, steps: number): State => {
  const frame = frameFor(state);
  if (frame.kind === 'too-small') return state;
  const now = frame.article.measure;
  const wanted = Math.max(Math.min(narrowest, now), now + steps * step);
  const next = withLook(state, { measure: wanted });
  // A width beyond the screen is not stored: narrowing would then need as many keys.
  const { measure } = panesFor(next).article;
  const { columnsWide, asWideAsGoes } = messages.notices;
  return withLook(next, { measure }, measure < wanted ? asWideAsGoes(measure) : columnsWide(measure));
};

const toggleJustified = (state: State): State => {
  const justified = !state.look.justified;
  return withLook(state, { justified }, justified ? messages.notices.justified : messages.notices.ragged);
};

const togglePlain = (state: State): State => {
  const plain = !state.look.plain;
  const next = withLook(state, { plain }, plain ? messages.notices.plain : undefined);
  return { ...next, focus: 'article' };
};

/** Dims all paragraphs but those of one speaker: the one followed, else the speaker of the current quotation. */
const toggleAlone = (state: State): State => {
  if (state.look.alone) return withLook(state, { alone: false }, messages.notices.everyParagraph);
  const quotation = currentQuotation(state);
  if (state.reading.speaker === undefined && !quotation) return withoutQuotation(state);
  const followed =
    state.reading.speaker === undefined ? follow(state, quotation?.attribution.speaker ?? '') : state;
  return withLook(followed, { alone: true }, messages.notices.oneSpeaker);
};

export const lookHandlers = {
  'measure/by': (state, { steps }: { readonly steps: number }, times) => byMeasure(state, steps * times),
  'justified/toggle': toggleJustified,
  'plain/toggle': togglePlain,
  'alone/toggle': toggleAlone,
} satisfies Handlers;
