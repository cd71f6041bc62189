import { messages } from '../../messages/messages.ts';
import { type Exported, fileNameOf } from '../../report/offer/exports.ts';
import type { Handlers } from '../effect.ts';
import { speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { quotationMeant } from './copying.ts';

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

type ToFile = { readonly exported: Exported; readonly path: string };

export const exportHandlers = {
  /** Has something exported to a file, which takes another's place only where the reader says so. */
  'export/write': (
    state: State,
    { exported, path, isReplacing }: ToFile & { readonly isReplacing: boolean },
  ) =>
    state.analysis.kind === 'running' && exported.what !== 'article'
      ? { ...state, notice: messages.notices.stillFinding }
      : { state, effects: [{ type: 'export', exported, path, isReplacing }] },
  /** The file to export to is there already, and has been left as it is. */
  'export/there': (state, { exported, path }: ToFile) => askForFile(state, exported, path),
} satisfies Handlers;
