import { messages } from '../../messages/messages.ts';
import { type Checked, doesHold } from '../../report/check/check-report.ts';
import { overlaps, type Range } from '../../text/range.ts';
import type { By, Handlers, Next } from '../effect.ts';
import { jumpTo } from '../moving/moving.ts';
import { analysisOf } from '../selectors.ts';
import type { State } from '../state.ts';

/** The quotation the reader is at. */
export const checkAt = ({ checking }: State): Checked | undefined => checking?.report.checks[checking.at];

/** Goes to a quotation of the draft, by its number in the report. */
export const goToCheck = (state: State, at: number): State => {
  const { checking } = state;
  const quote = checking?.report.checks[at]?.quote;
  if (!checking || !quote) return { ...state, notice: messages.checking.noneChecked };
  const quotation = analysisOf(state).quotations.find(({ range }) => overlaps(range, quote))?.id;
  const moved = jumpTo(state, { start: quote.start, end: quote.end });
  return { ...moved, checking: { ...checking, at }, reading: { ...moved.reading, quotation } };
};

/** Goes to the next quotation, or the one before, that does not hold; after the last comes the first. */
const toProblem = (state: State, by: number): State => {
  const { report, at = 0 } = state.checking ?? {};
  const problems = (report?.checks ?? []).flatMap((check, index) => (doesHold(check) ? [] : [index]));
  const [next, end, notice] =
    by > 0
      ? [problems.find((index) => index > at), problems[0], messages.checking.lastProblem]
      : [problems.findLast((index) => index < at), problems.at(-1), messages.checking.firstProblem];
  const to = next ?? end;
  if (to === undefined) return { ...state, notice: messages.checking.allHold };
  const moved = goToCheck(state, to);
  return next === undefined ? { ...moved, notice } : moved;
};

/** Opens the passage of the quotation the reader is at. */
const openSource = (state: State): Next => {
  const { source, nearest } = checkAt(state) ?? {};
  const passage = source ?? nearest;
  if (!passage) return { ...state, notice: messages.checking.noPlace };
  const { start, end } = passage;
  return {
    state,
    effects: [{ type: 'checking', ask: 'source', source: passage.source, range: { start, end } }],
  };
};

const accept = (state: State, note: string): Next => {
  const { checking } = state;
  const check = checkAt(state);
  if (!checking || !check) return state;
  const { report, at } = checking;
  const checks = report.checks.with(at, { ...check, accepted: note });
  const notice = messages.checking.accepted(note);
  return {
    state: { ...state, checking: { report: { ...report, checks }, at }, notice },
    effects: [{ type: 'checking', ask: 'keep', quote: check.quote.text, note }],
  };
};

export const checkingHandlers = {
  'check/next': (state, { by }: By) => toProblem(state, by),
  'check/go': (state, { index }: { readonly index: number }) => goToCheck(state, index),
  'check/source': (state) => openSource(state),
  'check/accept': (state, { note }: { readonly note: string }) => accept(state, note),
} satisfies Handlers;

export const checkingEvents = {
  /** Shows a passage of a source, lit. */
  'passage/show': (state, { range }: { readonly range: Range }) => {
    const moved = jumpTo(state, range);
    return { ...moved, lit: { query: '', places: [range], matches: [range] } };
  },
} satisfies Handlers;
