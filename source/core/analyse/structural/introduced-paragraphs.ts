import type { Block, Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { subjectBefore } from '../grammar/noun-phrase.ts';
import { PRON, PROPN, VERB } from '../grammar/tags.ts';
import { hasTag, lowerAt, type Run, rangeOf, sentenceAt, wordAt } from '../grammar/token.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communication.ts';
import { announcement } from '../quotes/announcement.ts';
import { familyOf } from '../quotes/mark-roles.ts';
import { type ReportingWords, reportingWords } from '../quotes/reporting-words.ts';
import { attributionIn, type Reported, setAsWords } from '../reported.ts';
import { isFormOf } from '../speech/word-forms.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';

const OWN_WORDS = /^(?:i|we|my|our|me|us|mine|ours)$/;
/** Paragraphs: a statement set without marks is followed no further. */
const MOST = 8;

/** The tokens of every block, by its index. */
const blockTokens = (tokens: Tokens): ReadonlyMap<number, Run> => {
  const found = new Map<number, Run>();
  for (const { block, first, last } of tokens.sentences)
    found.set(block, { first: found.get(block)?.first ?? first, last });
  return found;
};

const hasMarks = (tokens: Tokens, { first, last }: Run): boolean =>
  tokens.words.slice(first, last).some((word) => /^(?:double|guillemet|corner)$/.test(familyOf(word) ?? ''));

const hasOwnWords = (tokens: Tokens, { first, last }: Run): boolean =>
  tokens.lower.slice(first, last).some((word) => OWN_WORDS.test(word));

/** Who leads in to the next paragraph: "Mo Malik, the ambassador, said:", "Ozan laid out his case:". */
const leadIn = (
  tokens: Tokens,
  sentence: Sentence,
): (ReportingWords & { readonly isSaying: boolean }) | undefined => {
  const { first, last } = sentence;
  const statement = announcement(tokens, sentence);
  if (statement) return { ...statement, isSaying: true };
  const found = reportingWords(tokens, 'before', first, last);
  if (found?.source)
    return { ...found, isSaying: isFormOf(lowerAt(tokens, found.cue.first), COMMUNICATION_VERBS) };
  for (let verb = last - 1; verb > first; verb -= 1) {
    const source = hasTag(tokens, verb, VERB) ? subjectBefore(tokens, first, verb) : undefined;
    if (!source || source === 'relative' || !hasTag(tokens, source.first, PROPN, PRON)) continue;
    return { cue: { first: verb, last: verb + 1 }, source, rule: 'subject-leads-in', isSaying: false };
  }
  return undefined;
};

const isParagraph = (block: Block | undefined): boolean => block?.kind === 'paragraph';

/**
 * Paragraphs without marks that the one before leads in with a colon, as in a live blog: "NAME said:" and, set apart,
 * what was said. Paragraphs that say "I" or "we" go on with it. Where the lead-in has no verb of telling the first has
 * to do so too.
 */
export const findIntroducedParagraphs = ({ blocks }: Document, tokens: Tokens): readonly Reported[] => {
  const lines = blockTokens(tokens);
  const found: Reported[] = [];
  for (const [index, { last }] of lines) {
    // "Lee argued that:" leads in to reported speech.
    if (wordAt(tokens, last - 1) !== ':' || lowerAt(tokens, last - 2) === 'that') continue;
    if (!isParagraph(blocks[index])) continue;
    const sentence = sentenceAt(tokens, last - 1);
    const lead = sentence && leadIn(tokens, sentence);
    if (!lead?.source) continue;
    const spans: Range[] = [];
    for (let at = index + 1; at <= index + MOST; at += 1) {
      const own = lines.get(at);
      if (!own || !isParagraph(blocks[at]) || hasMarks(tokens, own)) break;
      if (wordAt(tokens, own.last - 1) === ':') break;
      if ((at > index + 1 || !lead.isSaying) && !hasOwnWords(tokens, own)) break;
      if (!/^[.!?…]/.test(wordAt(tokens, own.last - 1))) break;
      spans.push(rangeOf(tokens, own.first, own.last));
    }
    if (spans.length === 0) continue;
    found.push(setAsWords('introduced-paragraph', spans, attributionIn(tokens, lead)));
  }
  return found;
};
