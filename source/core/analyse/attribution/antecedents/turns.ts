import type { Ago } from './features.ts';

/** What one person says in one paragraph. `who` is -1 where that is not known. */
export type Turn = {
  readonly block: number;
  readonly lastBlock: number;
  readonly who: number;
  readonly isQuestion: boolean;
  /** People it speaks to by name, and people it names. */
  readonly addressed: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
};

/** Who spoke so far, in reading order. */
export type Turns = {
  readonly add: (turn: Turn) => void;
  readonly last: () => Turn | undefined;
  /** How many turns ago somebody spoke last, seen from a paragraph: what is said there already counts as this turn. */
  readonly ago: (person: number, block: number) => Ago;
  readonly spokeIn: (person: number, block: number) => boolean;
  readonly hasSpoken: (person: number) => boolean;
  /** How many turns ago somebody was spoken to by name, or named; 0 where not within the last three. */
  readonly addressedAgo: (person: number) => number;
  readonly namedAgo: (person: number) => number;
  /** How many people spoke in the last four turns. */
  readonly count: () => number;
};

/** How many turns are looked back on. */
const REACH = 5;

/** Nobody has spoken yet. */
export const startTurns = (): Turns => {
  const turns: Turn[] = [];
  const speakers = new Set<number>();
  const findAgo = (holds: (turn: Turn) => boolean, reach: number): number => {
    for (let ago = 1; ago <= reach; ago++) {
      const turn = turns.at(-ago);
      if (!turn) return 0;
      if (holds(turn)) return ago;
    }
    return 0;
  };
  return {
    add: (turn) => {
      const last = turns.at(-1);
      speakers.add(turn.who);
      if (last && last.lastBlock === turn.block && (last.who === turn.who || last.who < 0)) {
        turns[turns.length - 1] = {
          ...turn,
          block: last.block,
          addressed: new Set([...last.addressed, ...turn.addressed]),
          named: new Set([...last.named, ...turn.named]),
        };
      } else turns.push(turn);
    },
    last: () => turns.at(-1),
    ago: (person, block) => {
      const here = turns.at(-1)?.lastBlock === block ? 1 : 0;
      for (let at = 1; at <= REACH + here; at++) {
        const turn = turns.at(-at);
        if (!turn) return 0;
        if (turn.who === person) return Math.max(1, Math.min(REACH, at)) as Ago;
      }
      return speakers.has(person) ? REACH : 0;
    },
    spokeIn: (person, block) => findAgo((turn) => turn.who === person && turn.lastBlock === block, 2) > 0,
    hasSpoken: (person) => speakers.has(person),
    addressedAgo: (person) => findAgo(({ addressed }) => addressed.has(person), 3),
    namedAgo: (person) => findAgo(({ named }) => named.has(person), 3),
    count: () => new Set(turns.slice(-4).map(({ who }) => who)).size,
  };
};
