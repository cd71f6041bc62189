import type { Quotation, Speaker } from '../analyse/analysis.ts';
import type { Range } from '../text/range.ts';
import { countWords } from '../text/segment.ts';
import { allAtOnce, stepping } from '../text/steps.ts';
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
/** Words of saying that a clause follows: "said the repairs had begun". */
const SAYING = /^(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|told|per|according to)\b/i;

const wordsOf = (text: string, spans: readonly Range[]): string =>
  spans.map(({ start, end }) => text.slice(start, Math.min(end, start + mostLooked))).join(' ');

/** What was judged: of a hundred thousand to note down, those that need no judging are most. */
const known = new WeakMap<Quotation, boolean>();

/**
 * Whether a quotation is one only in the widest sense: an indirect one of hardly any words, a phrase nobody surely
 * said, words that were not said at all, or a plan, vote or belief. Such mentions are counted in corpora of attribution; a reader who wants to know who said what is
 * only kept from it. What is certain (confidence 1: somebody decided so) never is slight.
 */
export const isSlight = (text: string, quotation: Quotation): boolean => {
  if (!mayBeSlight(quotation)) return false;
  const found = known.get(quotation) ?? judge(text, quotation);
  known.set(quotation, found);
  return found;
};

const isUnsaid = ({ notSaid, isCommunicative }: Quotation): boolean =>
  notSaid !== undefined || isCommunicative === false;

const mayBeSlight = (quotation: Quotation): boolean =>
  quotation.attribution.confidence < 1 && (quotation.kind === 'indirect' || isUnsaid(quotation));

const judge = (text: string, quotation: Quotation): boolean => {
  if (isUnsaid(quotation)) return true;
  const { spans, attribution } = quotation;
  const { confidence, cue, speaker, mention } = attribution;
  const said = wordsOf(text, spans).trimStart();
  const words = countWords(said);
  if (words < fewWords) return true;
  if (CLAUSE.test(said) || (cue && SAYING.test(text.slice(cue.start, cue.end)))) return false;
  const isSomebodys = speaker !== undefined || mention !== undefined;
  return words < fewWithoutClause || (isSomebodys && confidence < unsure);
};

/** What is left without slight quotations, in steps; the caller may pause after each. */
export function* leavingOutSlight<F extends Findings>(text: string, findings: F): Generator<undefined, F> {
  const quotations: Quotation[] = [];
  // Those left out are the fewer.
  const gone = new Set<string>();
  yield* stepping(findings.quotations, (quotation) => {
    if (isSlight(text, quotation)) gone.add(quotation.id);
    else quotations.push(quotation);
  });
  if (gone.size === 0) return findings;
  const speakers: Speaker[] = [];
  yield* stepping(findings.speakers, (speaker) => {
    const theirs = speaker.quotations.filter((id) => !gone.has(id));
    if (theirs.length > 0) speakers.push({ ...speaker, quotations: theirs });
  });
  speakers.sort((a, b) => b.quotations.length - a.quotations.length);
  return { ...findings, quotations, speakers };
}

/**
 * Findings without slight quotations, and without speakers who have no others; speakers are in order of what is left.
 * Sections stay as they are. Linear in the number of quotations.
 */
export const withoutSlight = <F extends Findings>(text: string, findings: F): F =>
  allAtOnce(leavingOutSlight(text, findings));
