import type { State } from '../../../core/state/state.ts';
import { cutLine, type Line, span } from '../../spans.ts';

/** The text of an empty list, once it is known to be empty. */
export const nothingSaid = (state: State, width: number, words: string): readonly Line[] =>
  state.analysis.kind === 'ready' ? [cutLine([span(`  ${words}`, 'muted')], width)] : [];
