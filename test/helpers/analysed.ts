import type { Analysis, Quotation, Section, Speaker } from '../../source/core/analyse/analysis.ts';
import type { Document } from '../../source/core/document/document.ts';
import type { Range } from '../../source/core/text/range.ts';
import { paragraphs } from './paragraphs.ts';

const TEXT = `Blinken heads to Beijing

“We want,” Antony Blinken said, “to talk.” He arrives on Sunday.

The report was “far-fetched”, officials said.

READ MORE: ten things to know`;

const rangeOf = (words: string): Range => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const section: Section = {
  id: 'section-1',
  number: '1',
  level: 1,
  title: 'Blinken heads to Beijing',
  titleRange: rangeOf('Blinken heads to Beijing'),
  generated: false,
  range: { start: 0, end: TEXT.length },
  words: 24,
};

const direct: Quotation = {
  id: 'quote-1',
  kind: 'direct',
  range: { start: rangeOf('“We want,”').start, end: rangeOf('“to talk.”').end },
  spans: [rangeOf('“We want,”'), rangeOf('“to talk.”')],
  marks: [rangeOf('“We want,”'), rangeOf('“to talk.”')],
  section: section.id,
  attribution: {
    speaker: 'speaker-1',
    mention: rangeOf('Antony Blinken'),
    cue: rangeOf('said'),
    rules: ['subject-verb-after', 'named'],
    confidence: 0.98765,
  },
};

const mixed: Quotation = {
  id: 'quote-2',
  kind: 'mixed',
  range: rangeOf('The report was “far-fetched”'),
  spans: [rangeOf('The report was “far-fetched”')],
  marks: [rangeOf('“far-fetched”')],
  section: section.id,
  attribution: { mention: rangeOf('officials'), rules: ['described'], confidence: 0.8 },
};

const blinken: Speaker = {
  id: 'speaker-1',
  name: 'Antony Blinken',
  aliases: ['Blinken', 'he'],
  kind: 'person',
  mentions: [rangeOf('Antony Blinken')],
  quotations: ['quote-1'],
};

/** A small article with an aside, and an analysis of it made by hand. */
export const analysed = (): { readonly document: Document; readonly analysis: Analysis } => {
  const plain = paragraphs(TEXT);
  const blocks = plain.blocks.map((block) =>
    TEXT.startsWith('READ MORE', block.range.start)
      ? ({ kind: 'aside', range: block.range, reason: 'read more' } as const)
      : block,
  );
  return {
    document: { ...plain, blocks, title: { text: section.title, range: rangeOf(section.title) } },
    analysis: { sections: [section], quotations: [direct, mixed], speakers: [blinken] },
  };
};
