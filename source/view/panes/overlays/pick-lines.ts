import type { Keys } from '../../../core/keys/keymap.ts';
import { withKeys } from '../../../core/keys/named-keys.ts';
import { type Pick, pickItems } from '../../../core/keys/picking/pick-items.ts';
import type { Panes } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { quotationMeant } from '../../../core/state/copying/copying.ts';
import { speakerMeant } from '../../../core/state/corrections/correcting.ts';
import { isTypedInto } from '../../../core/state/overlays/picking.ts';
import { oneLine } from '../../../core/state/search/searching.ts';
import type { State } from '../../../core/state/state.ts';
import { cellsOf } from '../../../core/text/width.ts';
import { blank, centred, fitLines, type Line, span, spread } from '../../spans.ts';
import { listLines } from '../lists/list-lines.ts';
import { saying } from '../lists/quotes-lines.ts';
import { fieldLine } from './field-line.ts';

const widest = 84;

/** What stands before the field; a colon needs no room after it. */
const promptOf = (state: State, pick: Pick): string => {
  if (pick.from === 'parted') return `${messages.picking.splitTo(pick.words)} `;
  const { from } = pick;
  if (from === 'names') return `${speakerMeant(state) ?? ''} `;
  if (from === 'exports') return `${messages.exporting.prompt} `;
  if (from === 'file') return `${messages.exporting.filePrompt} `;
  if (from === 'checks') return `${messages.checking.promptChecks} `;
  if (from === 'decision') return `${messages.checking.promptDecision} `;
  if (from === 'report') return `${messages.checking.promptReport} `;
  if (from === 'parts') return `${messages.picking.splitOff(speakerMeant(state) ?? '')} `;
  return from === 'commands' ? messages.picking.prompts.commands : `${messages.picking.prompts[from]} `;
};

/** What the choice is about, on one line. */
const subject = (keys: Keys, state: State, pick: Pick): string => {
  switch (pick.from) {
    case 'commands':
      return messages.picking.aboutCommands;
    case 'marks':
      return withKeys(keys, messages.picking.aboutMarks);
    case 'stories':
      return messages.picking.aboutStories(state.document.stories?.length ?? 0);
    case 'speakers': {
      const quotation = quotationMeant(state);
      return quotation ? saying(state, quotation) : '';
    }
    case 'names':
      return messages.picking.aboutNames;
    case 'filters':
      return messages.picking.aboutFilters;
    case 'exports':
      return messages.exporting.about;
    case 'file':
      return messages.exporting.aboutFile;
    case 'checks':
      return messages.checking.aboutChecks;
    case 'decision':
      return messages.checking.aboutDecision;
    case 'report':
      return messages.checking.aboutReport;
    case 'parts':
      return messages.picking.aboutParts;
    case 'parted':
      return messages.picking.aboutParted;
    case 'quoted':
      return oneLine(state.document.text, pick.range);
  }
};

/** A list to choose from between header and footer: what is typed, what it is about, the rows that fit. */
export const pickLines = (
  keys: Keys,
  state: State,
  pick: Pick,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const width = Math.min(widest, columns - 2);
  const height = rows - header - footer;
  const items = pickItems(keys, state);
  const prompt = promptOf(state, pick);
  const head: readonly Line[] = [
    [span(prompt, 'key'), ...(isTypedInto(pick) ? fieldLine(pick.field, width - cellsOf(prompt)) : [])],
    [span(subject(keys, state, pick), 'muted')],
    ...(height >= 8 ? [[]] : []),
  ];
  const shown = listLines({
    count: items.length,
    around: pick.cursor,
    height: height - head.length,
    linesOf: (index) => {
      const { words = '', aside = '' } = items[index] ?? {};
      return [spread([blank(1), span(words)], [span(`${aside} `, 'muted')], width)];
    },
    marked: { index: pick.cursor, role: 'selected' },
    click: (index) => {
      const item = items[index];
      return item && { type: 'pick/run', action: item.action };
    },
  });
  const body = items.length > 0 ? shown : [[span(messages.picking.nothingFound, 'muted')]];
  return fitLines(centred([...head, ...body], width, columns), height);
};
