import type { Quotation, Speaker } from '../analyse/analysis.ts';
import type { Block, Document } from '../document/document.ts';
import { type Range, slice } from '../text/range.ts';
import type { Entry } from './entry.ts';
import type { Findings } from './filter.ts';
import { piecesOf } from './pieces.ts';

/** Longer quotations are cut here: their end is found as text. */
const LONGEST_QUOTATION = 2000;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const speakerEntry = (speaker: Speaker): Entry => {
  const [first = { start: 0, end: 0 }] = speaker.mentions;
  const text = speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
  return { kind: 'speaker', id: speaker.id, text: oneLine(text), range: first };
};

const quotationEntry = (text: string, { id, spans, range }: Quotation, speaker?: Speaker): Entry => ({
  kind: 'quotation',
  id,
  text: oneLine(
    spans
      .map((span) => slice(text, span))
      .join(' ')
      .slice(0, LONGEST_QUOTATION),
  ),
  range,
  ...(speaker ? { speaker: { id: speaker.id, name: speaker.name } } : {}),
});

const textRanges = (block: Block, asides: boolean): readonly Range[] => {
  switch (block.kind) {
    case 'break':
      return [];
    case 'aside':
      return asides ? [block.range] : [];
    case 'table':
      return block.rows.flat();
    default:
      return [block.range];
  }
};

/**
 * All a reader can look for, kind by kind: speakers, quotations, sections, then the text in pieces. Before there is
 * an findings, the text alone. Asides are left out unless they show.
 */
export function* entriesOf(
  document: Document,
  findings: Findings | undefined,
  { asides }: { readonly asides: boolean },
): Generator<Entry> {
  const { text, blocks } = document;
  if (findings) {
    const speakers = new Map(findings.speakers.map((speaker) => [speaker.id, speaker]));
    for (const speaker of findings.speakers) yield speakerEntry(speaker);
    for (const quotation of findings.quotations) {
      yield quotationEntry(text, quotation, speakers.get(quotation.attribution.speaker ?? ''));
    }
    for (const { id, title, titleRange, range } of findings.sections) {
      yield { kind: 'section', id, text: oneLine(title), range: titleRange ?? range };
    }
  }
  for (const [index, block] of blocks.entries()) {
    for (const whole of textRanges(block, asides)) {
      for (const range of piecesOf(text, whole)) {
        const words = oneLine(slice(text, range));
        if (words !== '') yield { kind: 'text', id: String(index), text: words, range };
      }
    }
  }
}
