import { shownAddress } from '../../../core/document/web-address.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { type Hint, hintsOf } from '../../../core/state/links/links.ts';
import { oneLine } from '../../../core/state/search/searching.ts';
import type { State } from '../../../core/state/state.ts';
import { alphabetsMixed } from '../../../core/text/alike.ts';
import { blank, fitLine, fitLines, type Line, span } from '../../spans.ts';

/** Cells of an entry when several fit side by side. */
const columnWidth = 44;

const leadsTo = ({ leads }: Hint): Line => {
  if (leads.kind === 'note') return [span(messages.links.note(leads.label))];
  const { host, rest, href } = leads;
  const link = shownAddress(host, href);
  return [
    { text: host, roles: ['strong'], ...(link ? { link } : {}) },
    ...(alphabetsMixed(host).length > 0 ? [span(` ${messages.panes.mixedLetters}`, 'notice')] : []),
    span(rest, 'muted'),
  ];
};

/** The destinations of the labelled links, beginning with the host, whatever their words say. */
export const linksLines = (state: State, rect: Rect): readonly Line[] => {
  const hints = hintsOf(state);
  const columns = Math.max(1, Math.floor(rect.width / columnWidth));
  const room = Math.max(0, rect.height - 1);
  const shown = hints.slice(0, columns * room);
  const height = Math.ceil(shown.length / columns);
  const width = Math.floor(rect.width / columns);
  const entry = (hint: Hint | undefined): Line =>
    hint
      ? fitLine(
          [
            blank(2),
            span(hint.label, 'key'),
            span(`  ${oneLine(state.document.text, hint.range).slice(0, 60)}  `, 'link'),
            ...leadsTo(hint),
          ],
          width,
        )
      : [];
  const rule: Line = [span('─'.repeat(rect.width), 'faint')];
  const rows = Array.from(
    { length: height },
    (_, row): Line =>
      Array.from({ length: columns }, (_each, column) => entry(shown[column * height + row])).flat(),
  );
  return fitLines([rule, ...rows], rect.height);
};
