import { messages } from '../../messages/messages.ts';
import { EXPORTS, EXTENSIONS, type ExportedWhat } from '../../report/offer/exports.ts';
import { exportedSpeaker } from '../../state/copying/exporting.ts';
import { analysisOf } from '../../state/selectors.ts';
import type { PickFrom, State } from '../../state/state.ts';
import { rank } from '../../text/rank.ts';
import type { PickItem } from './pick-item.ts';

type Offer = { readonly what: ExportedWhat; readonly words: string; readonly speaker?: string };

/** What can be exported in this state, in words. */
const offers = (state: State): readonly Offer[] => {
  const { exporting } = messages;
  const { length } = analysisOf(state).quotations;
  const speaker = exportedSpeaker(state);
  const highlights = state.kept.highlights.length;
  return [
    ...(state.checking ? [{ what: 'check', words: exporting.check } as const] : []),
    ...(length > 0 ? [{ what: 'quotes', words: exporting.quotes(length) } as const] : []),
    ...(speaker
      ? [{ what: 'speaker', words: exporting.speaker(speaker.name), speaker: speaker.id } as const]
      : []),
    ...(highlights > 0 ? [{ what: 'highlights', words: exporting.highlights(highlights) } as const] : []),
    { what: 'record', words: exporting.record },
    { what: 'article', words: exporting.article },
  ];
};

/** What can be exported, once for each format. */
export const exportItems = (state: State, typed: string): readonly PickItem[] =>
  rank(
    typed,
    offers(state).flatMap(({ what, words, ...whose }) =>
      EXPORTS[what].formats.map(
        (format): PickItem => ({
          words: messages.exporting.as(words, messages.exporting.formats[format]),
          aside: `.${EXTENSIONS[format]}`,
          action: {
            type: 'pick/open',
            from: 'file',
            exported: { what, format, ...whose },
          },
        }),
      ),
    ),
    ({ words, aside }) => `${words} ${aside}`,
  );

/** Offers to write the typed file, or to replace it when it is known to exist. */
export const fileItems = (
  { exported, replaces }: Extract<PickFrom, { readonly from: 'file' }>,
  typed: string,
): readonly PickItem[] => {
  if (typed === '') return [];
  const isReplacing = typed === replaces;
  const words = isReplacing ? messages.exporting.replace(typed) : messages.exporting.write(typed);
  return [{ words, aside: '', action: { type: 'export/write', exported, path: typed, isReplacing } }];
};
