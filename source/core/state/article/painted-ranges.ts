import type { Quotation } from '../../analyse/analysis.ts';
import type { Block } from '../../document/document.ts';
import { shownAddress } from '../../document/web-address.ts';
import type { Mark } from '../../layout/paint.ts';
import type { Row } from '../../layout/row.ts';
import { lastAtOrBelow } from '../../layout/units.ts';
import { overlaps, type Range, slice } from '../../text/range.ts';
import { highlightsWithin, selected } from '../highlights/marked-words.ts';
import { followed, hueOf, isAmong, nobody, quotationsWithin } from '../selectors.ts';
import type { State } from '../state.ts';

/** Whether the reader corrected the attribution. */
export const isYours = ({ attribution }: Quotation): boolean => attribution.rules.includes('correction');

/** The role of a speaker's colour. Nobody named is muted; who says little, or has no name, is the colour of the text. */
export const speakerRole = (state: State, speaker: string | undefined): string => {
  if (speaker === undefined || speaker === nobody) return 'muted';
  return `speaker/${hueOf(state, speaker) ?? 'none'}`;
};

/** A speaker's colour, subdued. */
export const quietRole = (role: string): string => (role.startsWith('speaker/') ? `${role}/quiet` : role);

/** Whether a speaker is chosen and the quotation is somebody else's. */
export const isDimmed = (state: State, { attribution }: Quotation): boolean =>
  state.reading.speaker !== undefined && state.reading.speaker !== (attribution.speaker ?? nobody);

const rolesOfBlock = (block: Block): string | undefined => {
  switch (block.kind) {
    case 'heading':
      return `heading/${Math.min(3, block.level)}`;
    case 'quotation':
      return 'block-quotation';
    case 'caption':
    case 'aside':
    case 'code':
      return block.kind;
    default:
      return undefined;
  }
};

const formMarks = (text: string, block: Block, shown: Range): Mark[] => {
  const role = rolesOfBlock(block);
  const whole: Mark[] = role === undefined ? [] : [{ range: block.range, role }];
  if (!('inlines' in block)) return whole;
  const inlines = block.inlines.filter(({ range }) => overlaps(range, shown));
  return [
    ...whole,
    ...inlines.map(({ range, kind, target }): Mark => {
      const link = kind === 'link' ? shownAddress(slice(text, range), target) : undefined;
      return { range, role: kind, ...(link === undefined ? {} : { link }) };
    }),
  ];
};

const quotationMarks = (state: State, quotation: Quotation): Mark[] => {
  const { spans, marks, kind, attribution, id } = quotation;
  if (isDimmed(state, quotation)) return spans.map((range) => ({ range, role: 'dimmed', of: id }));
  const isCurrent = quotation.id === state.reading.quotation;
  const colour = speakerRole(state, attribution.speaker);
  // Words that nobody vouches for by marks are quieter than those in marks.
  const quiet = kind === 'direct' ? colour : quietRole(colour);
  const found: Mark[] = spans.flatMap((range) => [
    { range, role: quiet, of: id },
    { range, role: kind },
  ]);
  if (kind === 'mixed') {
    const loud = quiet === colour ? [] : marks.map((range) => ({ range, role: colour }));
    found.push(...loud, ...marks.map((range) => ({ range, role: 'fragment' })));
  }
  if (attribution.mention) {
    found.push({ range: attribution.mention, role: colour }, { range: attribution.mention, role: 'mention' });
  }
  if (isCurrent) {
    found.push(...spans.map((range) => ({ range, role: 'current' })));
    if (attribution.cue) found.push({ range: attribution.cue, role: 'cue' });
  }
  return found;
};

const ownMarks = (state: State, shown: Range): Mark[] => {
  const highlights = highlightsWithin(state, shown).map(({ range }) => ({ range, role: 'highlight' }));
  const { cursor } = state.reading;
  const { overlay } = state;
  return [
    ...highlights,
    ...(cursor?.unit === 'sentence' ? [{ range: cursor.range, role: 'cursor' }] : []),
    ...(overlay?.kind === 'select' ? [{ range: selected(overlay), role: 'selection' }] : []),
    ...(overlay?.kind === 'note' && overlay.on.range ? [{ range: overlay.on.range, role: 'cursor' }] : []),
  ];
};

const litMarks = (state: State, shown: Range): Mark[] => {
  const matches = state.lit?.matches ?? [];
  const starts = matches.map(({ start }) => start);
  const found: Mark[] = [];
  for (let i = Math.max(0, lastAtOrBelow(starts, shown.start) - 1); i < matches.length; i += 1) {
    const range = matches[i];
    if (!range || range.start >= shown.end) break;
    if (range.end > shown.start) found.push({ range, role: 'match' });
  }
  return found;
};

/** Whether a paragraph stands back: one speaker is to stand out, and they say nothing in it. */
export const isSetBack = (state: State, block: Block): boolean => {
  if (!state.look.alone || state.reading.speaker === undefined || block.kind === 'heading') return false;
  return !isAmong(followed(state), block.range);
};

/** The marks of the words on the screen: the article's form, then quotations, the reader's own marks, and matches. */
export const paintedRanges = (state: State, rows: readonly Row[]): readonly Mark[] => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const shown = { start: first.start, end: Math.max(last.end, first.start + 1) };
  const { text, blocks, dateline } = state.document;
  const form: Mark[] = [];
  for (let i = first.block; i <= last.block; i += 1) {
    const block = blocks[i];
    if (block) form.push(...formMarks(text, block, shown));
    if (block && isSetBack(state, block)) form.push({ range: block.range, role: 'dimmed' });
  }
  if (dateline?.range && overlaps(dateline.range, shown)) {
    form.push({ range: dateline.range, role: 'dateline' });
  }
  const quotations = quotationsWithin(state, shown).flatMap((one) => quotationMarks(state, one));
  return [...form, ...quotations, ...ownMarks(state, shown), ...litMarks(state, shown)];
};

/** The sign in a row's margin: the reader's cursor, or a note or highlight that begins in the row or continues. */
export const signOfRow = (state: State, row: Row): 'cursor' | 'note' | 'highlight' | undefined => {
  if (!isOfArticle(row)) return undefined;
  const { cursor } = state.reading;
  if (cursor && row.start <= cursor.range.start && cursor.range.start < row.end) return 'cursor';
  const highlights = highlightsWithin(state, row);
  if (highlights.some(({ note, range }) => note !== '' && range.start >= row.start)) return 'note';
  return highlights.length > 0 ? 'highlight' : undefined;
};

const isOfArticle = ({ kind }: Row): boolean => !['gap', 'title', 'front'].includes(kind);

/** The quotation whose sign is in a row's margin: the current one if it is in the row, else the first. */
export const quotationOfRow = (
  quotations: readonly Quotation[],
  row: Row,
  current?: string,
): Quotation | undefined => {
  const within = quotations.filter(
    ({ spans }) => isOfArticle(row) && spans.some((span) => span.start < row.end && row.start < span.end),
  );
  return within.find(({ id }) => id === current) ?? within[0];
};
