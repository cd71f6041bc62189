import type { Draft, Piece } from '../../document/draft.ts';

/** An article of several in one document: its title as a heading, a line on who wrote it and when, and its words. */
export const sectionDrafts = (title: Piece, line: string, body: readonly Draft[]): readonly Draft[] => [
  { kind: 'heading', level: 1, pieces: [title] },
  ...(line === '' ? [] : [{ kind: 'paragraph', pieces: [{ kind: 'emphasis', pieces: [line] }] } as const]),
  ...body,
];
