import { intersect, lengthOf, overlaps, type Range } from '../text/range.ts';
import type { Quoted } from './quotes/find-quoted.ts';
import type { JudgedMarks } from './quotes/marks.ts';
import { byStart, type Reported } from './reported.ts';
import { indexSpans, type SpanIndex } from './span-index.ts';

const inOrder = (ranges: readonly Range[]): readonly Range[] => [...ranges].sort((a, b) => a.start - b.start);

/** A block set apart as a quotation, with nothing to say who is quoted. */
const isBare = ({ source, cue }: Reported): boolean => source === undefined && cue === undefined;

/**
 * Puts what the form of the article shows before what its words do, in reading order. Form decides: nothing is
 * reported within a turn of a transcript or a credited quotation; but a block quotation that nothing attributes gives
 * way to what is attributed inside it.
 */
export const formFirst = (
  structural: readonly Reported[],
  worded: readonly Reported[],
): readonly Reported[] => {
  const attributed = indexSpans(worded.filter(({ cue }) => cue));
  const kept = structural.filter(
    (each) => !isBare(each) || each.spans.every((span) => attributed(span).length === 0),
  );
  const taken = indexSpans(kept);
  return [...kept, ...worded.filter(({ spans }) => spans.every((span) => taken(span).length === 0))].sort(
    byStart,
  );
};

/** How much of a mark's words something reported has to cover for the mark to be part of it. */
const MOST = 0.8;
/** Words in marks that nothing reports are a quotation from this chance on. */
const SURE = 0.94;
/** ... and from this on if nothing beside them attributes them either. */
const SURE_ALONE = 0.965;

/** ... and from this on right behind a verb that reports them and a short word: "warns of “a bleak winter”", not "sang “Tides”". */
const SURE_BESIDE = 0.6;
/** Code units between, with a short word and without. */
const [ADJACENT, BESIDE] = [2, 6];

const isBeside = ({ cue, source }: Reported, [mark]: readonly Range[]): boolean => {
  const between = cue && source && mark ? mark.start - cue.end : -1;
  return between > ADJACENT && between <= BESIDE;
};

/** Below this chance of being a quotation, words in marks alone are none even where a cue was found for them. */
const DOUBTFUL = 0.5;
/** ... unless the model is surer than this of the cue, the source and the content. */
const CONVINCING = 0.85;

/** How sure the rules are of words beside the marks that leave no doubt, and of such as are likely ... */
const PLAIN = 0.9;
const LIKELY = 0.75;
/** ... and how sure the model has to be to be believed against them. */
const SURER_THAN_PLAIN = 1;
const SURER_THAN_LIKELY = 0.65;

const share = (mark: Range, span: Range): number => {
  const shared = intersect(mark, span);
  return shared ? lengthOf(shared) / lengthOf(mark) : 0;
};

/** The index of the reported span that covers most of a mark. */
const ownerOf = (spans: SpanIndex, mark: Range): number | undefined =>
  spans(mark).find(({ span }) => share(mark, span) >= MOST)?.owner;

const extend = (reported: Reported, marks: readonly Range[]): Reported => {
  const free = marks.filter((mark) => !reported.spans.some((span) => overlaps(span, mark)));
  if (free.length === 0) return reported;
  return {
    ...reported,
    kind: reported.kind === 'indirect' ? 'mixed' : reported.kind,
    spans: inOrder([...reported.spans, ...free]),
    marks: inOrder([...reported.marks, ...free]),
  };
};

/**
 * Whether words in marks continue what is reported. Words after it may; words before a mixed quotation belong to
 * another quotation.
 */
const goesOnWith = (reported: Reported | undefined, marks: readonly Range[]): boolean =>
  reported?.kind === 'direct' || marks.every(({ start }) => start >= (reported?.spans.at(-1)?.end ?? 0));

/**
 * Brings together what the model found and what marks show. The model decides where both found the same; words in
 * marks that it left out go to the quotation they continue, or stand for themselves if they surely quote somebody.
 */
export const mergeWorded = (
  found: readonly Reported[],
  quoted: readonly Quoted[],
  judged: readonly JudgedMarks[],
): readonly Reported[] => {
  const scores = new Map(judged.map(({ range, score }) => [range.start, score]));
  const beside = indexSpans(
    quoted.map((each) => ({ ...each, spans: each.cue && each.source ? [each.cue] : [] })),
  );
  // "He told her" beside the marks, within what is said to be reported: they quote him, whoever reports it.
  const isContradicted = ({ spans, cue, confidence }: Reported): boolean =>
    spans.some((span) =>
      beside(span).some(({ span: inner, owner }) => {
        const plain = quoted[owner]?.confidence ?? 0;
        const needed = plain >= PLAIN ? SURER_THAN_PLAIN : SURER_THAN_LIKELY;
        return plain >= LIKELY && confidence < needed && !(cue && overlaps(cue, inner));
      }),
    );
  // “No,” says the man on the corner: who says it is not what he says.
  const isOwnSource = ({ spans, cue, source: told }: Reported): boolean =>
    told === undefined &&
    cue !== undefined &&
    beside(cue).some(({ owner }) => {
      const source = quoted[owner]?.source;
      return source !== undefined && spans.some((span) => overlaps(span, source));
    });
  // “The thing is,” Ruiz said as Orde nodded, “we are broke”: what interrupts a sentence does not report its end.
  const resumed = new Map(
    quoted.flatMap(({ resumed: parts = [], cue }) => parts.map(({ start }) => [start, cue] as const)),
  );
  const interrupts = ({ marks: [first], cue }: Reported): boolean => {
    const own = first && resumed.get(first.start);
    return own !== undefined && cue !== undefined && own.end <= cue.start && cue.end <= (first?.start ?? 0);
  };
  // "The two clashed. “Shame!” Ruiz cried.": who is plainly named behind the marks, not what stood before them.
  const plain = new Map(
    quoted
      .filter(({ confidence, isNamedBehind }) => isNamedBehind && confidence >= PLAIN)
      .flatMap(({ marks: [first], cue }) => (first && cue ? [[first.start, cue] as const] : [])),
  );
  const standsBefore = ({ kind, marks: [first], cue }: Reported): boolean => {
    const own = first && plain.get(first.start);
    return kind === 'direct' && own !== undefined && cue !== undefined && cue.end <= (first?.start ?? 0);
  };
  const isSound = (each: Reported): boolean => {
    if (each.kind === 'indirect') return !isOwnSource(each);
    if (isContradicted(each) || interrupts(each) || standsBefore(each)) return false;
    const isQuoting = each.marks.some(({ start }) => (scores.get(start) ?? 1) >= DOUBTFUL);
    return each.kind === 'mixed' || isQuoting || each.confidence > CONVINCING;
  };
  const learned = found.filter(isSound);
  const spans = indexSpans(learned);
  const cues = indexSpans(learned.map((each) => ({ ...each, spans: each.cue ? [each.cue] : [] })));
  const additions = new Map<number, Range[]>();
  const added: Reported[] = [];
  for (const each of quoted) {
    const owners = each.marks.map((mark) => ownerOf(spans, mark));
    const left = each.marks.filter((_, at) => owners[at] === undefined);
    if (left.length === 0) continue;
    const owner =
      owners.find((found) => found !== undefined) ?? (each.cue ? cues(each.cue)[0]?.owner : undefined);
    const isMore = owner !== undefined && goesOnWith(learned[owner], left);
    const needed = isBeside(each, left) ? SURE_BESIDE : each.cue || each.source ? SURE : SURE_ALONE;
    // What one utterance's surest marks show holds for its others.
    const telling = isMore ? each.marks : left;
    if (!telling.some(({ start }) => (scores.get(start) ?? 1) >= needed)) continue;
    if (isMore) additions.set(owner, [...(additions.get(owner) ?? []), ...left]);
    else if (each.spans.every((span) => spans(span).length === 0)) added.push(each);
    else added.push({ ...each, kind: 'direct', spans: left, marks: left });
  }
  return [...learned.map((each, at) => extend(each, additions.get(at) ?? [])), ...added].sort(byStart);
};
