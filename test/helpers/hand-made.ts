import type { Analysis, Quotation, Section, Speaker } from '../../source/core/analyse/analysis.ts';
import type { Block, Document } from '../../source/core/document/document.ts';
import type { Range } from '../../source/core/text/range.ts';

/** Paragraphs of an article: "# " begins a heading, "> " an aside, "- " a list item, "***" is a thematic break. */
export const documentOf = (paragraphs: readonly string[], between = '\n\n'): Document => {
  let text = '';
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    if (text !== '') text += between;
    const mark = /^(?:(#+) |(> )|(- )|(\*\*\*$))/.exec(paragraph);
    const markerStart = text.length;
    if (mark?.[3]) text += '- ';
    const start = text.length;
    text += mark?.[4] ? '***' : paragraph.slice(mark?.[0].length ?? 0);
    const range = { start, end: text.length };
    const prose = { range, inlines: [], flows: true };
    if (mark?.[1]) blocks.push({ kind: 'heading', level: mark[1].length, ...prose });
    else if (mark?.[2]) blocks.push({ kind: 'aside', range, reason: 'read more' });
    else if (mark?.[3]) {
      blocks.push({ kind: 'list-item', depth: 0, marker: { start: markerStart, end: start }, ...prose });
    } else if (mark?.[4]) blocks.push({ kind: 'break', range });
    else blocks.push({ kind: 'paragraph', ...prose });
  }
  const [first] = blocks;
  const title =
    first?.kind === 'heading' ? { text: text.slice(first.range.start, first.range.end) } : undefined;
  return {
    text,
    ...(title ? { title } : {}),
    source: { name: 'beijing.md', mediaType: 'text/markdown' },
    blocks,
  };
};

/** The first place of some words at or after an offset. @throws {Error} when they are not there. */
export const placeOfWords = (text: string, words: string, from = 0): Range => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

/** Something said: the words, who is named as the speaker, how, and how surely. */
export type Said = {
  readonly words: string;
  readonly speaker?: string;
  readonly mention?: string;
  readonly cue?: string;
  readonly kind?: Quotation['kind'];
  readonly confidence?: number;
};

const sectionsOf = (document: Document): readonly Section[] => {
  const heads = document.blocks.filter((block) => block.kind === 'heading');
  return heads.map((head, index) => {
    const end = heads[index + 1]?.range.start ?? document.text.length;
    const range = { start: head.range.start, end };
    return {
      id: `s${index + 1}`,
      number: String(index + 1),
      level: 1,
      title: document.text.slice(head.range.start, head.range.end),
      titleRange: head.range,
      generated: false,
      range,
      words: document.text.slice(range.start, end).split(/\s+/).length,
    };
  });
};

/** An analysis of a document made by hand. Its sections are the headings'; `said` must be in reading order. */
export const analysisFrom = (document: Document, said: readonly Said[]): Analysis => {
  const { text } = document;
  const sections = sectionsOf(document);
  const names = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))];
  let from = 0;
  const quotations = said.map(
    ({ words, speaker, mention, cue, kind = 'direct', confidence = 0.9 }, index): Quotation => {
      const range = placeOfWords(text, words, from);
      from = range.start;
      const near = Math.max(0, range.start - 120);
      const section = sections.findLast((one) => one.range.start <= range.start);
      return {
        id: `q${index + 1}`,
        kind,
        range,
        spans: [range],
        marks: kind === 'direct' ? [range] : [],
        section: section?.id ?? 's1',
        attribution: {
          ...(speaker ? { speaker: `p${names.indexOf(speaker) + 1}` } : {}),
          ...(mention ? { mention: placeOfWords(text, mention, near) } : {}),
          ...(cue ? { cue: placeOfWords(text, cue, near) } : {}),
          rules: ['subject-verb-after'],
          confidence,
        },
      };
    },
  );
  const speakers = names.map((name, index): Speaker => {
    const id = `p${index + 1}`;
    return {
      id,
      name,
      aliases: [],
      kind: 'person',
      mentions: [placeOfWords(text, name.split(' ').at(-1) ?? name)],
      quotations: quotations.filter((one) => one.attribution.speaker === id).map((one) => one.id),
    };
  });
  const byQuotes = [...speakers].sort((a, b) => b.quotations.length - a.quotations.length);
  return { sections, quotations, speakers: byQuotes };
};
