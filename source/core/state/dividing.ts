import type { Analysis, Section } from '../analyse/analysis.ts';
import { messages } from '../messages/messages.ts';
import { only, type Update } from './action.ts';
import { indexAt } from './selectors.ts';
import type { State } from './state.ts';

/** Steps finer or coarser than usual at most. */
const most = 3;

/** Asks for sections finer by so many steps, or (negative) coarser, where no author set them. */
export const divideBy = (state: State, by: number): Update<State> => {
  if (state.analysis.kind !== 'ready') return only({ ...state, notice: messages.notices.stillFinding });
  const finer = Math.max(-most, Math.min(most, state.finer + by));
  if (finer === state.finer) {
    const { finestSections, coarsestSections } = messages.notices;
    return only({ ...state, notice: by > 0 ? finestSections : coarsestSections });
  }
  return { state: { ...state, finer }, effects: [{ type: 'divide', finer }] };
};

const divided = (analysis: Analysis, sections: readonly Section[]): Analysis => {
  const list = sections.map((section) => ({ range: section.range, id: section.id }));
  return {
    ...analysis,
    sections,
    quotations: analysis.quotations.map((quotation) => ({
      ...quotation,
      section: list[indexAt(list, quotation.range.start)]?.id ?? quotation.section,
    })),
  };
};

/** Takes the article's new sections; what was asked for before the last time is dropped. */
export const takeSections = (state: State, finer: number, sections: readonly Section[]): Update<State> => {
  const { analysis } = state;
  if (analysis.kind !== 'ready' || finer !== state.finer) return only(state);
  const { sectionsNow, sectionsStill } = messages.notices;
  const say = sections.length === analysis.analysis.sections.length ? sectionsStill : sectionsNow;
  return {
    state: {
      ...state,
      analysis: {
        kind: 'ready',
        found: divided(analysis.found, sections),
        analysis: divided(analysis.analysis, sections),
      },
      lists: { ...state.lists, outline: 0 },
      notice: say(sections.length),
    },
    effects: [{ type: 'search/forget' }],
  };
};
