import type { Keys } from '../../core/keys/keymap.ts';
import { type Pick, pickItems } from '../../core/keys/pick-items.ts';
import type { Panes } from '../../core/layout/frame.ts';
import { speakerMeant } from '../../core/state/correcting.ts';
import type { PickFrom, State } from '../../core/state/state.ts';
import { quotationMeant } from '../../core/state/taking.ts';
import { blank, cutLine, fitLine, fitLines, type Line, span, spread, withRoles } from '../spans.ts';
import { fieldLine } from './field-line.ts';
import { windowAround } from './list-window.ts';
import { saying } from './quotes-lines.ts';

const widest = 84;

const prompts: Readonly<Record<PickFrom, string>> = {
  commands: ':',
  marks: 'Mark ',
  stories: 'Story ',
  speakers: 'Said by ',
  names: '',
};

/** What the choice is about, on one line. */
const subject = (state: State, from: PickFrom): string => {
  switch (from) {
    case 'commands':
      return 'a command by name, a section (5), a part of the whole (50%)';
    case 'marks':
      return 'a letter, or words of the place';
    case 'stories': {
      const count = state.document.stories?.length ?? 0;
      return `${count === 1 ? 'one story' : `${count} stories`}: words of a title, or its number`;
    }
    case 'speakers': {
      const quotation = quotationMeant(state);
      return quotation ? saying(state, quotation) : '';
    }
    case 'names':
      return 'is the same as somebody else, or is called what you type';
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
  const left = Math.max(1, Math.floor((columns - width) / 2));
  const height = rows - header - footer;
  const items = pickItems(keys, state);
  const prompt = pick.from === 'names' ? `${speakerMeant(state) ?? ''} ` : prompts[pick.from];
  const head: readonly Line[] = [
    [span(prompt, 'key'), ...fieldLine(pick.field)],
    [span(subject(state, pick.from), 'muted')],
    ...(height >= 8 ? [[]] : []),
  ];
  const shown = windowAround(items.length, pick.cursor, height - head.length, () => 1).map((index): Line => {
    const item = items[index];
    const words = spread(
      [blank(1), span(item?.words ?? '')],
      [span(`${item?.aside ?? ''} `, 'muted')],
      width,
    );
    return index === pick.cursor ? withRoles(words, 'selected') : words;
  });
  const body: readonly Line[] = items.length > 0 ? shown : [[span('nothing is called that', 'muted')]];
  return fitLines(
    [...head, ...body].map((line): Line => [blank(left), ...fitLine(cutLine(line, width), width)]),
    height,
  );
};
