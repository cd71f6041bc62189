import type { State } from '../../../core/state/state.ts';
import { cutLine, type Line, span } from '../../spans.ts';

/** What an empty list says of itself, once it is known that it is. */
export const nothingSaid = (state: State, width: number, words: string): readonly Line[] =>
  state.analysis.kind === 'ready' ? [cutLine([span(`  ${words}`, 'muted')], width)] : [];
