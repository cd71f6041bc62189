import type { Arc, State, Topology } from './segments.ts';

const outside = (name: string): State => ({ name, inside: [], enter: [], leave: [] });

/** Cue or not: a cue is a run of tokens. Columns: in, first, last. */
export const CUE_TOPOLOGY: Topology = {
  columns: 4,
  states: [outside('none'), { name: 'cue', inside: [0], enter: [1], leave: [2] }],
  arcs: [
    { from: -1, to: 0, inward: false },
    { from: -1, to: 1, inward: false },
    { from: 0, to: 0, inward: false },
    { from: 0, to: 1, inward: false },
    { from: 1, to: 1, inward: true },
    { from: 1, to: 0, inward: false },
  ],
};

/** What a state stands for, and what has been seen by then: whether a source, and how many pieces of content (2: or more). */
type Progress = {
  readonly kind: 'none' | 'content' | 'source';
  readonly source: 0 | 1;
  readonly content: 0 | 1 | 2;
};

const progress: readonly Progress[] = [
  ...([0, 1] as const).flatMap((source) =>
    ([0, 1, 2] as const).map((content): Progress => ({ kind: 'none', source, content })),
  ),
  ...([0, 1] as const).flatMap((source) =>
    ([1, 2] as const).map((content): Progress => ({ kind: 'content', source, content })),
  ),
  ...([0, 1, 2] as const).map((content): Progress => ({ kind: 'source', source: 1, content })),
];

const mayFollow = (a: Progress, b: Progress): boolean => {
  if (b.kind === 'none') return a.source === b.source && a.content === b.content;
  if (a.kind === b.kind) return a.source === b.source && a.content === b.content;
  if (b.kind === 'content') return a.source === b.source && b.content === Math.min(2, a.content + 1);
  return a.source === 0 && a.content === b.content;
};

const START: Progress = { kind: 'none', source: 0, content: 0 };

const argumentState = ({ kind, source, content }: Progress): State => {
  const name = `${kind}/${source}/${content}`;
  if (kind === 'none') return outside(name);
  if (kind === 'source') return { name, inside: [3], enter: [4], leave: [5] };
  return content === 1
    ? { name, inside: [0], enter: [1], leave: [2] }
    : { name, inside: [0, 6], enter: [1, 7], leave: [2] };
};

const argumentArcs: readonly Arc[] = [
  ...progress.flatMap((b, to) => (mayFollow(START, b) ? [{ from: -1, to, inward: false }] : [])),
  ...progress.flatMap((a, from) =>
    progress.flatMap((b, to) =>
      mayFollow(a, b) ? [{ from, to, inward: a.kind !== 'none' && from === to }] : [],
    ),
  ),
];

/** What a cue reports and who is its source: at most one source, content in one or more pieces. */
export const ARGUMENT_TOPOLOGY: Topology = {
  columns: 8,
  states: progress.map(argumentState),
  arcs: argumentArcs,
};

/** What each state of `ARGUMENT_TOPOLOGY` stands for. */
export const ARGUMENT_STATES: readonly Progress[] = progress;
