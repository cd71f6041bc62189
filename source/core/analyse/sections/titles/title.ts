import { allAtOnce } from '../../../text/steps.ts';
import { cellsOf } from '../../../text/width.ts';
import { TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.ts';
import { wordEnd, wordStart } from '../topics/scan-words.ts';
import { contentStems } from '../topics/stem.ts';
import { clip, WIDEST_TITLE } from './clip.ts';

/** A title is searched in this many paragraphs of a section, and sentences of a paragraph. */
const PARAGRAPHS = 4;
/** If none is found, up to this many paragraphs are searched. */
const MOST_PARAGRAPHS = 12;
const SENTENCES = 2;
/** The most code units of a paragraph that are searched. */
const LONGEST = 1200;

const REFERENCE =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|such|his|her|its|their|here|there|one|him|who)\b/i;
/** Openings of a subordinate phrase or clause, whose main clause was cut off. */
const SUBORDINATE =
  /^(?:as|if|when|while|although|though|because|since|after|before|until|unless|to|in|on|at|by|for|from|with|without|under|over|inside|outside|despite|regarding|during|through|among|between|where|whether|even|just|unlike|like|not only|last (?:year|month|week)|\p{L}+ing)\b(?!.*\?$)/iu;
/** Matches signatures, addresses and rows of a table. */
const NO_CLAUSE =
  /^[—–|•*:;-]|[|@]|\bhttps?:|\s\/\s|^(?:the following|the previous|(?:a|an|another|one) (?:good )?example|in this (?:section|chapter|post))\b/i;
const REPORTING_TAIL =
  /,? (?:(?:he|she|they|it|\p{Lu}\p{L}+) (?:said|says|added|told|explained)|according to)\b.*$/u;
const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,40}(?:\([^)]{2,30}\) ?)?(?:—|–|--|-) /u;

/** The first sentences of a paragraph; abbreviations before a name, and initials, do not end a sentence. */
const sentencesOf = (paragraph: string): readonly string[] => {
  const shown = paragraph.slice(0, LONGEST).replace(DATELINE, '');
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of shown.matchAll(/[.!?…]+["”’')\]]*(?=\s)/g)) {
    const before = /[\p{L}.]+$/u.exec(shown.slice(Math.max(start, index - 12), index))?.[0] ?? '';
    if (/^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u.test(before) || TITLE_ABBREVIATIONS.has(before.toLowerCase()))
      continue;
    sentences.push(shown.slice(start, index + mark.length).trim());
    start = index + mark.length;
    if (sentences.length >= SENTENCES) return sentences;
  }
  return [...sentences, shown.slice(start).trim()].filter((sentence) => sentence !== '');
};

/** The stems of a text's content words, in order. */
export const stemsOf = (text: string): readonly string[] => {
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (let at = wordStart(lower, 0); at < lower.length; ) {
    const end = wordEnd(lower, at, false);
    const stem = contentStems.of(lower, at, end);
    if (stem) found.push(stem);
    at = wordStart(lower, end);
  }
  return found;
};

/** Counts each content word of a section. In steps. */
export function* usage(paragraphs: readonly string[]): Generator<undefined, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const word of stemsOf(paragraph.slice(0, LONGEST))) found.set(word, (found.get(word) ?? 0) + 1);
    yield;
  }
  return found;
}

type Candidate = { readonly title: string; readonly score: number };

const judge = (
  sentence: string,
  place: number,
  weightOf: (word: string) => number,
): Candidate | undefined => {
  const clipped = clip(sentence.replace(REPORTING_TAIL, ''));
  if (clipped === undefined) return undefined;
  const { title, form } = clipped;
  const words = new Set(stemsOf(title));
  if (words.size < 2) return undefined;
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  let score = (form * weight) / Math.sqrt(words.size + 1);
  if (REFERENCE.test(title)) score *= 0.45;
  const isCut = form < 1;
  if (SUBORDINATE.test(title)) score *= isCut ? 0.25 : 0.5;
  // A list cut short, most often.
  if (isCut && /,|\band\b/.test(title)) score *= 0.5;
  if (NO_CLAUSE.test(title)) score *= 0.2;
  if (/^["“‘]/.test(sentence)) score *= 0.6;
  if (/["“”]/.test(sentence)) score *= 0.85;
  if (/\b(?:I|we|you|my|our|your)\b/.test(title)) score *= 0.8;
  return { title, score: score / (1 + 0.35 * place) };
};

/**
 * Makes a title for a section without a heading: the clause with the most words that are used here more than elsewhere,
 * preferring early sentences. `elsewhere` gives the share of the article's other
 * sections that have a word, `used` how often each is used in this section.
 */
export const titleFor = (
  paragraphs: readonly string[],
  elsewhere: (word: string) => number,
  used: ReadonlyMap<string, number> = allAtOnce(usage(paragraphs)),
): string => {
  const weightOf = (word: string): number => Math.log1p(used.get(word) ?? 0) * (1.2 - elsewhere(word));
  let best: Candidate | undefined;
  let place = 0;
  for (const [index, paragraph] of paragraphs.slice(0, MOST_PARAGRAPHS).entries()) {
    if (best && index >= PARAGRAPHS) break;
    for (const sentence of sentencesOf(paragraph)) {
      const candidate = judge(sentence, place, weightOf);
      if (candidate && candidate.score > (best?.score ?? 0)) best = candidate;
      place += 1;
    }
  }
  return best?.title ?? fallback(paragraphs[0] ?? '');
};

/** The first words, cut between two of them. */
const fallback = (paragraph: string): string => {
  const words = paragraph.slice(0, 200).replace(/["“”]/g, '').trim().split(/\s+/);
  let title = '';
  for (const word of words) {
    const longer = title === '' ? word : `${title} ${word}`;
    if (cellsOf(longer) > WIDEST_TITLE - 1) break;
    title = longer;
  }
  return title === '' ? 'Untitled' : `${title.replace(/[\s.,;:!?—–-]+$/u, '')}…`;
};
