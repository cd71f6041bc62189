import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import { wordAt } from '../grammar/token.ts';
import { reportingWords } from '../quotes/reporting-words.ts';
import { attributionIn, type Reported, setAsWords } from '../reported.ts';
import type { Sentence, Tokens } from '../tokens/tokens.ts';

/** The last sentence of every block that has one, by the block's index. */
const lastSentences = (tokens: Tokens): ReadonlyMap<number, Sentence> =>
  new Map(tokens.sentences.map((sentence) => [sentence.block, sentence]));

/** What leads in to a block from the paragraph before it: "Ms Holm wrote:". */
const leadIn = (
  tokens: Tokens,
  sentence: Sentence | undefined,
): Pick<Reported, 'cue' | 'source'> | undefined => {
  if (!sentence || wordAt(tokens, sentence.last - 1) !== ':') return undefined;
  const found = reportingWords(tokens, 'before', sentence.first, sentence.last);
  return found && attributionIn(tokens, found);
};

/**
 * Paragraphs set as a block quotation: each group is one quotation, its speaker named by the sentence that leads in to
 * it, if any does.
 */
export const findBlockQuotations = ({ blocks }: Document, tokens: Tokens): readonly Reported[] => {
  const last = lastSentences(tokens);
  const groups: { readonly group: number; readonly first: number; readonly spans: Range[] }[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== 'quotation') return;
    const open = groups.at(-1);
    if (open?.group === block.group) open.spans.push(block.range);
    else groups.push({ group: block.group, first: index, spans: [block.range] });
  });
  return groups.map(({ first, spans }): Reported => {
    const found = leadIn(tokens, last.get(first - 1));
    return setAsWords(found ? 'introduced-block' : 'block-quotation', spans, found);
  });
};
