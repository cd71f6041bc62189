import type { Analysis, Quotation, Section } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import { allAtOnce, stepping } from '../../text/steps.ts';
import type { By, Handlers, Next } from '../effect.ts';
import { indexAt } from '../selectors.ts';
import type { State } from '../state.ts';
import { survey } from './indexes.ts';

/** The most steps finer or coarser than usual. */
const most = 3;

/** Asks for finer sections by that many steps, or (negative) coarser ones, in text without headings. */
const divideBy = (state: State, by: number): Next => {
  if (state.analysis.kind !== 'ready') return { ...state, notice: messages.notices.stillFinding };
  const finer = Math.max(-most, Math.min(most, state.finer + by));
  if (finer === state.finer) {
    const { finestSections, coarsestSections } = messages.notices;
    return { ...state, notice: by > 0 ? finestSections : coarsestSections };
  }
  const notice = messages.notices.dividing;
  return { state: { ...state, finer, notice }, effects: [{ type: 'divide', finer }] };
};

/** Caches analyses with other sections: by the sections, then by the original analysis. */
const divided = new WeakMap<readonly Section[], WeakMap<Analysis, Analysis>>();

function* dividing(analysis: Analysis, sections: readonly Section[]): Generator<undefined, Analysis> {
  const known = divided.get(sections) ?? new WeakMap<Analysis, Analysis>();
  divided.set(sections, known);
  const before = known.get(analysis);
  if (before) return before;
  const quotations: Quotation[] = [];
  yield* stepping(analysis.quotations, (quotation) => {
    const section = sections[indexAt(sections, quotation.range.start)]?.id ?? quotation.section;
    quotations.push({ ...quotation, section });
  });
  const found: Analysis = { ...analysis, sections, quotations };
  known.set(analysis, found);
  return found;
}

/** Prepares new sections in steps: the divided analysis, and what the screen will need of it. */
export function* prepareSections(
  { document, analysis }: State,
  sections: readonly Section[],
): Generator<undefined, void> {
  if (analysis.kind !== 'ready') return;
  yield* dividing(analysis.found, sections);
  yield* survey(document.text, yield* dividing(analysis.analysis, sections));
}

/** Takes the article's new sections, unless others were asked for since. */
const takeSections = (state: State, finer: number, sections: readonly Section[]): Next => {
  const { analysis } = state;
  if (analysis.kind !== 'ready' || finer !== state.finer) return state;
  const { sectionsNow, sectionsStill } = messages.notices;
  const say = sections.length === analysis.analysis.sections.length ? sectionsStill : sectionsNow;
  return {
    state: {
      ...state,
      analysis: {
        kind: 'ready',
        found: allAtOnce(dividing(analysis.found, sections)),
        analysis: allAtOnce(dividing(analysis.analysis, sections)),
      },
      lists: { ...state.lists, outline: 0 },
      notice: say(sections.length),
    },
    effects: [{ type: 'search/forget' }],
  };
};

export const divideHandlers = {
  'sections/divide': (state, { by }: By) => divideBy(state, by),
} satisfies Handlers;

export const divideEvents = {
  'sections/divided': (
    state,
    { finer, sections }: { readonly finer: number; readonly sections: readonly Section[] },
  ) => takeSections(state, finer, sections),
} satisfies Handlers;
