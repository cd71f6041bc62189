import { Box, useApp, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect } from 'react';
import type { Keys } from '../core/keys/keymap.ts';
import type { Panes } from '../core/layout/frame.ts';
import { frameFor } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { StyledLines } from './components/styled-lines.tsx';
import { footerLine } from './panes/footer-lines.ts';
import { headerLines } from './panes/header-lines.ts';
import { highlightsLines } from './panes/lists/highlights-lines.ts';
import { helpLines } from './panes/overlays/help-lines.ts';
import { pickLines } from './panes/overlays/pick-lines.ts';
import { ReaderScreen } from './screens/reader-screen.tsx';
import { SearchScreen } from './screens/search-screen.tsx';
import { SpokenScreen } from './screens/spoken-screen.tsx';
import { TooSmallScreen } from './screens/too-small-screen.tsx';
import { useStore } from './store-context.ts';
import { useKeys } from './use-keys.ts';
import { useSelector } from './use-selector.ts';

const whole = (state: State): State => state;

type BodyProps = { readonly keys: Keys; readonly state: State; readonly panes: Panes };

const Body = ({ keys, state, panes }: BodyProps) => {
  const { overlay } = state;
  const height = panes.rows - panes.header - panes.footer;
  switch (overlay?.kind) {
    case 'search':
      return <SearchScreen state={state} search={overlay} panes={panes} />;
    case 'pick':
      return (
        <StyledLines lines={pickLines(keys, state, overlay, panes)} width={panes.columns} height={height} />
      );
    case 'highlights':
      return (
        <StyledLines lines={highlightsLines(state, overlay, panes)} width={panes.columns} height={height} />
      );
    case 'help':
      return <StyledLines lines={helpLines(keys, overlay, panes)} width={panes.columns} height={height} />;
    default:
      return <ReaderScreen keys={keys} state={state} panes={panes} />;
  }
};

/** Lends the terminal for as long as a task takes, and draws the screen whole again after it. */
export type Suspend = (task: () => Promise<void>) => Promise<void>;

type AppProps = { readonly keys: Keys; readonly onTerminal?: (suspend: Suspend) => void };

/** The whole screen, from the store. Only here is the terminal's size read; everything below is told. */
export const App = ({ keys, onTerminal }: AppProps) => {
  const store = useStore();
  const state = useSelector(whole);
  const { columns, rows } = useWindowSize();
  const { suspendTerminal } = useApp();
  const isHeard = useIsScreenReaderEnabled();
  useKeys(keys);
  useEffect(() => onTerminal?.((task) => suspendTerminal(task)), [onTerminal, suspendTerminal]);
  useLayoutEffect(() => {
    store.dispatch({ type: 'screen/resized', columns, rows });
  }, [store, columns, rows]);
  const frame = frameFor(state);
  if (frame.kind === 'too-small') return <TooSmallScreen columns={frame.columns} rows={frame.rows} />;
  if (isHeard) return <SpokenScreen keys={keys} state={state} panes={frame} />;
  return (
    <Box flexDirection="column" width="100%" height={frame.rows}>
      {frame.header > 0 && (
        <StyledLines lines={headerLines(state, frame)} width={frame.columns} height={frame.header} />
      )}
      <Body keys={keys} state={state} panes={frame} />
      {frame.footer > 0 && (
        <StyledLines
          lines={[footerLine(keys, state, frame.columns)]}
          width={frame.columns}
          height={frame.footer}
        />
      )}
    </Box>
  );
};
