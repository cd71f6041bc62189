import { messages } from '../../messages/messages.ts';
import { type Exported, fileNameOf } from '../../report/offer/exports.ts';
import { only, type Update } from '../action.ts';
import { speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { quotationMeant } from './taking.ts';

/** Whose quotations can be exported by themselves: who is followed, else who says the meant quotation. */
export const exportedSpeaker = (state: State) =>
  speakerById(state, state.reading.speaker ?? quotationMeant(state)?.attribution.speaker);

/** Asks for the file to export to; `replaces` is one that is there already. */
export const askForFile = (state: State, exported: Exported, replaces?: string): State => {
  const { title, source } = state.document;
  const text = replaces ?? fileNameOf(exported, title?.text ?? source.name);
  return {
    ...state,
    overlay: {
      kind: 'pick',
      from: 'file',
      exported,
      replaces,
      field: { text, caret: text.length },
      cursor: 0,
    },
    ...(replaces === undefined ? {} : { notice: messages.exporting.isThere }),
  };
};

/** Has something exported to a file, which takes another's place only where the reader says so. */
export const writeExport = (
  state: State,
  exported: Exported,
  path: string,
  isReplacing: boolean,
): Update<State> =>
  state.analysis.kind === 'running' && exported.what !== 'article'
    ? only({ ...state, notice: messages.notices.stillFinding })
    : { state, effects: [{ type: 'export', exported, path, isReplacing }] };
