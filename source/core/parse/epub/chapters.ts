import type { Draft } from '../../document/draft.ts';
import { wordsOf } from '../../document/join-pieces.ts';
import { squash } from '../html/classify/shingles.ts';
import { readFragment } from '../html/fragment.ts';
import type { Entry } from './contents.ts';

/** How far after the place the table of contents names its heading may stand, in blocks. */
const reach = 3;

/** Whether a block is the heading a line of the table of contents stands for, though it may be marked as a paragraph. */
const isHeadingFor = (draft: Draft | undefined, label: string): boolean => {
  if (draft?.kind !== 'heading' && draft?.kind !== 'paragraph') return false;
  const own = squash(wordsOf(draft.pieces).text);
  return (
    own !== '' &&
    (own === label || (draft.kind === 'heading' && (label.includes(own) || own.includes(label))))
  );
};

/**
 * The blocks of one file of a book, with the headings its table of contents gives: each line either finds its heading
 * in the text or is put there as one. Headings the table does not name go below those it does.
 */
export const chapterDrafts = (xhtml: string, entries: readonly Entry[]): readonly Draft[] => {
  const { drafts, indexOf } = readFragment(xhtml, { isXml: true });
  const named = new Map<number, Entry>();
  const inserted = new Map<number, Entry[]>();
  for (const entry of entries) {
    const start = entry.fragment === '' ? 0 : (indexOf(entry.fragment) ?? 0);
    const label = squash(entry.label);
    let at = start;
    while (at < start + reach && (named.has(at) || !isHeadingFor(drafts[at], label))) at++;
    if (at < start + reach) named.set(at, entry);
    else inserted.set(start, [...(inserted.get(start) ?? []), entry]);
  }
  let level = 0;
  return drafts.flatMap((draft, i): Draft[] => {
    const before = (inserted.get(i) ?? []).map((entry): Draft => {
      level = entry.level;
      return { kind: 'heading', level: Math.min(6, entry.level), pieces: [entry.label] };
    });
    const entry = named.get(i);
    if (entry && 'pieces' in draft) {
      level = entry.level;
      return [...before, { kind: 'heading', level: Math.min(6, entry.level), pieces: draft.pieces }];
    }
    if (draft.kind !== 'heading' || level === 0) return [...before, draft];
    return [...before, { ...draft, level: Math.min(6, Math.max(level + 1, draft.level)) }];
  });
};
