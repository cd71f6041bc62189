import { hull } from '../../text/range.ts';
import type { Quotation, Section } from '../analysis.ts';
import type { Reported } from '../reported.ts';

/** Quotations of which nobody can tell who said them, given in reading order. */
export const unattributed = (
  reported: readonly Reported[],
  sections: readonly Section[],
): readonly Quotation[] => {
  const sectionOf = readSections(sections);
  return reported.map(({ kind, spans, marks, rule }, index): Quotation => {
    const range = hull(spans);
    const attribution = { rules: [rule, 'nobody'] as const, confidence: 0 };
    const [id, section] = [`q${index + 1}`, sectionOf(range.start)];
    return { id, kind, range, spans, marks, section, attribution };
  });
};

/** The id of the section in which an offset lies, asked in reading order. */
export const readSections = (sections: readonly Section[]): ((offset: number) => string) => {
  let at = 0;
  return (offset) => {
    while ((sections[at + 1]?.range.start ?? Infinity) <= offset) at += 1;
    return sections[at]?.id ?? '';
  };
};
