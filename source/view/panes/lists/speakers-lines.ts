import type { Keys } from '../../../core/keys/keymap.ts';
import { withKeys } from '../../../core/keys/named-keys.ts';
import { type Rect, roomyListFrom } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { speakerRole } from '../../../core/state/article/painted-ranges.ts';
import { listCursor, speakerOfRow } from '../../../core/state/lists/lists.ts';
import { type SpeakerRow, slightCount, speakerList } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { capitalised } from '../../../core/text/capitalised.ts';
import { graphemes } from '../../../core/text/segment.ts';
import { cellsOf, shortenWords } from '../../../core/text/width.ts';
import { blank, cutLine, fitLine, fitLines, type Line, span, spread } from '../../spans.ts';
import { endOf } from '../overlays/field-line.ts';
import { paneTitle, paneTitleRows } from '../pane-title.ts';
import { listLines } from './list-lines.ts';
import { windowAround } from './list-window.ts';
import { nothingSaid } from './nothing-said.ts';

const countWidth = 3;
/** Rows from which on there is a note below the list. */
const notesFrom = 7;

/** A bar of eighths of a cell, so that small differences show. */
export const sizeBar = (part: number, width: number): string => {
  const eighths = Math.max(1, Math.round(part * width * 8));
  const full = Math.floor(eighths / 8);
  return '█'.repeat(full) + (['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '');
};

/** What a list calls a speaker. */
export const nameOfRow = (row: SpeakerRow): string =>
  row.kind === 'speaker'
    ? capitalised(row.speaker.name)
    : row.kind === 'everyone'
      ? messages.panes.everyone
      : messages.panes.nobodyNamed;

/** Cells that counts take, the greatest of them and a blank before it. */
const widthOfCounts = (rows: readonly SpeakerRow[]): number =>
  1 + rows.reduce((most, { quotations }) => Math.max(most, String(quotations).length), countWidth - 1);

/** The beginning and the end of a name, in so many cells. */
const bothEnds = (name: string, cells: number): string => {
  let head = '';
  for (const one of graphemes(name)) {
    if (cellsOf(head + one) > cells / 2) break;
    head += one;
  }
  return head + endOf(name, cells - cellsOf(head));
};

/** Names cut to so many cells; of those that would look alike, the ends show rather than the middles. */
export const shortNames = (names: readonly string[], cells: number): readonly string[] => {
  const cut = names.map((name) => (cellsOf(name) <= cells ? name : shortenWords(name, cells)));
  const isAlike = (index: number): boolean =>
    cut.some((other, at) => other === cut[index] && names[at] !== names[index]);
  return names.map((name, index) => (isAlike(index) ? bothEnds(name, cells) : (cut[index] ?? name)));
};

/** Cells of a bar in a list so wide; where there is less room, names have it. */
const widthOfBar = (width: number): number => (width >= 44 ? 10 : width >= 38 ? 6 : 0);

const rowLine = (
  state: State,
  row: SpeakerRow,
  {
    most,
    counts,
    width,
    said,
  }: { readonly most: number; readonly counts: number; readonly width: number; readonly said: string },
): Line => {
  const speaker = speakerOfRow(row);
  const isChosen = state.reading.speaker === speaker && row.kind !== 'everyone';
  const role = row.kind === 'speaker' ? speakerRole(state, speaker) : 'muted';
  const barWidth = widthOfBar(width);
  const bar = row.kind === 'speaker' && barWidth > 0 ? sizeBar(row.quotations / most, barWidth) : '';
  const isDim = state.reading.speaker !== undefined && !isChosen;
  const name = span(
    said,
    ...(row.kind === 'speaker' && !isDim ? [role] : ['muted']),
    ...(isChosen ? ['strong'] : []),
  );
  const figures = [
    blank(1),
    ...fitLine(bar === '' ? [] : [span(bar, isDim ? 'faint' : role)], barWidth),
    span(String(row.quotations).padStart(counts)),
  ];
  return spread([span(isChosen ? '● ' : '  ', role), name], figures, width);
};

/** What stands below the list: how many more there are, and that slight mentions are left out, or are not. */
const noteLines = (keys: Keys, state: State, more: number, width: number): readonly Line[] => {
  const count = slightCount(state);
  const { slightShown, slightShownShort, slightHidden, slightHiddenShort } = messages.panes;
  const { slight } = state.reading;
  const others = more > 0 ? [`+${more}`] : [];
  const say = (words: (count: number) => string): string =>
    [...others, ...(count > 0 ? [withKeys(keys, words(count))] : [])].join(' · ');
  const said = say(slight ? slightShown : slightHidden);
  const short = say(slight ? slightShownShort : slightHiddenShort);
  if (said === '') return [];
  return [cutLine([span(`  ${cellsOf(said) + 2 <= width ? said : short}`, 'muted')], width)];
};

/** The list of speakers, most quoted first, each with a bar. */
export const speakersLines = (keys: Keys, state: State, rect: Rect): readonly Line[] => {
  const rows = speakerList(state);
  const isFocused = state.focus === 'speakers';
  const counts = widthOfCounts(rows);
  const cursor = listCursor(state, 'speakers');
  const most = rows.reduce((sum, row) => (row.kind === 'speaker' ? Math.max(sum, row.quotations) : sum), 1);
  const title = paneTitle(
    messages.panes.speakers,
    isFocused,
    rows.length > 0 ? [span('“”'.padStart(counts), 'muted')] : [],
    rect.width,
  ).slice(0, rect.height >= roomyListFrom ? paneTitleRows : 1);
  // Where there is room for hardly any speaker, they come first.
  const hasNote = rect.height >= notesFrom && (slightCount(state) > 0 || rows.length > rect.height - 2);
  const gaps = rect.height >= roomyListFrom ? 2 : 1;
  const room = rect.height - title.length - (hasNote ? gaps + 1 : gaps === 2 ? 1 : 0);
  const visible = windowAround(rows.length, cursor, room, () => 1);
  const isSpeaker = (row: SpeakerRow | undefined): boolean => row?.kind !== 'everyone';
  const more = rows.filter(isSpeaker).length - visible.filter((index) => isSpeaker(rows[index])).length;
  const notes = hasNote ? noteLines(keys, state, more, rect.width) : [];
  const cells = rect.width - 2 - widthOfBar(rect.width) - counts - 2;
  const names = shortNames(
    visible.map((index) => nameOfRow(rows[index] as SpeakerRow)),
    Math.max(1, cells),
  );
  const shown =
    rows.length === 0
      ? nothingSaid(state, rect.width, messages.panes.nobodyQuoted)
      : listLines({
          count: rows.length,
          around: cursor,
          height: room,
          linesOf: (index) => {
            const row = rows[index];
            if (!row) return [[]];
            const said = names[visible.indexOf(index)] ?? nameOfRow(row);
            return [rowLine(state, row, { most, counts, width: rect.width, said })];
          },
          marked: isFocused ? { index: cursor, role: 'selected' } : undefined,
          click: (row) => ({ type: 'list/pick', list: 'speakers', row }),
        });
  const gap: readonly Line[] = notes.length > 0 && gaps === 2 ? [[]] : [];
  return fitLines([...title, ...shown, ...gap, ...notes], rect.height);
};
