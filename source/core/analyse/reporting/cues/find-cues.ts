import { NUM, PROPN } from '../../grammar/tags.ts';
import type { Run } from '../../grammar/token.ts';
import type { SegmentModel } from '../../model/segment-model.ts';
import type { Tokens } from '../../tokens/tokens.ts';
import { Emissions } from '../arguments/emissions.ts';
import { SegmentCrf } from '../arguments/segment-crf.ts';
import { CUE_TOPOLOGY } from '../arguments/topologies.ts';
import type { WordView } from '../features/word-view.ts';
import type { QuotationMap } from '../quotation-map.ts';
import { CUE_FEATURES, CueReader, LONGEST_SENTENCE } from './cue-features.ts';

/** A cue that may be one: the chance of exactly these tokens, and the chance that its likeliest token is part of any cue. */
export type CueCandidate = Run & { readonly exact: number; readonly any: number };

/** Cues less likely than this are not looked at. */
const LEAST = 0.12;
const LONGEST = 14;

/** A word less apt than this to be a cue is looked at only beside one that is apt: "in a statement". */
const APT = 9;
const BESIDE = 2;
/** The factor of words that are not looked at. */
const NEVER = Math.exp(-30);

/** Whether a word may make those around it a cue: an apt one, or one of which nothing is known. */
const isApt = ({ cueAptness, tag, mark }: WordView, at: number): boolean => {
  const aptness = cueAptness[at] ?? 0;
  if (aptness > 0) return aptness >= APT;
  return tag[at] !== PROPN && tag[at] !== NUM && mark[at] === 0;
};

/** Notes which of the tokens `first` to `last` are to be looked at; returns how many they are. */
const lookAt = (view: WordView, first: number, last: number, isLookedAt: Uint8Array): number => {
  let count = 0;
  let unseen = first;
  for (let t = first; t < last; t++) {
    if (!isApt(view, t)) continue;
    for (; unseen < t - BESIDE; unseen++) isLookedAt[unseen - first] = 0;
    for (; unseen < last && unseen <= t + BESIDE; unseen++, count++) isLookedAt[unseen - first] = 1;
  }
  for (; unseen < last; unseen++) isLookedAt[unseen - first] = 0;
  return count;
};

const ARC = { beginIn: 1, enter: 3, inward: 4, leave: 5 } as const;

/** Of cues that share tokens, the likeliest. */
const withoutOverlaps = (cues: CueCandidate[]): CueCandidate[] => {
  if (cues.length < 2) return cues;
  const kept: CueCandidate[] = [];
  for (const cue of [...cues].sort((a, b) => b.exact - a.exact || a.first - b.first)) {
    if (!kept.some((other) => cue.first < other.last && other.first < cue.last)) kept.push(cue);
  }
  return kept.sort((a, b) => a.first - b.first);
};

/** The likeliest cue from each position that may begin one, after `crf.sum()`. Token numbers are counted from `base`. */
const likelyCues = (crf: SegmentCrf, n: number, base: number): CueCandidate[] => {
  const found: CueCandidate[] = [];
  for (let i = 0; i < n; i++) {
    if (crf.alpha(i, 1) * crf.beta(i, 1) < LEAST) continue;
    const enter = i === 0 ? crf.arcFactor(0, ARC.beginIn) : crf.alpha(i - 1, 0) * crf.arcFactor(i, ARC.enter);
    if (enter * crf.beta(i, 1) < LEAST) continue;
    let running = enter;
    let exact = 0;
    let last = i + 1;
    for (let j = i + 1; j <= n && j - i <= LONGEST; j++) {
      const chance = running * (j === n ? crf.beta(n - 1, 1) : crf.arcFactor(j, ARC.leave) * crf.beta(j, 0));
      if (chance > exact) {
        exact = chance;
        last = j;
      }
      if (j < n) running *= crf.arcFactor(j, ARC.inward);
    }
    if (exact < LEAST) continue;
    let any = 0;
    for (let j = i; j < last; j++) any = Math.max(any, crf.alpha(j, 1) * crf.beta(j, 1));
    found.push({ first: base + i, last: base + last, exact, any });
  }
  return withoutOverlaps(found);
};

/** Finds whatever may report something: verbs, nouns, "according to", a colon. In reading order. */
export const findCues = (
  tokens: Tokens,
  view: WordView,
  quotations: QuotationMap,
  model: SegmentModel,
): readonly CueCandidate[] => {
  const crf = new SegmentCrf(CUE_TOPOLOGY);
  const reader = new CueReader();
  const emissions = new Emissions(model, LONGEST_SENTENCE, CUE_FEATURES);
  const isLookedAt = new Uint8Array(LONGEST_SENTENCE);
  const cues: CueCandidate[] = [];
  for (const sentence of tokens.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST_SENTENCE) {
      const last = Math.min(sentence.last, first + LONGEST_SENTENCE);
      const count = lookAt(view, first, last, isLookedAt);
      if (count === 0) continue;
      reader.read(view, quotations, first, last);
      emissions.begin(last - first, NEVER);
      for (let i = 0; i < last - first; i++)
        if (isLookedAt[i] === 1) reader.features(i, emissions.features, emissions.place(i));
      emissions.addUp();
      crf.load(last - first, emissions.rows, model);
      crf.sum();
      cues.push(...likelyCues(crf, last - first, first));
    }
  }
  return cues;
};
