import { messages } from '../../core/messages/messages.ts';
import { StyledLines } from '../components/styled-lines.tsx';
import { linesOf } from '../panes/wrapped.ts';
import { span } from '../spans.ts';

type Props = { readonly columns: number; readonly rows: number };

/** Says politely that there is no room; the reader's place is kept. */
export const TooSmallScreen = ({ columns, rows }: Props) => {
  const said = columns < 2 ? ['…'] : linesOf(messages.terminal.tooSmall(columns, rows), columns, rows);
  const lines = said.map((line) => [span(line, 'muted')]);
  return <StyledLines lines={lines} width={columns} height={rows} />;
};
