import { Text } from 'ink';
import TextInput from 'ink-text-input';
import { useEffect, useState } from 'react';
import type { Line } from '../spans.ts';
import { useTheme } from '../theme/theme-context.ts';
import type { TypedKeys } from '../use-keys.ts';

const inserted = (before: string, after: string): string => {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return after.slice(start, start + Math.max(0, after.length - before.length));
};

/**
 * A row of the screen with a text field; the span with `isTyped` has the words before the caret. Single characters
 * go to Ink's input, which only reports them: the state has the words and the caret, and other keys are
 * bindings. It listens from its second rendering on, so that `useKeys` gets every key first.
 */
export const TextField = ({ line, typed }: { readonly line: Line; readonly typed: TypedKeys }) => {
  const theme = useTheme();
  const [isListening, setIsListening] = useState(false);
  useEffect(() => setIsListening(true), []);
  useEffect(() => typed.listen(isListening), [typed, isListening]);
  const at = line.findIndex(({ isTyped }) => isTyped);
  const value = theme.draw(line.slice(at, at + 1));
  return (
    <Text>
      {theme.draw(line.slice(0, at))}
      <TextInput
        value={value}
        focus={isListening}
        showCursor={false}
        onChange={(changed) => typed.type(inserted(value, changed))}
      />
      {theme.draw(line.slice(at + 1))}
    </Text>
  );
};
