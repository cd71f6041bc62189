import type { Checked, CheckReport } from '../../source/core/report/check/check-report.ts';
import { sourceReport } from '../../source/core/report/source-report.ts';
import { harbour, harbourAnalysis } from './harbour.ts';

const quoted = (index: number): Checked['quote'] => {
  const { start, end } = harbourAnalysis.quotations[index]?.range ?? { start: 0, end: 1 };
  return { start, end, text: harbour.text.slice(start, end), speaker: null, line: 1 };
};

const checked = (index: number, verdict: Checked['verdict']): Checked => ({
  quote: quoted(index),
  verdict,
  changes: [],
  source:
    verdict === 'altered'
      ? {
          source: 0,
          name: 'a.txt',
          start: 0,
          end: 4,
          text: 'word',
          speaker: null,
          place: null,
          section: null,
        }
      : null,
  others: [],
  nearest: null,
  speaker: 'unknown',
  confidence: 1,
  diff: [],
  notes: [],
  advice: '',
});

/** A check of three quotations, of which the first and the last do not hold. */
export const harbourCheck: CheckReport = {
  version: 1,
  draft: sourceReport(harbour),
  sources: [{ name: 'a.txt' }],
  checks: [checked(0, 'altered'), checked(1, 'verbatim'), checked(2, 'not-found')],
};
