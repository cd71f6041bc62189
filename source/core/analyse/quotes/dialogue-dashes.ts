import type { Document } from '../../document/document.ts';
import { type Run, wordAt } from '../grammar/token.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { speechEnd } from './plain-attribution.ts';

/** A dash that opens a paragraph as a quotation mark would; what follows it is no small letter. */
const opensWithDash = (tokens: Tokens, { first, last }: Run): boolean =>
  /^(?:―|—|–|--)$/.test(wordAt(tokens, first)) &&
  last - first > 2 &&
  !/^\p{Ll}/u.test(wordAt(tokens, first + 1)) &&
  /^[.?!…,;—–“”"’»)]/.test(wordAt(tokens, last - 1));

/**
 * The tokens of the dashes that open paragraphs of dialogue: “―Come in, said Ida Holm.” A dash may also lead a line of a
 * list or a credit, so that one paragraph at least has to say who speaks.
 */
export const dialogueDashes = (
  { blocks }: Document,
  tokens: Tokens,
  spans: readonly (Run & { readonly block: number })[],
): ReadonlySet<number> => {
  // The first line of a text may be taken for its title.
  const dashed = spans.filter(
    (span) => /^(?:paragraph|heading)$/.test(blocks[span.block]?.kind ?? '') && opensWithDash(tokens, span),
  );
  const isDialogue = dashed.some(({ first, last }) => speechEnd(tokens, first, last, false) !== undefined);
  return new Set(isDialogue ? dashed.map(({ first }) => first) : []);
};
