import { messages } from '../../messages/messages.ts';
import { VERDICT_WORDS } from '../../report/check/check-listing.ts';
import { CHECK_FORMATS } from '../../report/offer/formats.ts';
import type { State } from '../../state/state.ts';
import { rank } from '../../text/rank.ts';
import type { PickItem } from './pick-item.ts';

const ORDER = Object.keys(VERDICT_WORDS);

/** The quotations of a checked draft, grouped by verdict, problems first. */
export const checkItems = ({ checking }: State, typed: string): readonly PickItem[] => {
  const all = (checking?.checks ?? []).map((check, index) => ({ check, index }));
  const items = all
    .sort((a, b) => ORDER.indexOf(b.check.verdict) - ORDER.indexOf(a.check.verdict) || a.index - b.index)
    .map(({ check, index }): PickItem => {
      const [sign, words] = VERDICT_WORDS[check.verdict];
      return {
        words: `${sign} ${words}  ${check.quote.text.replace(/\s+/g, ' ')}`,
        aside:
          check.accepted === undefined
            ? (check.quote.speaker ?? '')
            : messages.checking.accepted(check.accepted),
        action: { type: 'check/go', index },
      };
    });
  return rank(typed, items, ({ words, aside }) => `${words} ${aside}`);
};

/** Offers the typed words as the note of a decision. */
export const decisionItems = (typed: string): readonly PickItem[] =>
  typed === ''
    ? []
    : [{ words: messages.checking.accept(typed), aside: '', action: { type: 'check/accept', note: typed } }];

/** The report, once for each format. */
export const reportItems = (typed: string): readonly PickItem[] =>
  rank(
    typed,
    CHECK_FORMATS.map(
      (format): PickItem => ({
        words: messages.checking.report(format),
        aside: `.${format === 'text' ? 'txt' : format}`,
        action: { type: 'check/report', format },
      }),
    ),
    ({ words }) => words,
  );
