import { Box, Text, Transform, useApp, useIsScreenReaderEnabled, useWindowSize } from 'ink';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Keys } from '../core/keys/keymap.ts';
import { frameFor } from '../core/state/selectors.ts';
import type { State } from '../core/state/state.ts';
import { TextField } from './components/text-field.tsx';
import { screenLines } from './screens/screen-lines.ts';
import { SpokenScreen } from './screens/spoken-screen.tsx';
import { fitLine, trimLine } from './spans.ts';
import { useStore } from './store-context.ts';
import { useTheme } from './theme/theme-context.ts';
import { useKeys } from './use-keys.ts';
import { useSelector } from './use-selector.ts';

const whole = (state: State): State => state;

/** Gives the terminal away while a task runs, then draws the whole screen again. */
export type Suspend = (task: () => Promise<void>) => Promise<void>;

type AppProps = { readonly keys: Keys; readonly onTerminal?: (suspend: Suspend) => void };

/** The whole screen, drawn from the store. Only this component reads the terminal's size; the others get it. */
export const App = ({ keys, onTerminal }: AppProps) => {
  const store = useStore();
  const theme = useTheme();
  const state = useSelector(whole);
  const { columns, rows } = useWindowSize();
  const { suspendTerminal } = useApp();
  const isHeard = useIsScreenReaderEnabled();
  const typed = useKeys(keys);
  useEffect(() => onTerminal?.((task) => suspendTerminal(task)), [onTerminal, suspendTerminal]);
  const isFirst = useRef(true);
  useEffect(() => {
    isFirst.current = false;
  }, []);
  useLayoutEffect(() => {
    store.dispatch({ type: 'screen/resized', columns, rows });
  }, [store, columns, rows]);
  const frame = frameFor(state);
  if (isHeard && frame.kind === 'panes') return <SpokenScreen keys={keys} state={state} panes={frame} />;
  const lines = screenLines(keys, state).map((line) =>
    // The first frame replaces all of the screen painted before it.
    isFirst.current ? fitLine(line, frame.columns) : trimLine(line),
  );
  const field = lines.findIndex((line) => line.some(({ isTyped }) => isTyped));
  // The rows are already styled, and Ink only places them: it would parse every escape code three times.
  const drawn = lines.map((line, row) => (row === field ? undefined : theme.draw(line)));
  return (
    <Box width={frame.columns} height={frame.rows}>
      <Transform transform={(text, row) => drawn[row] ?? text}>
        <Text>
          {'\n'.repeat(Math.max(0, field))}
          {field >= 0 ? <TextField line={lines[field] ?? []} typed={typed} /> : ' '}
          {'\n'.repeat(lines.length - 1 - Math.max(0, field))}
        </Text>
      </Transform>
    </Box>
  );
};
