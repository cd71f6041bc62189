import { emptyField } from '../text/line-editor.ts';
import { speakerMeant } from './correcting.ts';
import type { PickFrom, State } from './state.ts';
import { quotationMeant, withoutQuotation } from './taking.ts';

/** Opens a list to choose from by typing, where there is something to choose for. */
export const openPick = (state: State, from: PickFrom): State => {
  if (from === 'speakers' && !quotationMeant(state)) return withoutQuotation(state);
  if (from === 'names' && speakerMeant(state) === undefined) {
    return { ...state, notice: 'go to a speaker first: {reading.pane-toggle-speakers}' };
  }
  if (from === 'marks' && Object.keys(state.kept.marks).length === 0) {
    return { ...state, notice: 'no marks yet: {reading.letter-await-set} and a letter marks this place' };
  }
  // A number typed before is where to go.
  const field = from === 'commands' ? { text: state.count, caret: state.count.length } : emptyField;
  return { ...state, overlay: { kind: 'pick', from, field, cursor: 0 }, count: '' };
};

/** Puts the cursor on a row; which there are is known where the rows are made. */
export const pickRow = (state: State, row: number): State =>
  state.overlay?.kind === 'pick' ? { ...state, overlay: { ...state.overlay, cursor: row } } : state;
