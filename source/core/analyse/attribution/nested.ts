import { ADV, AUX, VERB } from '../grammar/tags.ts';
import { lowerAt, rangeOf, tagAt } from '../grammar/token.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { nameAtToken, tokensWithin } from './lookup.ts';
import { headOf } from './phrases/head.ts';

/**
 * Where a country or body is cited for what an official of its own said ("China said Foreign Minister Qin Gang had
 * urged the US to respect “core concerns”"), the words in marks are the official's: the quotation as the inner report
 * has it. Others come back as they are.
 */
export const innermost = (tokens: Tokens, names: readonly Name[], said: Reported): Reported => {
  const [span, ...rest] = said.spans;
  const mark = said.marks[0];
  if (said.kind !== 'mixed' || !said.source || !span || !mark || mark.start <= span.start) return said;
  const outer = headOf(tokens, names, said.source);
  const kind = outer?.kind === 'name' ? names[outer.name]?.kind : undefined;
  if (kind !== 'place' && kind !== 'body') return said;
  let [first] = tokensWithin(tokens, span);
  const [last] = tokensWithin(tokens, mark);
  if (lowerAt(tokens, first) === 'that') first += 1;
  const official = nameAtToken(names, first)?.name;
  if (official?.kind !== 'person' || official.roles.length === 0 || official.last > last) return said;
  const tag = tagAt(tokens, official.last);
  if (tag !== VERB && tag !== AUX && tag !== ADV) return said;
  const cue = lastReport(tokens, official.last, last);
  if (cue === undefined) return said;
  const start = tokens.starts[cue + 1] ?? mark.start;
  return {
    ...said,
    spans: [{ start: Math.min(start, mark.start), end: span.end }, ...rest],
    source: official.full,
    cue: rangeOf(tokens, cue, cue + 1),
    rule: 'cited-official',
  };
};

const lastReport = (tokens: Tokens, from: number, to: number): number | undefined => {
  for (let at = to - 1; at >= from; at--) {
    if (REPORTING_VERBS.has(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) !== 'to') return at;
  }
  return undefined;
};
