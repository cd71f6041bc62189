import type { Quotation } from '../../analyse/analysis.ts';
import { messages } from '../../messages/messages.ts';
import { overlaps, type Range, slice } from '../../text/range.ts';
import { once, stepping } from '../../text/steps.ts';
import { filterWords } from '../lists/filter-words.ts';
import { followed, sectionById, speakerById } from '../selectors.ts';
import type { State } from '../state.ts';
import { composing, type Page, type Part } from './page.ts';

/** Mention and cue are shown with the words between them when these are at most this many code units. */
const mostApart = 80;

const onOneLine = (text: string, range: Range): string => slice(text, range).replace(/\s+/g, ' ').trim();

/** The mention and the cue of a quotation in the article's words: "said Mayor Calloway", "he … told". */
const reportedBy = (text: string, { spans, attribution: { mention, cue } }: Quotation): string => {
  if (!mention || !cue) {
    const alone = mention ?? cue;
    return alone ? onOneLine(text, alone) : '';
  }
  const [first, second] = mention.start < cue.start ? [mention, cue] : [cue, mention];
  const whole = { start: first.start, end: Math.max(first.end, second.end) };
  const isWhole =
    whole.end - whole.start <= mostApart &&
    !spans.some((span) => overlaps(span, whole)) &&
    !slice(text, whole).includes('\n\n');
  return isWhole ? onOneLine(text, whole) : `${onOneLine(text, first)} … ${onOneLine(text, second)}`;
};

const partOf = (state: State, quotation: Quotation): Part => {
  const { text } = state.document;
  const { spans, attribution, kind, id } = quotation;
  const said = spans.map((span) => onOneLine(text, span)).join(' … ');
  const name =
    state.reading.speaker === undefined
      ? (speakerById(state, attribution.speaker)?.name ?? messages.panes.unattributed)
      : '';
  const below = [name, reportedBy(text, quotation)].filter((words) => words !== '').join(' — ');
  const words = below === '' ? said : `${said}\n${below}`;
  return {
    kind: 'paragraph',
    words,
    item: {
      goes: { kind: 'quotation', of: id },
      kind,
      speaker: attribution.speaker,
      coloured: { start: 0, end: said.length },
      quiet: { start: said.length, end: words.length },
    },
  };
};

const titleOf = (state: State): string => {
  const { speaker } = state.reading;
  if (speaker === undefined) return messages.pages.everything;
  const name = speakerById(state, speaker)?.name;
  return name === undefined ? messages.pages.everythingByNobody : messages.pages.everythingBy(name);
};

const pages = once(function* (list: readonly Quotation[], state: State): Generator<undefined, Page> {
  const parts: Part[] = [];
  yield* stepping(list, (quotation, index) => {
    const isNew = quotation.section !== list[index - 1]?.section;
    const section = isNew ? sectionById(state, quotation.section) : undefined;
    if (section)
      parts.push({ kind: 'heading', words: `${section.number} ${section.title.replace(/\s+/g, ' ')}` });
    parts.push(partOf(state, quotation));
  });
  const title = [titleOf(state), ...filterWords({ ...state, order: 'order' })].join(' · ');
  return yield* composing(title, parts);
});

/** The page of all listed quotations, in full, under the titles of their sections. */
export const saidPage = (state: State): Page => pages.now(followed(state), state);

/** The same page in steps. */
export const saidPageAhead = (state: State): Generator<undefined, Page> =>
  pages.ahead(followed(state), state);
