import type { Block, Document, Inline } from '../../document/document.ts';
import { addressParts } from '../../document/web-address.ts';
import { messages } from '../../messages/messages.ts';
import { textAt } from '../../text/at.ts';
import { memoised } from '../../text/memoised.ts';
import { overlaps, type Range, slice } from '../../text/range.ts';
import type { Handlers, Next } from '../effect.ts';
import { jumpTo } from '../moving/moving.ts';
import { viewOf, visibleRows } from '../selectors.ts';
import type { State } from '../state.ts';

/** The destination of a link: a web page, or a note of the article. */
export type Destination =
  | { readonly kind: 'page'; readonly href: string; readonly host: string; readonly rest: string }
  | { readonly kind: 'note'; readonly label: string; readonly range: Range };

/** A visible link, and the letters that open it. */
export type Hint = { readonly label: string; readonly range: Range; readonly leads: Destination };

/** The letters for labelling links. */
export const linkLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

/** Labels for that many links, of one letter or two, none of which is the beginning of another. */
export const labelsFor = (count: number): readonly string[] => {
  if (count <= linkLetters.length) return linkLetters.slice(0, count);
  return linkLetters.flatMap((first) => linkLetters.map((second) => first + second)).slice(0, count);
};

type Note = Extract<Block, { readonly kind: 'footnote' }>;

/** The notes of a document by their labels in lower case; the first of several with the same label. */
const notesOf = memoised(({ blocks }: Document): ReadonlyMap<string, Note> => {
  const found = blocks.filter((block) => block.kind === 'footnote');
  return new Map(found.toReversed().map((note) => [note.label.toLowerCase(), note]));
});

const destination = (document: Document, { kind, range, target }: Inline): Destination | undefined => {
  if (kind === 'link') {
    const parts = addressParts(target);
    return parts && { kind: 'page', ...parts };
  }
  if (kind !== 'note-reference') return undefined;
  const said = slice(document.text, range).replace(/^\[|\]$/g, '');
  const note = notesOf(document).get(said.toLowerCase());
  return note && { kind: 'note', label: note.label, range: note.range };
};

const visibleLinks = (state: State): readonly Omit<Hint, 'label'>[] => {
  if (state.page !== undefined) return [];
  const rows = visibleRows(viewOf(state));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const shown = { start: first.start, end: Math.max(last.end, first.start + 1) };
  return state.document.blocks.slice(first.block, last.block + 1).flatMap((block) =>
    ('inlines' in block ? block.inlines : []).flatMap((inline) => {
      const leads = overlaps(inline.range, shown) ? destination(state.document, inline) : undefined;
      return leads ? [{ range: inline.range, leads }] : [];
    }),
  );
};

/** The links that can still be chosen: those whose letters begin with what was typed. */
export const hintsOf = (state: State): readonly Hint[] => {
  const { overlay } = state;
  if (overlay?.kind !== 'links') return [];
  const links = visibleLinks(state);
  const labels = labelsFor(links.length);
  return links
    .map((link, index) => ({ ...link, label: textAt(labels, index) }))
    .filter(({ label }) => label !== '' && label.startsWith(overlay.typed));
};

const openLinks = (state: State): State => {
  const next: State = { ...state, overlay: { kind: 'links', typed: '' } };
  return hintsOf(next).length > 0 ? next : { ...state, notice: messages.notices.noLinks };
};

const takeLinkLetter = (state: State, letter: string): Next => {
  if (state.overlay?.kind !== 'links') return state;
  const typed = state.overlay.typed + letter;
  const closed: State = { ...state, overlay: undefined };
  const left = hintsOf({ ...state, overlay: { kind: 'links', typed } });
  const [hint] = left;
  if (!hint) return { ...closed, notice: messages.notices.noLink(typed) };
  if (hint.label !== typed) return { ...state, overlay: { kind: 'links', typed } };
  return hint.leads.kind === 'page'
    ? { state: closed, effects: [{ type: 'open', address: hint.leads.href }] }
    : jumpTo(closed, hint.leads.range);
};

export const linkHandlers = {
  'links/open': openLinks,
  'link/take': (state, { letter }: { readonly letter: string }) => takeLinkLetter(state, letter),
} satisfies Handlers;
