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

/** What a list asks for: the words before the field, and on the line below what there is to choose. */
const questionOf = (keys: Keys, state: State, pick: Pick): readonly [prompt: string, about: string] => {
  const { checking, exporting, picking } = messages;
  const { prompts } = picking;
  const speaker = speakerMeant(state) ?? '';
  switch (pick.from) {
    case 'commands':
      return [prompts.commands, picking.aboutCommands];
    case 'marks':
      return [prompts.marks, withKeys(keys, picking.aboutMarks)];
    case 'stories':
      return [prompts.stories, picking.aboutStories(state.document.stories?.length ?? 0)];
    case 'speakers': {
      const quotation = quotationMeant(state);
      return [prompts.speakers, quotation ? saying(state, quotation) : ''];
    }
    case 'names':
      return [speaker, picking.aboutNames];
    case 'called':
      return [pick.person.name, picking.aboutCalled];
    case 'filters':
      return [prompts.filters, picking.aboutFilters];
    case 'exports':
      return [exporting.prompt, exporting.about];
    case 'file':
      return [exporting.filePrompt, exporting.aboutFile];
    case 'checks':
      return [checking.promptChecks, checking.aboutChecks];
    case 'decision':
      return [checking.promptDecision, checking.aboutDecision];
    case 'parts':
      return [picking.splitOff(speaker), picking.aboutParts];
    case 'parted':
      return [picking.splitTo(pick.words), picking.aboutParted];
    case 'quoted':
      return [prompts.quoted, oneLine(state.document.text, pick.range)];
  }
};

/** A list to choose from, between header and footer: the field, what there is to choose, and the rows that fit. */
export const pickLines = (
  keys: Keys,
  state: State,
  pick: Pick,
  { columns, rows, header, footer }: Panes,
): readonly Line[] => {
  const width = Math.min(widest, columns - 2);
  const height = rows - header - footer;
  const items = pickItems(keys, state);
  const [question, about] = questionOf(keys, state, pick);
  // The colon of the commands needs no space after it.
  const prompt = pick.from === 'commands' ? question : `${question} `;
  const head: readonly Line[] = [
    [span(prompt, 'key'), ...(isTypedInto(pick) ? fieldLine(pick.field, width - cellsOf(prompt)) : [])],
    [span(about, 'muted')],
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
