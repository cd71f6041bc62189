import { Box } from 'ink';
import { useMemo } from 'react';
import { span } from '../spans.ts';
import { StyledLines } from './styled-lines.tsx';

/** A quiet line between two panes, with a blank column on either side. */
export const Divider = ({ height }: { readonly height: number }) => {
  const lines = useMemo(() => Array.from({ length: height }, () => [span('│', 'faint')]), [height]);
  return (
    <Box width={3} paddingLeft={1} flexShrink={0}>
      <StyledLines lines={lines} width={1} height={height} />
    </Box>
  );
};
