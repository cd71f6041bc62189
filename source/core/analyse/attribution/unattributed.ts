import { hull } from '../../text/range.ts';
import type { Quotation, Section } from '../analysis.ts';
import type { Reported } from '../reported.ts';

/** Quotations of which nobody can tell who said them, given in reading order. */
export const unattributed = (
  reported: readonly Reported[],
  sections: readonly Section[],
): readonly Quotation[] => {
  let section = 0;
  return reported.map(({ kind, spans, marks, rule }, index): Quotation => {
    const range = hull(spans);
    while (section + 1 < sections.length && (sections[section + 1]?.range.start ?? 0) <= range.start)
      section += 1;
    const attribution = { rules: [rule, 'nobody'] as const, confidence: 0 };
    return {
      id: `q${index + 1}`,
      kind,
      range,
      spans,
      marks,
      section: sections[section]?.id ?? '',
      attribution,
    };
  });
};
