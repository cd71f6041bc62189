/** The tags of a note: its #words, each once, in order, without the "#". */
export const tagsOf = (note: string): readonly string[] => [
  // After "#", at the note's start or after white space or an opening bracket.
  ...new Set(
    [...note.matchAll(/(?<=^|[\s([{])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)/gu)].map(([, tag = '']) => tag),
  ),
];
