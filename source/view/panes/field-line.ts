import type { Field } from '../../core/text/line-editor.ts';
import { graphemes } from '../../core/text/segment.ts';
import { type Line, span } from '../spans.ts';

/** A field's words with the caret as an inverted cell. */
export const fieldLine = ({ text, caret }: Field): Line => {
  const [under = ' ', ...rest] = graphemes(text.slice(caret));
  return [span(text.slice(0, caret)), span(under, 'caret'), span(rest.join(''))];
};
