import { messages } from '../../messages/messages.ts';
import { type Exported, fileNameOf } from '../../report/offer/exports.ts';
import type { Handlers } from '../effect.ts';
import { speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { quotationMeant } from './copying.ts';

/** The speaker whose quotations can be exported: the one followed, else the speaker of the quotation. */
export const exportedSpeaker = (state: State) =>
  speakerById(state, state.reading.speaker ?? quotationMeant(state)?.attribution.speaker);

/** Asks for the file to export to; `replaces` is a file that exists. */
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
  /** Asks to export to a file; an existing file is replaced only when the reader says so. */
  'export/write': (
    state: State,
    { exported, path, isReplacing }: ToFile & { readonly isReplacing: boolean },
  ) =>
    state.analysis.kind === 'running' && exported.what !== 'article'
      ? { ...state, notice: messages.notices.stillFinding }
      : { state, effects: [{ type: 'export', exported, path, isReplacing }] },
  /** The file to export to exists, and was not changed. */
  'export/there': (state, { exported, path }: ToFile) => askForFile(state, exported, path),
} satisfies Handlers;
