import { plural } from './plural.ts';

/** The explorer of a checked draft. */
export const checking = {
  problems: (count: number) =>
    count === 0 ? 'all hold' : plural(count, { one: '1 does not hold', other: `${count} do not hold` }),
  allHold: 'every quotation holds',
  noneChecked: 'no quotation in this draft',
  firstProblem: 'the first that does not hold; going back went to the last',
  lastProblem: 'the last that does not hold; going on went to the first',
  noPlace: 'no source has these words',
  accepted: (note: string) => `accepted: ${note}`,
  notKept: 'accepted for now; --allow FILE keeps decisions',
  count: (at: number, of: number) => `${at} of ${of}`,
  nearest: 'nearest',
  promptChecks: 'Quotation',
  aboutChecks: 'a verdict, a speaker, or words of the quotation',
  promptDecision: 'Accept',
  aboutDecision: 'why the quotation may stand, such as: checked by phone',
  accept: (note: string) => `Accept: “${note}”`,
};
