import { Box } from 'ink';
import type { Panes } from '../../core/layout/frame.ts';
import type { Search, State } from '../../core/state/state.ts';
import { SearchField } from '../components/search-field.tsx';
import { StyledLines } from '../components/styled-lines.tsx';
import { searchLines } from '../panes/overlays/search-lines.ts';

type Props = { readonly state: State; readonly search: Search; readonly panes: Panes };

/** The field, and what matches so far. */
export const SearchScreen = ({ state, search, panes }: Props) => {
  const { columns, rows, header, footer } = panes;
  const margin = Math.max(1, Math.floor((columns - Math.min(110, columns - 2)) / 2));
  const height = rows - header - footer - 1;
  return (
    <Box flexDirection="column">
      <Box paddingLeft={margin}>
        <SearchField field={search.field} width={columns - 2 * margin} />
      </Box>
      <StyledLines lines={searchLines(state, search, panes)} width={columns} height={height} />
    </Box>
  );
};
