import { Box, Text } from 'ink';
import { memo } from 'react';
import { cutLine, fitLines, type Line, trimLine } from '../spans.ts';
import { useTheme } from '../theme/theme-context.ts';

type Props = { readonly lines: readonly Line[]; readonly width: number; readonly height: number };

/** Lines of the screen as one text: exactly so wide and high, whatever they hold. */
export const StyledLines = memo(({ lines, width, height }: Props) => {
  const theme = useTheme();
  const drawn = fitLines(lines, height).map((line) => theme.draw(trimLine(cutLine(line, width))) || ' ');
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Text wrap="truncate">{drawn.join('\n')}</Text>
    </Box>
  );
});
StyledLines.displayName = 'StyledLines';
