import type { Quotation } from '../../../core/analyse/analysis.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { isYours, speakerRole } from '../../../core/state/article/painted-ranges.ts';
import { isDoubtful } from '../../../core/state/lists/doubt.ts';
import { isFiltering } from '../../../core/state/lists/filter.ts';
import { filterWords } from '../../../core/state/lists/filter-words.ts';
import { listAnchor, listCursor } from '../../../core/state/lists/lists.ts';
import { oneLine } from '../../../core/state/search/searching.ts';
import { listed, nobody, sectionById, speakerById } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { alphabetsMixed } from '../../../core/text/alike.ts';
import { capitalised } from '../../../core/text/capitalised.ts';
import { blank, fitLine, fitLines, type Line, span, spread } from '../../spans.ts';
import { barOf } from '../article-lines.ts';
import { kindWords } from '../kind-words.ts';
import { paneTitle } from '../pane-title.ts';
import { linesOf } from '../wrapped.ts';
import { listLines } from './list-lines.ts';
import { nothingSaid } from './nothing-said.ts';

/** Who said it, as far as is known. */
export const speakerName = (state: State, { attribution }: Quotation): string =>
  speakerById(state, attribution.speaker)?.name ?? messages.panes.unattributed;

/** The words of a quotation on one line, no more of them than may be shown. */
export const saying = (state: State, { spans }: Quotation): string =>
  spans
    .map((range) =>
      oneLine(state.document.text, { start: range.start, end: Math.min(range.end, range.start + 600) }),
    )
    .join(' … ');

const quoteLines = (state: State, quotation: Quotation, rect: Rect): readonly Line[] => {
  const role = speakerRole(state, quotation.attribution.speaker);
  const isCurrent = quotation.id === state.reading.quotation;
  const bar = span(isCurrent ? '█' : barOf[quotation.kind], role);
  const doubt = isDoubtful(quotation)
    ? [span(' ?', 'notice')]
    : isYours(quotation)
      ? [span(` ${messages.panes.asYouSay}`, 'muted')]
      : [];
  // A name that is not what it seems is told of before anything else.
  const isForged = alphabetsMixed(speakerName(state, quotation)).length > 0;
  const told = isForged ? span(messages.panes.mixedLetters, 'notice') : span(kindWords(quotation), 'muted');
  const section = sectionById(state, quotation.section);
  const head =
    state.reading.speaker === undefined
      ? span(` ${capitalised(speakerName(state, quotation))}`, role)
      : span(section ? ` ${section.number} ${section.title}` : ' ', 'muted');
  const words = linesOf(
    saying(state, quotation),
    rect.width - 3,
    rect.height >= 32 ? 9 : rect.height >= 18 ? 3 : rect.height >= 8 ? 2 : 1,
  );
  return [
    spread([bar, head, ...doubt], [told], rect.width),
    ...words.map((line) => fitLine([bar, span(` ${line}`)], rect.width)),
    fitLine([], rect.width),
  ];
};

/** What is asked of the list, below its title, where a blank row stands else. */
const filterLines = (state: State, width: number, gap: Line): readonly Line[] => {
  const wishes = filterWords(state).join(' · ');
  if (wishes === '') return [gap];
  return linesOf(wishes, width - 1, 2).map((line) => [blank(1), span(line, 'accent')]);
};

/** The quotations followed: the chosen speaker's, or everyone's, in reading order. */
export const quotesLines = (state: State, rect: Rect): readonly Line[] => {
  const list = listed(state);
  const isFocused = state.focus === 'quotes';
  const { speaker } = state.reading;
  const whose =
    speaker === undefined
      ? messages.panes.quotes
      : speaker === nobody
        ? messages.panes.nobodyNamed
        : (speakerById(state, speaker)?.name ?? messages.panes.quotes);
  const cursor = listCursor(state, 'quotes');
  const place = cursor >= 0 ? `${cursor + 1}/${list.length}` : list.length > 0 ? String(list.length) : '';
  const [head = [], gap = []] = paneTitle(whose, isFocused, [span(place, 'muted')], rect.width);
  const title = [head, ...filterLines(state, rect.width, gap)];
  const none = isFiltering(state.filter) ? messages.panes.nonePasses : messages.panes.noQuotes;
  const shown =
    list.length === 0
      ? nothingSaid(state, rect.width, none)
      : listLines({
          count: list.length,
          around: listAnchor(state, 'quotes'),
          height: rect.height - title.length + 1,
          linesOf: (index) => {
            const quotation = list[index];
            return quotation ? quoteLines(state, quotation, rect) : [];
          },
          marked: { index: cursor, role: isFocused ? 'selected' : 'followed' },
          click: (row) => ({ type: 'list/pick', list: 'quotes', row }),
        });
  return fitLines([...title, ...shown], rect.height);
};
