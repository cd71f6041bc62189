import type { Analysis, Quotation } from '../../source/core/analyse/analysis.ts';
import { overlaps, type Range } from '../../source/core/text/range.ts';
import type { GoldQuotation, Passage } from './passage.ts';

/** How often a stage was right, of how many times it was asked. */
export type Tally = { readonly right: number; readonly of: number; readonly wrong: readonly string[] };

export type Measures = Readonly<Record<string, Tally>>;

const LETTER = /[\p{L}\p{N}]/u;

/** The offsets of the letters and digits that spans cover: punctuation and marks do not count. */
const lettersOf = (text: string, spans: readonly Range[]): ReadonlySet<number> => {
  const offsets = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (LETTER.test(text.charAt(at))) offsets.add(at);
  }
  return offsets;
};

/** What two sets share, as a part of what either holds. */
const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const shared = [...a].filter((at) => b.has(at)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

const ALIKE = 0.8;

const findFor = (text: string, gold: GoldQuotation, found: readonly Quotation[]): Quotation | undefined => {
  const letters = lettersOf(text, gold.spans);
  return found.find(({ spans }) => likeness(letters, lettersOf(text, spans)) >= ALIKE);
};

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

class Counter {
  readonly #tallies = new Map<string, { right: number; of: number; wrong: string[] }>();

  count(stage: string, isRight: boolean, what: string): void {
    const tally = this.#tallies.get(stage) ?? { right: 0, of: 0, wrong: [] };
    tally.of += 1;
    if (isRight) tally.right += 1;
    else tally.wrong.push(what);
    this.#tallies.set(stage, tally);
  }

  get measures(): Measures {
    return Object.fromEntries(this.#tallies);
  }
}

const touches = (range: Range | undefined, gold: Range): boolean =>
  range !== undefined && overlaps(range, gold);

/** Measures each stage over passages: what is found, of what kind, its cue, its source, and who that is. */
export const measure = (passages: readonly Passage[], analyse: (passage: Passage) => Analysis): Measures => {
  const counter = new Counter();
  for (const passage of passages) {
    const { quotations, speakers } = analyse(passage);
    const { text } = passage.document;
    const matched = new Set<Quotation>();
    for (const gold of passage.quotations) {
      const what = `${passage.name} (${gold.id})`;
      const found = findFor(text, gold, quotations);
      counter.count(
        gold.kind === 'indirect' ? 'indirect content' : 'direct and mixed content',
        found !== undefined,
        what,
      );
      if (!found) continue;
      matched.add(found);
      counter.count('kind', found.kind === gold.kind, what);
      const { cue, mention, speaker } = found.attribution;
      if (gold.cue) counter.count('cue', touches(cue, gold.cue), what);
      if (gold.source) counter.count('source', touches(mention, gold.source), what);
      if (gold.name) {
        const name = speakers.find(({ id }) => id === speaker)?.name ?? '';
        counter.count('speaker', name.split(' ').includes(surname(gold.name)), `${what}: "${name}"`);
      }
    }
    for (const mark of passage.others) {
      const isLeft = !quotations.some(({ spans }) => spans.some((span) => overlaps(span, mark)));
      counter.count(
        'marks that quote nobody left alone',
        isLeft,
        `${passage.name}: ${text.slice(mark.start, mark.end)}`,
      );
    }
    for (const extra of quotations) {
      if (!matched.has(extra))
        counter.count(
          'nothing else found',
          false,
          `${passage.name}: ${text.slice(extra.range.start, extra.range.end)}`,
        );
      else counter.count('nothing else found', true, '');
    }
  }
  return counter.measures;
};
