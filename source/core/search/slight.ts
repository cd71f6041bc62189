import type { Quotation } from '../analyse/analysis.ts';
import type { Range } from '../text/range.ts';
import { countWords } from '../text/segment.ts';
import type { Findings } from './filter.ts';

/** Fewer words than this say nothing by themselves: "it", "so", "to comment". */
const fewWords = 4;
/** Fewer than this are slight unless they are a clause: "the state of affairs", "whose word it was". */
const fewWithoutClause = 6;
/** What is less likely than this to be its speaker's, and no clause, may be no report at all. */
const unsure = 0.6;
/** No longer beginning of a quotation is needed to tell. */
const mostLooked = 120;

const CLAUSE = /^(?:that|whether|if|how|why)\b/i;

const wordsOf = (text: string, spans: readonly Range[]): string =>
  spans.map(({ start, end }) => text.slice(start, Math.min(end, start + mostLooked))).join(' ');

const known = new WeakMap<Quotation, boolean>();

/**
 * Whether a quotation is one only in the widest sense: an indirect one of hardly any words, or a phrase nobody
 * surely said. Such mentions are counted in corpora of attribution; a reader who wants to know who said what is
 * only kept from it. What is certain (confidence 1: somebody decided so) never is slight.
 */
export const isSlight = (text: string, quotation: Quotation): boolean => {
  const found = known.get(quotation) ?? judge(text, quotation);
  known.set(quotation, found);
  return found;
};

const judge = (text: string, { kind, spans, attribution }: Quotation): boolean => {
  const { confidence, speaker, mention } = attribution;
  if (kind !== 'indirect' || confidence === 1) return false;
  const said = wordsOf(text, spans).trimStart();
  const words = countWords(said);
  if (words < fewWords) return true;
  if (CLAUSE.test(said)) return false;
  const isSomebodys = speaker !== undefined || mention !== undefined;
  return words < fewWithoutClause || (isSomebodys && confidence < unsure);
};

/**
 * Findings without slight quotations, and without speakers who have no others; speakers are in order of what is left.
 * Sections stay as they are. Linear in the number of quotations.
 */
export const withoutSlight = <F extends Findings>(text: string, findings: F): F => {
  const quotations = findings.quotations.filter((quotation) => !isSlight(text, quotation));
  if (quotations.length === findings.quotations.length) return findings;
  // Those left out are the fewer.
  const gone = new Set(findings.quotations.filter((one) => isSlight(text, one)).map(({ id }) => id));
  const speakers = findings.speakers
    .map((speaker) => ({ ...speaker, quotations: speaker.quotations.filter((id) => !gone.has(id)) }))
    .filter(({ quotations }) => quotations.length > 0)
    .sort((a, b) => b.quotations.length - a.quotations.length);
  return { ...findings, quotations, speakers };
};
