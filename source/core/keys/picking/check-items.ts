import { messages } from '../../messages/messages.ts';
import { VERDICT_WORDS } from '../../report/check/check-report.ts';
import type { State } from '../../state/state.ts';
import { rank } from '../../text/rank.ts';
import type { PickItem } from './pick-item.ts';

const ORDER = Object.keys(VERDICT_WORDS);

/** The quotations of a checked draft, grouped by verdict, problems first. */
export const checkItems = ({ checking }: State, typed: string): readonly PickItem[] => {
  const items = (checking?.report.checks ?? [])
    .map((check, index) => ({ ...check, index }))
    .sort((a, b) => ORDER.indexOf(b.verdict) - ORDER.indexOf(a.verdict))
    .map(
      ({ verdict, quote, accepted, index }): PickItem => ({
        words: `${VERDICT_WORDS[verdict].join(' ')}  ${quote.text.replace(/\s+/g, ' ')}`,
        aside: accepted === undefined ? (quote.speaker ?? '') : messages.checking.accepted(accepted),
        action: { type: 'check/go', index },
      }),
    );
  return rank(typed, items, ({ words, aside }) => `${words} ${aside}`);
};

/** Offers the typed words as the note of a decision. */
export const decisionItems = (typed: string): readonly PickItem[] =>
  typed === ''
    ? []
    : [{ words: messages.checking.accept(typed), aside: '', action: { type: 'check/accept', note: typed } }];
