import { tokensWithin } from '../attribution/lookup.ts';
import { lowerAt, sentenceAt, sentenceBefore, wordAt } from '../grammar/token.ts';
import { wordSet } from '../lexicon/lists.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Reported } from '../reported.ts';
import type { Tokens } from '../tokens/tokens.ts';

/** Gestures that also serve as reporting verbs. */
const GESTURES_OR_REPORTS = wordSet(
  'laughed laughs smiled smiles sighed sighs shrugged shrugs nodded nods grinned grins paused',
);

/**
 * Removes cue and source where they only tell what somebody else does after the quotation: in "Munt looked up. “The bus
 * is late.” Tarn nodded." Tarn says nothing. Where the paragraph opens with the quotation, such a sentence does name the
 * speaker, as in novels.
 */
export const withoutGestures = (tokens: Tokens, reported: readonly Reported[]): readonly Reported[] =>
  reported.map((said): Reported => {
    const { cue, source, spans, kind, ...rest } = said;
    const [span] = spans;
    if (!cue || !source || !span || kind !== 'direct' || spans.length > 1) return said;
    const [first, last] = tokensWithin(tokens, span);
    const [at] = tokensWithin(tokens, cue);
    const [opening, closing] = [sentenceAt(tokens, first), tokens.sentenceOf[last - 1]];
    const previous = sentenceBefore(tokens, first);
    const isApart =
      at >= last && tokens.sentenceOf[at] !== closing && /^[.!?…]/.test(wordAt(tokens, last - 2));
    const isWithin = opening?.first === first && previous?.block === opening.block;
    const word = lowerAt(tokens, at);
    if (!isApart || !isWithin || (REPORTING_VERBS.has(word) && !GESTURES_OR_REPORTS.has(word))) return said;
    return { ...rest, kind, spans, rule: 'marks-only' };
  });
