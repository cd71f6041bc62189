/** A word of a note after "#", at its start or after white space or an opening bracket. */
const TAG = /(?<=^|[\s([{])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)/gu;

/** The tags of a note: its #words, each once, in order, without the "#". */
export const tagsOf = (note: string): readonly string[] => [
  ...new Set([...note.matchAll(TAG)].map(([, tag = '']) => tag)),
];
