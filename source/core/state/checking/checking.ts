import { messages } from '../../messages/messages.ts';
import { doesHold } from '../../report/check/check-listing.ts';
import type { CheckedReport } from '../../report/check/check-report.ts';
import type { CHECK_FORMATS } from '../../report/offer/formats.ts';
import { overlaps, type Range } from '../../text/range.ts';
import type { By, Handlers, Next } from '../effect.ts';
import { jumpTo } from '../moving/moving.ts';
import { analysisOf } from '../selectors.ts';
import type { State } from '../state.ts';
import type { CheckingEffect } from './checking-form.ts';

/** The quotation the reader is at. */
export const checkAt = ({ checking }: State): CheckedReport | undefined => checking?.checks[checking.at];

/** Goes to a quotation of the draft. */
const goTo = (state: State, at: number): State => {
  const { checking } = state;
  const quote = checking?.checks[at]?.quote;
  if (!checking || !quote) return { ...state, notice: messages.checking.noneChecked };
  const range = { start: quote.start, end: quote.end };
  const quotation = analysisOf(state).quotations.find((one) => overlaps(one.range, range))?.id;
  const moved = jumpTo(state, range);
  return { ...moved, checking: { ...checking, at }, reading: { ...moved.reading, quotation } };
};

/** Goes to the next quotation, or the one before, that does not hold; after the last comes the first. */
const toProblem = (state: State, by: number): State => {
  const { checks = [], at = 0 } = state.checking ?? {};
  const problems = checks.flatMap((check, index) => (doesHold(check) ? [] : [index]));
  const next = by > 0 ? problems.find((index) => index > at) : problems.findLast((index) => index < at);
  const around = by > 0 ? problems[0] : problems.at(-1);
  const to = next ?? around;
  if (to === undefined) return { ...state, notice: messages.checking.allHold };
  const moved = goTo(state, to);
  if (next !== undefined) return moved;
  return { ...moved, notice: by > 0 ? messages.checking.lastProblem : messages.checking.firstProblem };
};

const asking = (state: State, effect: CheckingEffect): Next => ({
  state,
  effects: [{ type: 'checking', ...effect }],
});

const accept = (state: State, note: string): Next => {
  const { checking } = state;
  if (!checking) return state;
  const checks = checking.checks.map((one, index) =>
    index === checking.at ? { ...one, accepted: note } : one,
  );
  return asking(
    { ...state, checking: { ...checking, checks }, notice: messages.checking.accepted(note) },
    { ask: 'keep', index: checking.at, note },
  );
};

export const checkingHandlers = {
  'check/next': (state, { by }: By) => toProblem(state, by),
  'check/go': (state, { index }: { readonly index: number }) => goTo(state, index),
  'check/source': (state) =>
    (checkAt(state)?.source ?? checkAt(state)?.nearest)
      ? asking(state, { ask: 'source', index: state.checking?.at ?? 0 })
      : { ...state, notice: messages.checking.noPlace },
  'check/accept': (state, { note }: { readonly note: string }) => accept(state, note),
  'check/report': (state, { format }: { readonly format: (typeof CHECK_FORMATS)[number] }) =>
    asking(state, { ask: 'report', format }),
} satisfies Handlers;

export const checkingEvents = {
  /** Shows a passage of a source, lit. */
  'passage/show': (state, { range }: { readonly range: Range }) => {
    const moved = jumpTo(state, range);
    return { ...moved, lit: { query: '', places: [range], matches: [range] } };
  },
} satisfies Handlers;
