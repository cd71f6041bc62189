import { PRON, PROPN } from '../../grammar/tags.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import { MARK, type WordView } from '../features/word-view.ts';
import { isAmid, isInMarks, pairAt } from '../quotation-map.ts';
import { type Evidence, lengthBin, type Option, oddsBin } from './evidence.ts';

const sourceKind = (view: WordView, { source }: Arguments): number => {
  if (!source) return 0;
  if (source.last - source.first === 1 && view.tag[source.first] === PRON) return 1;
  for (let i = source.first; i < source.last; i++) if (view.tag[i] === PROPN) return 2;
  return 3;
};

/** Adds the features of the cue, its content and its source, without comparing options. */
export const judgeFeatures = (evidence: Evidence, option: Option): void => {
  const { cue, found, rivals, tokens, view, quotations, head, begin, end, words, quoting } = option;
  const { content, source } = found;
  const add = (template: number, a: number, b = 0, c = 0): void => evidence.add(template, a, b, c);
  const stem = view.stem[head] ?? 0;
  const apt = view.cueAptness[head] ?? 0;
  const [first] = content;
  const sentence = tokens.sentenceOf[cue.first] ?? 0;
  const range = tokens.sentences[sentence];
  const exact = oddsBin(cue.exact);
  const any = oddsBin(cue.any);
  const chance = oddsBin(found.chance);
  const empty = oddsBin(found.empty);
  const kind = sourceKind(view, found);
  const order = !first ? 9 : begin < cue.first ? (end > cue.last ? 2 : 0) : 1;
  const sourceSide = !source ? 2 : source.first < cue.first ? 0 : 1;
  const sourceGap = !source ? 0 : lengthBin(sourceSide ? source.first - cue.last : cue.first - source.last);
  const gap = !first ? 0 : lengthBin(order === 0 ? cue.first - (first.last ?? 0) : begin - cue.last);
  const after = view.mark[end] ?? 0;
  const before = view.mark[begin - 1] ?? 0;
  const stops = range && end >= range.last - 1 ? 1 : after === MARK.comma ? 2 : after ? 3 : 4;
  const inQuote = isInMarks(quotations, cue.first) ? 1 : 0;
  const layout = (order * 3 + sourceSide) * 4 + kind;
  add(0, 0);
  add(1, exact);
  add(2, any);
  add(3, chance);
  add(4, empty);
  add(5, exact, chance);
  add(6, any, chance);
  add(7, any, empty);
  add(8, any, exact);
  add(9, layout, quoting);
  add(10, layout, any);
  add(11, layout, chance);
  add(12, Math.min(content.length, 3), quoting);
  add(13, Math.min(content.length, 3), chance);
  add(14, lengthBin(words), quoting);
  add(15, lengthBin(words), chance);
  add(16, lengthBin(words), any);
  add(17, stem);
  add(18, stem, order, quoting);
  add(19, stem, kind);
  add(20, stem, lengthBin(words));
  add(21, view.fine[head] ?? 0);
  add(22, view.fine[head] ?? 0, quoting, order);
  add(23, apt, any);
  add(24, apt, chance);
  add(25, apt, layout, quoting);
  add(26, view.tag[head] ?? 0, cue.last - cue.first, layout);
  add(27, view.word[begin] ?? 0, order);
  add(28, view.word[begin] ?? 0, stem);
  add(29, view.tag[begin] ?? 0, order, quoting);
  add(30, view.word[end] ?? 0, stops, order);
  add(31, stops, chance, quoting);
  add(32, before, order, quoting);
  add(33, sourceGap, sourceSide, kind);
  add(34, sourceGap, sourceSide, chance);
  add(35, gap, order, quoting);
  add(36, gap, order, any);
  add(37, inQuote, any, quoting);
  add(38, inQuote, order, kind);
  add(39, oddsBin(found.sourceless), kind);
  add(
    40,
    (tokens.sentenceOf[begin] ?? 0) - sentence,
    (tokens.sentenceOf[Math.max(begin, end - 1)] ?? 0) - sentence,
    quoting,
  );
  add(41, view.word[cue.first - 1] ?? 0, any);
  add(42, view.word[cue.last] ?? 0, any);
  add(43, view.tag[cue.first - 1] ?? 0, view.tag[cue.first] ?? 0, view.tag[cue.last] ?? 0);
  add(44, view.sourceAptness[(source?.last ?? 0) - 1] ?? 0, kind, any);
  const over = oddsBin(rivals.over);
  const beside = oddsBin(rivals.beside);
  const rivalWithin = oddsBin(rivals.within);
  add(45, over, any);
  add(46, over, chance);
  add(47, beside, any);
  add(48, beside, chance);
  add(49, rivalWithin, any);
  add(50, rivalWithin, quoting);
  add(51, over, beside, rivalWithin);
  if (quoting === 0) return;
  let trust = 0;
  let doubt = 0;
  for (const span of content) {
    for (let i = span.first; i < span.last; i++) {
      const pair = view.mark[i] ? undefined : pairAt(quotations, i);
      if (!pair) continue;
      trust = Math.max(trust, pair.score);
      doubt = Math.max(doubt, 1 - pair.score);
    }
  }
  const most = oddsBin(trust);
  const least = oddsBin(doubt);
  const cut = (isAmid(quotations, begin) ? 2 : 0) + (isAmid(quotations, end) ? 1 : 0);
  add(52, most, quoting);
  add(53, most, chance);
  add(54, most, any);
  add(55, least, quoting, order);
  add(56, cut, quoting, order);
  add(57, most, cue.last - cue.first, stem);
};
