import { Box, Text } from 'ink';
import TextInput from 'ink-text-input';
import type { Field } from '../../core/text/line-editor.ts';
import { graphemes } from '../../core/text/segment.ts';
import { truncate } from '../../core/text/width.ts';
import { span } from '../spans.ts';
import { useTheme } from '../theme/theme-context.ts';

const nothing = (): void => undefined;

/**
 * The search field. The words and the caret are the state's and keys are read in one place only, so the input never
 * has the focus: it draws what is typed. A long query is shown from where its end, or the caret, fits.
 */
export const SearchField = ({ field, width }: { readonly field: Field; readonly width: number }) => {
  const theme = useTheme();
  const room = Math.max(1, width - 4);
  const head = graphemes(field.text.slice(0, field.caret));
  const [under = ' ', ...rest] = graphemes(field.text.slice(field.caret));
  const shown = head.slice(-room).join('');
  return (
    <Box width={width} height={1} flexShrink={0}>
      <Text wrap="truncate">
        {theme.draw([span('/ ', 'key')])}
        <TextInput value={shown} focus={false} showCursor={false} onChange={nothing} />
        {theme.draw([span(under, 'caret'), span(truncate(rest.join(''), Math.max(0, room - head.length)))])}
      </Text>
    </Box>
  );
};
