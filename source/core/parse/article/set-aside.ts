import type { Draft, Piece } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { asideReason } from './asides.ts';
import { LONGEST_ASIDE } from './asides-data.ts';

/** Whether the words are few enough for an aside; stops counting where they are not. */
const isShort = (pieces: readonly Piece[], depth = 0): boolean => {
  let length = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') length += piece.length;
    else if ('pieces' in piece && (depth > 5 || !isShort(piece.pieces, depth + 1))) return false;
    if (length > LONGEST_ASIDE) return false;
  }
  return true;
};

/** The draft, or an aside with its words where a rule says that it is no part of the article. */
export const setAside = (draft: Draft): Draft => {
  if (draft.kind !== 'paragraph' || !isShort(draft.pieces)) return draft;
  const reason = asideReason(wordsOf(draft.pieces).text);
  return reason === undefined ? draft : { kind: 'aside', reason, pieces: draft.pieces };
};
