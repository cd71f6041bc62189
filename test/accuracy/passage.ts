import type { Block, Document } from '../../source/core/document/document.ts';
import type { Range } from '../../source/core/text/range.ts';

/** What somebody said, as a person marked it up. */
export type GoldQuotation = {
  readonly id: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly spans: readonly Range[];
  readonly cue?: Range;
  readonly source?: Range;
  /** Who that is. */
  readonly name?: string;
};

/** A passage: a document and what is to be found in it. */
export type Passage = {
  readonly name: string;
  readonly document: Document;
  readonly quotations: readonly GoldQuotation[];
  /** Marks that quote nobody. */
  readonly others: readonly Range[];
};

type Kind = GoldQuotation['kind'];
const KINDS: Readonly<Record<string, Kind>> = { Q: 'direct', M: 'mixed', I: 'indirect' };

type Label = { readonly letter: string; readonly id: string; readonly range: Range };
type Plain = {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly names: ReadonlyMap<string, string>;
};

/** Takes the notation out of a text. @throws {Error} when a bracket is not closed. */
const plain = (marked: string): Plain => {
  const labels: Label[] = [];
  const names = new Map<string, string>();
  const open: { readonly letter: string; readonly id: string; readonly start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at += 1) {
    const rest = marked.slice(at);
    const name = /^ ?\{(\d+)=([^}]+)\}/.exec(rest);
    const label = /^\[([QMICSN])(\d*) /.exec(rest);
    if (name) {
      names.set(name[1] ?? '', name[2] ?? '');
      at += name[0].length - 1;
    } else if (label) {
      open.push({ letter: label[1] ?? '', id: label[2] ?? '', start: text.length });
      at += label[0].length - 1;
    } else if (rest.startsWith(']')) {
      const closed = open.pop();
      if (!closed) throw new Error(`a bracket closes nothing: ${marked.slice(0, at + 1)}`);
      labels.push({ letter: closed.letter, id: closed.id, range: { start: closed.start, end: text.length } });
    } else text += rest.charAt(0);
  }
  if (open.length > 0) throw new Error(`a bracket is not closed: ${marked}`);
  return { text, labels, names };
};

const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }): Block => {
    const isQuotation = line.startsWith('> ');
    const range = { start: index + (isQuotation ? 2 : 0), end: index + line.trimEnd().length };
    return isQuotation
      ? { kind: 'quotation', group: 1, range, inlines: [], flows: true }
      : { kind: 'paragraph', range, inlines: [], flows: true };
  });

const readPassage = (name: string, marked: string): Passage => {
  const { text, labels, names } = plain(marked);
  const ofLetter = (letter: string, id: string): Range | undefined =>
    labels.find((label) => label.letter === letter && label.id === id)?.range;
  const ids = [...new Set(labels.filter(({ letter }) => letter in KINDS).map(({ id }) => id))];
  const quotations = ids.map((id): GoldQuotation => {
    const parts = labels.filter((label) => label.id === id && label.letter in KINDS);
    const cue = ofLetter('C', id);
    const source = ofLetter('S', id);
    const who = names.get(id);
    return {
      id,
      kind: KINDS[parts[0]?.letter ?? ''] ?? 'direct',
      spans: parts.map(({ range }) => range),
      ...(cue ? { cue } : {}),
      ...(source ? { source } : {}),
      ...(who === undefined ? {} : { name: who }),
    };
  });
  return {
    name,
    document: { text, blocks: blocksOf(text), source: { name, mediaType: 'text/plain' } },
    quotations,
    others: labels.filter(({ letter }) => letter === 'N').map(({ range }) => range),
  };
};

/** Reads passages in the notation that test/accuracy/passages/news.txt explains at its head. */
export const readPassages = (file: string): readonly Passage[] =>
  file
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return readPassage(name.trim(), lines.join('\n').trim());
    });
