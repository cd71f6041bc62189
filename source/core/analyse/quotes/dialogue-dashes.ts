import type { Document } from '../../document/document.ts';
import type { LanguageCode } from '../../text/language-words.ts';
import { endOfRun } from '../grammar/noun-phrase.ts';
import { type Run, sentenceAt, wordAt } from '../grammar/token.ts';
import { isDash } from '../tokens/characters.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { attributionEnd, speechEnd } from './plain-attribution.ts';

/** A token where speech in a paragraph of dialogue begins or ends: a dash, or the question mark before "frågade Anna". */
export type DialogueMark = { readonly token: number; readonly role: 'open' | 'close' };

/** Languages whose newspapers set speech with dashes. */
const USUAL: ReadonlySet<LanguageCode | undefined> = new Set<LanguageCode>(
  'sv no da fi fr es pt it ru uk pl el'.split(' ') as LanguageCode[],
);

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** A dash that opens a paragraph as a quotation mark would; what follows it is no small letter. */
const opensWithDash = (tokens: Tokens, { first, last }: Run): boolean =>
  isDash(wordAt(tokens, first)) &&
  last - first > 2 &&
  !isSmall(wordAt(tokens, first + 1)) &&
  /^[.?!…,;—–“”"’»)]/.test(wordAt(tokens, last - 1));

/** “― Yes, said Ida Holm. ― The ferry is late.”: the dashes behind words that say who speaks open speech again. */
const marksInEnglish = (tokens: Tokens, { first, last }: Run): readonly DialogueMark[] => {
  const marks: DialogueMark[] = [{ token: first, role: 'open' }];
  for (let from = first; ; ) {
    const said = speechEnd(tokens, from, last, false);
    const end = said && attributionEnd(tokens, said, sentenceAt(tokens, said)?.last ?? last);
    if (end === undefined) return marks;
    const next = endOfRun(end, last, (at) => !isDash(wordAt(tokens, at)));
    if (next >= last - 1 || !(next === end || /^[.!?…,]/.test(wordAt(tokens, next - 1)))) return marks;
    marks.push({ token: next, role: 'open' });
    from = next;
  }
};

/** In a language whose verbs are not known a dash before a small letter ends speech, and the next one takes it up. */
const marksElsewhere = (tokens: Tokens, { first, last }: Run): readonly DialogueMark[] => {
  const marks: DialogueMark[] = [{ token: first, role: 'open' }];
  let isSpeech = true;
  for (let token = first + 2; token < last - 1; token += 1) {
    const word = wordAt(tokens, token);
    if (!isDash(word) && !(isSpeech && /^[?!…]/.test(word))) continue;
    if (isSpeech && !isSmall(wordAt(tokens, token + 1))) continue;
    marks.push({ token, role: isSpeech ? 'close' : 'open' });
    isSpeech = !isSpeech;
  }
  return marks;
};

/**
 * The marks of paragraphs of dialogue that dashes open: “―Come in, said Ida Holm.”, by the first token of the paragraph.
 * A dash may also lead a line of a list or a credit, so that something has to show that people talk: in English who
 * speaks, in another language words behind a second dash, a question, or that its newspapers write so.
 */
export const dialogueDashes = (
  { blocks }: Document,
  tokens: Tokens,
  spans: readonly (Run & { readonly block: number })[],
  language?: LanguageCode,
): ReadonlyMap<number, readonly DialogueMark[]> => {
  // The first line of a text may be taken for its title.
  const dashed = spans.filter(
    (span) => /^(?:paragraph|heading)$/.test(blocks[span.block]?.kind ?? '') && opensWithDash(tokens, span),
  );
  const marksOf = language === undefined ? marksInEnglish : marksElsewhere;
  const found = dashed.map((span) => [span.first, marksOf(tokens, span)] as const);
  const isDialogue =
    language === undefined
      ? dashed.some(({ first, last }) => speechEnd(tokens, first, last, false) !== undefined)
      : found.some(([, marks]) => marks.length > 1) ||
        (dashed.length > 1 &&
          (USUAL.has(language) ||
            dashed.some(({ first, last }) => tokens.words.slice(first, last).includes('?'))));
  return new Map(isDialogue ? found : []);
};
