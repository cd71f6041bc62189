import { AUX, CCONJ, NOUN, PRON, PROPN, SCONJ, VERB } from '../../grammar/tags.ts';
import { type Run, sentenceAt } from '../../grammar/token.ts';
import { mix } from '../features/hash.ts';
import { MARK, type WordView } from '../features/word-view.ts';
import { isAmid, type QuotationMap } from '../quotation-map.ts';
import { type Evidence, lengthBin, type Option, oddsBin } from './evidence.ts';

/** What the words of a stretch of text are, counted. */
type Makeup = {
  words: number;
  verbs: number;
  commas: number;
  quotes: number;
  nominals: number;
  conjunctions: number;
  /** Of its first verb: the token, how many words stand before it, and whether one of them is a noun or pronoun. */
  verb: number;
  wait: number;
  hasSubject: boolean;
  /** How apt its aptest verb is to be a cue, and how many are apt. */
  aptest: number;
  apt: number;
  /** Brackets it opens without closing them. */
  open: number;
};

const APT = 12;
/** Words further away than this, in tokens, tell nothing: a sentence without an end is read only so far for each cue. */
const FURTHEST = 600;

const makeupOf = (view: WordView, spans: readonly Run[]): Makeup => {
  const made: Makeup = { words: 0, verbs: 0, commas: 0, quotes: 0, nominals: 0, conjunctions: 0, verb: -1, wait: 0, hasSubject: false, aptest: 0, apt: 0, open: 0 }; // biome-ignore format: all nought
  for (const { first, last } of spans) {
    for (let i = first; i < last; i++) {
      const tag = view.tag[i];
      const mark = view.mark[i];
      if (mark === MARK.none) made.words++;
      else if (mark === MARK.comma) made.commas++;
      else if (mark === MARK.quote) made.quotes++;
      else if (mark === MARK.open) made.open++;
      else if (mark === MARK.close) made.open--;
      if (tag === VERB || tag === AUX) {
        const aptness = view.cueAptness[i] ?? 0;
        if (made.verbs++ === 0) {
          made.verb = i;
          made.wait = made.words;
        }
        made.aptest = Math.max(made.aptest, aptness);
        if (aptness >= APT) made.apt++;
      } else if (tag === NOUN || tag === PROPN || tag === PRON) {
        made.nominals++;
        if (made.verbs === 0) made.hasSubject = true;
      } else if (tag === CCONJ || tag === SCONJ) made.conjunctions++;
    }
  }
  return made;
};

/** The tags and marks of up to `most` tokens, in one number. */
const shapeOf = (view: WordView, first: number, last: number, most: number): number => {
  let shape = 0;
  for (let i = first; i < last && i < first + most; i++)
    shape = (shape * 31 + (view.tag[i] ?? 0) + (view.mark[i] ?? 0) * 17) | 0;
  return shape;
};

/** 1 where content begins amid a quotation, 2 where it ends amid one, 3 where both. */
const crossing = (content: readonly Run[], quotations: QuotationMap): number => {
  let crossed = 0;
  for (const { first, last } of content)
    crossed |= (isAmid(quotations, first) ? 1 : 0) | (isAmid(quotations, last) ? 2 : 0);
  return crossed;
};

/**
 * Adds what tells an option from the others of its proposal: its share of the chance, what stands between it and the
 * cue, what of the sentence it leaves out, and the clauses it is made of (after Collins and Koo 2005, who rerank parses).
 */
export const spanFeatures = (evidence: Evidence, option: Option): void => {
  const { cue, options, found, rivals, tokens, view, quotations, head, begin, end, quoting } = option;
  const { content, source } = found;
  const add = (template: number, a: number, b = 0, c = 0): void => evidence.add(template, a, b, c);
  const word = (at: number): number => view.word[at] ?? 0;
  const sentence = sentenceAt(tokens, cue.first);
  const from = sentence?.first ?? 0;
  const to = sentence?.last ?? tokens.count;
  const kind = (at: number): number =>
    at < from - 1 || at > to ? 999 : (view.tag[at] ?? 0) * 16 + (view.mark[at] ?? 0);
  const stem = view.stem[head] ?? 0;
  const side = begin >= cue.last ? 1 : end <= cue.first ? 0 : 2;
  const manner = side * 3 + quoting;

  const most = options.reduce((top, { share }) => Math.max(top, share), 0);
  const lead = Math.max(-12, Math.round(Math.log(found.share / most) * 1.5));
  const share = oddsBin(found.share, 2);
  add(58, share);
  add(59, lead);
  add(60, options.indexOf(found), options.length);
  add(61, share, quoting);
  add(62, lead, manner);
  add(63, lead, stem);

  if (side !== 2) {
    const gap = side === 1 ? { first: cue.last, last: begin } : { first: end, last: cue.first };
    const between = makeupOf(view, [gap]);
    const size = lengthBin(gap.last - gap.first);
    const holdsSource = source !== undefined && source.first >= gap.first && source.last <= gap.last;
    add(64, size, side, stem);
    add(65, size, Math.min(between.verbs, 3), Math.min(between.commas, 3) * 2 + side);
    add(66, shapeOf(view, gap.first, gap.last, 8), side, gap.last - gap.first > 8 ? 1 : 0);
    add(67, size, Math.min(between.nominals, 3), mix(0, word(begin), side));
    add(68, holdsSource ? 1 : 0, size, manner);
    if (gap.last > gap.first) add(69, word(gap.first), word(gap.last - 1), side);
  }

  const next = view.mark[end] ? end + 1 : end;
  const isAtEnd = end >= to - 1;
  if (side !== 0 && !isAtEnd) {
    const rest = makeupOf(view, [{ first: end, last: Math.min(to, end + FURTHEST) }]);
    const subject = rest.hasSubject ? 1 : 0;
    const verbs = Math.min(rest.verbs, 3);
    const hasVerb = rest.verb >= 0;
    add(70, lengthBin(to - end), verbs, mix(0, kind(end), side));
    add(71, kind(end), kind(end + 1), Math.min(verbs, 2) * 2 + subject);
    add(72, hasVerb ? (view.cueAptness[rest.verb] ?? 0) : 99, kind(end) * 2 + subject, kind(end + 1));
    add(73, Math.min(rest.commas, 3) * 3 + Math.min(rest.quotes, 2), Math.min(verbs, 2), kind(end));
    add(74, hasVerb ? (view.suffix[rest.verb] ?? 0) : 0, word(next), subject);
    add(75, hasVerb ? word(rest.verb) : 0, kind(end), subject);
    add(76, rest.aptest * 2 + (rivals.within > 0.5 ? 1 : 0), kind(end), word(next));
    add(77, shapeOf(view, end, to, 5));
  }
  if (side === 0 && begin > from) {
    const { verbs } = makeupOf(view, [{ first: Math.max(from, begin - FURTHEST), last: begin }]);
    add(78, lengthBin(begin - from), Math.min(verbs, 2), kind(begin - 1));
    add(79, word(from), kind(begin - 1), Math.min(verbs, 2));
    add(80, word(begin - 1), word(begin));
  }
  if (side !== 0 && cue.first > from) add(81, lengthBin(cue.first - from), word(from), kind(begin));

  const inside = makeupOf(view, content);
  const subject = inside.hasSubject ? 1 : 0;
  const verbs = Math.min(inside.verbs, 3);
  const crossed = crossing(content, quotations);
  const ending = side * 2 + (isAtEnd ? 1 : 0);
  add(82, verbs * 2 + subject, side, stem);
  add(83, verbs, lengthBin(inside.words), manner);
  add(84, lengthBin(inside.wait) * 2 + subject, kind(begin), side);
  add(85, view.suffix[inside.verb] ?? 0, (view.tag[inside.verb] ?? 0) * 2 + subject, stem);
  add(86, Math.min(inside.commas, 4), Math.min(inside.conjunctions, 3), ending);
  add(87, inside.apt, ending, quoting);
  add(88, inside.open, crossed, manner);
  add(89, inside.quotes & 1, crossed, manner);
  add(90, content.length, crossed, manner);
  add(91, view.fine[head] ?? 0, Math.min(verbs, 2) * 2 + subject, kind(begin));
  add(92, Math.min(verbs, 2) * 2 + subject, word(begin), begin === cue.last ? 1 : 0);

  if (source) {
    const isFirst = source.first < cue.first ? 0 : 1;
    const away = isFirst === 0 ? cue.first - source.last : source.first - cue.last;
    add(93, word(source.first - 1), view.tag[source.first] ?? 0, isFirst);
    add(94, away, source.last - source.first, manner * 2 + isFirst);
    add(95, Math.sign(source.first - begin), kind(source.last), side);
  } else add(96, stem, side);
};
