import { useMemo } from 'react';
import { span } from '../spans.ts';
import { StyledLines } from './styled-lines.tsx';

/** A quiet line between two panes, with a blank column on either side. */
export const Divider = ({ height }: { readonly height: number }) => {
  const lines = useMemo(() => Array.from({ length: height }, () => [span(' │ ', 'faint')]), [height]);
  return <StyledLines lines={lines} width={3} height={height} />;
};
