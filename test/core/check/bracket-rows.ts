/** Quotations with brackets, each with a source and the verdict on it. */
import { type Row, said } from './check-rows.ts';

export const bracketRows: readonly Row[] = [
  [
    'a bracketed ending',
    said('They want[ed] the second berth for themselves'),
    '“They want the second berth for themselves,” Maria Voss said.',
    'trimmed',
  ],
  [
    'a bracketed beginning of another word',
    said('They [over]look the second berth of the port'),
    '“They look the second berth of the port,” Maria Voss said.',
    'trimmed',
  ],
  [
    'a denial put in brackets',
    said('We will [not] pay every one of them'),
    '“We will pay every one of them,” Maria Voss said.',
    'altered',
    'negation',
  ],
  [
    'a denial that brackets take away',
    said('We [will] pay every one of them'),
    "“We won't pay every one of them,” Maria Voss said.",
    'altered',
    'negation',
  ],
];
