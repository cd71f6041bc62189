import type { Range } from '../../text/range.ts';
import { lowerAt } from '../grammar/token.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { isAddressed } from './phrases/addressed.ts';
import { type Head, headOf, isOutside } from './phrases/head.ts';
import { guessSource } from './phrases/subject.ts';
import { isSpeaker } from './speaks.ts';

/** A reported source this sure is kept even where it is nobody that speaks: "the number". */
const SOURCE_STANDS = 0.95;

const CHANNELS =
  /^(?:twitter|facebook|instagram|tiktok|youtube|snapchat|linkedin|reddit|whatsapp|telegram|x)$/;

/** "Took to Twitter to call": where something was said. */
const isChannel = (tokens: Tokens, head: Head): boolean =>
  head.kind === 'name' &&
  CHANNELS.test(lowerAt(tokens, head.token)) &&
  /^(?:to|on|via|through|over)$/.test(lowerAt(tokens, head.token - 1));

/** What the words for each quotation's source come down to. */
export type Heads = {
  /** `undefined` where a quotation has no source. */
  readonly heads: readonly (Head | undefined)[];
  /** The rule by which words were taken for a source that nothing reports. */
  readonly guessedBy: readonly (RuleId | undefined)[];
  /** Whether the subject of the cue was spoken to, and so did not speak. */
  readonly addressed: readonly boolean[];
};

/** Finds them, for all quotations. */
export const findHeads = (
  tokens: Tokens,
  names: readonly Name[],
  reported: readonly Reported[],
  inQuotes: (offset: number) => boolean,
): Heads => {
  const addressed = reported.map((said) => isAddressed(tokens, said));
  const mayBe = (head: Head | undefined, spans: readonly Range[]): head is Head =>
    head !== undefined && isSpeaker(head) && isOutside(head.mention, spans) && !inQuotes(head.mention.start);
  const found = reported.map((said, index): { readonly head?: Head; readonly rule?: RuleId } => {
    if (addressed[index]) return {};
    const found = said.source && headOf(tokens, names, said.source);
    const stated = found && !isChannel(tokens, found) ? found : undefined;
    if (stated && (isSpeaker(stated) || said.confidence >= SOURCE_STANDS)) return { head: stated };
    const guess = guessSource(tokens, said);
    const head = guess && headOf(tokens, names, guess.source);
    if (guess && mayBe(head, said.spans)) return { head, rule: guess.rule };
    return stated ? { head: stated } : {};
  });
  return { heads: found.map(({ head }) => head), guessedBy: found.map(({ rule }) => rule), addressed };
};
