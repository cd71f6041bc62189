import { messages } from '../../messages/messages.ts';
import { type Exported, fileNameOf, slug } from '../../report/offer/exports.ts';
import type { Desk } from '../desk/desk-form.ts';
import { effectOf, shownView } from '../desk/desk-view.ts';
import type { Handlers, Next } from '../effect.ts';
import { speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { quotationMeant } from './copying.ts';

/** The speaker whose quotations can be exported: the one followed, else the speaker of the quotation. */
export const exportedSpeaker = (state: State) =>
  speakerById(state, state.reading.speaker ?? quotationMeant(state)?.attribution.speaker);

/** Something of an article, or the list that the desk shows, and the file it is to be written to. */
type ToFile = { readonly exported: Exported | 'list'; readonly path: string };

/** A name for the file of the desk's list. */
const fileOfList = ({ desk }: State): string => {
  const head = desk && shownView(desk).head;
  return `${slug(head?.name ?? messages.desk.tabs[desk?.tab ?? 'articles'])}.csv`;
};

/** Asks for the file to export to; `replaces` is a file that exists. */
export const askForFile = (state: State, exported: ToFile['exported'], replaces?: string): State => {
  const { title, source } = state.document;
  const name = exported === 'list' ? fileOfList(state) : fileNameOf(exported, title?.text ?? source.name);
  const text = replaces ?? name;
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

const exportList = (state: State, desk: Desk, path: string, isReplacing: boolean): Next => {
  const { list, order, field } = shownView(desk);
  const words = field.text.trim();
  return { state, effects: [effectOf({ ask: 'export', path, isReplacing, list, order, words })] };
};

export const exportHandlers = {
  /** Asks to export to a file; an existing file is replaced only when the reader says so. */
  'export/write': (
    state: State,
    { exported, path, isReplacing }: ToFile & { readonly isReplacing: boolean },
  ) => {
    if (exported === 'list') return state.desk ? exportList(state, state.desk, path, isReplacing) : state;
    return state.analysis.kind === 'running' && exported.what !== 'article' && exported.what !== 'check'
      ? { ...state, notice: messages.notices.stillFinding }
      : { state, effects: [{ type: 'export', exported, path, isReplacing }] };
  },
  /** The file to export to exists, and was not changed. */
  'export/there': (state, { exported, path }: ToFile) => askForFile(state, exported, path),
} satisfies Handlers;
