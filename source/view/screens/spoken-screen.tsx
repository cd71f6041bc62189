import { Box, Text } from 'ink';
import type { Keys } from '../../core/keys/keymap.ts';
import type { Panes } from '../../core/layout/frame.ts';
import { messages } from '../../core/messages/messages.ts';
import type { Desk } from '../../core/state/desk/desk-form.ts';
import type { State } from '../../core/state/state.ts';
import { besideFrom, deskHeader, deskLines } from '../panes/desk/desk-lines.ts';
import { highlightsLines } from '../panes/lists/highlights-lines.ts';
import { outlineLines } from '../panes/lists/outline-lines.ts';
import { quotesLines } from '../panes/lists/quotes-lines.ts';
import { speakersLines } from '../panes/lists/speakers-lines.ts';
import { helpLines } from '../panes/overlays/help-lines.ts';
import { pickLines } from '../panes/overlays/pick-lines.ts';
import { searchLines } from '../panes/overlays/search-lines.ts';
import { whyLines } from '../panes/overlays/why-lines.ts';
import { pageLines } from '../panes/page-lines.ts';
import { type Heard, heardArticle, heardLines, heardNotice, heardPlace, heardRect } from '../panes/spoken.ts';
import type { Line } from '../spans.ts';

const Said = ({ lines }: { readonly lines: readonly Heard[] }) => (
  <Box flexDirection="column">
    {lines.map(({ words }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
      <Text key={index}>{words}</Text>
    ))}
  </Box>
);

const List = ({ label, lines }: { readonly label: string; readonly lines: readonly Heard[] }) => (
  <Box flexDirection="column">
    <Text>{label}</Text>
    <Box flexDirection="column" aria-role="list">
      {lines.map(({ words, isSelected }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <Box key={index} aria-role="listitem" aria-state={{ selected: isSelected }}>
          <Text>{words}</Text>
        </Box>
      ))}
    </Box>
  </Box>
);

const untitled = (lines: readonly Line[]): readonly Heard[] => heardLines(lines.slice(1));

type Props = { readonly keys: Keys; readonly state: State; readonly panes: Panes };

const Overlaid = ({ keys, state, panes }: Props) => {
  const { overlay } = state;
  const wide = { ...panes, columns: heardRect(panes).width };
  switch (overlay?.kind) {
    case 'search':
      return (
        <List
          label={`${messages.spoken.search}: ${overlay.field.text}`}
          lines={untitled(searchLines(state, overlay, wide))}
        />
      );
    case 'pick':
      return <List label={messages.spoken.list} lines={heardLines(pickLines(keys, state, overlay, wide))} />;
    case 'highlights':
      return <List label={messages.spoken.list} lines={heardLines(highlightsLines(state, overlay, wide))} />;
    case 'help':
      return <Said lines={heardLines(helpLines(keys, overlay, wide))} />;
    case 'why':
      return <Said lines={heardLines(whyLines(keys, state, heardRect(panes)))} />;
    default:
      return undefined;
  }
};

/** The desk without what a wide screen has beside its list. */
const heardDesk = (desk: Desk, panes: Panes): readonly Heard[] => {
  const wide = { ...panes, columns: besideFrom - 1 };
  return heardLines([...deskHeader(desk, wide), ...deskLines(desk, wide)]).filter(
    ({ words }) => words !== '',
  );
};

const Focused = ({ keys, state, panes }: Props) => {
  const rect = heardRect(panes);
  switch (state.focus) {
    case 'outline':
      return <List label={messages.panes.outline} lines={untitled(outlineLines(state, rect))} />;
    case 'speakers':
      return <List label={messages.panes.speakers} lines={untitled(speakersLines(keys, state, rect))} />;
    case 'quotes':
      return <List label={messages.panes.quotes} lines={untitled(quotesLines(state, rect))} />;
    case 'article':
      return (
        <Said lines={state.page ? heardLines(pageLines(state, panes.article)) : heardArticle(keys, state)} />
      );
  }
};

/**
 * The explorer for screen readers: lines from first to last, with lists announced as lists, and without what is
 * only drawn. An overlay takes the place of the article.
 */
export const SpokenScreen = (props: Props) => {
  const { keys, state } = props;
  const isOver = ['search', 'pick', 'highlights', 'help', 'why'].includes(state.overlay?.kind ?? '');
  return (
    <Box flexDirection="column">
      {!isOver && !state.desk && <Said lines={heardPlace(state)} />}
      {isOver ? (
        <Overlaid {...props} />
      ) : state.desk ? (
        <List label={messages.desk.library} lines={heardDesk(state.desk, props.panes)} />
      ) : (
        <Focused {...props} />
      )}
      <Said lines={heardNotice(keys, state)} />
    </Box>
  );
};
