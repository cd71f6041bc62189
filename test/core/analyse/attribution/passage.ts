import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import type { Reported } from '../../../../source/core/analyse/reported.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import type { Block, Document } from '../../../../source/core/document/document.ts';
import { type Range, slice } from '../../../../source/core/text/range.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';

/**
 * A passage with its quotations and sources marked, as `[Q1 “We won,”] said [S1 Ada].`: `Q` for what was said, `S`
 * for the words that name its source, `C` for the cue, each with the number of its quotation; `Q` may come several times. What has
 * marks within it is mixed. Paragraphs are lines; `It rained.*30` is that sentence so many times.
 */
export const passage = (
  written: string,
): { readonly document: Document; readonly reported: readonly Reported[] } => {
  const marked = written.replace(/(It rained\.)\*(\d+)/g, (_, sentence: string, times: string) =>
    Array(Number(times)).fill(sentence).join(' '),
  );
  let text = '';
  const open: { key: string; start: number }[] = [];
  const found = new Map<string, Range[]>();
  for (let at = 0; at < marked.length; at++) {
    const opening = /^\[([QSC]\d+) /.exec(marked.slice(at, at + 8));
    if (opening?.[1]) {
      open.push({ key: opening[1], start: text.length });
      at += opening[0].length - 1;
    } else if (marked[at] === ']' && open.length > 0) {
      const closed = open.pop();
      if (closed)
        found.set(closed.key, [...(found.get(closed.key) ?? []), { start: closed.start, end: text.length }]);
    } else text += marked[at];
  }
  const reported = [...found].flatMap(([key, spans]): Reported[] => {
    if (!key.startsWith('Q')) return [];
    const [source, cue] = [found.get(`S${key.slice(1)}`)?.[0], found.get(`C${key.slice(1)}`)?.[0]];
    const isDirect = /^[“"‘]/.test(text.slice(spans[0]?.start));
    const marks = isDirect ? spans : spans.flatMap((span) => fragmentsIn(text, span));
    return [
      {
        kind: isDirect ? 'direct' : marks.length > 0 ? 'mixed' : 'indirect',
        spans,
        marks,
        rule: 'learned',
        confidence: 1,
        ...(source ? { source } : {}),
        ...(cue ? { cue } : {}),
      },
    ];
  });
  return { document: documentOf(text), reported };
};

const fragmentsIn = (text: string, span: Range): readonly Range[] =>
  [...slice(text, span).matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));

/** A document of one paragraph a line; a line that begins with `# ` is a heading. */
export const documentOf = (text: string): Document => {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push(blockOf(line, start));
    start += line.length + 1;
  }
  return { text, source: { name: 'passage', mediaType: 'text/plain' }, blocks };
};

const blockOf = (line: string, start: number): Block => {
  const end = start + line.length;
  return line.startsWith('# ')
    ? { kind: 'heading', level: 1, range: { start: start + 2, end }, inlines: [], flows: false }
    : { kind: 'paragraph', range: { start, end }, inlines: [], flows: false };
};

/** Who is found to say each quotation of a marked passage: a name, or "-" for nobody. */
export const speakersOf = (marked: string): readonly string[] =>
  answersOf(marked).map((answer) => answer.slice(0, answer.indexOf(' |')));

/** How each quotation of a marked passage is answered for: who says it, in which words, and the rules; "-" for none. */
export const answersOf = (marked: string): readonly string[] => {
  const { document, reported } = passage(marked);
  const { speakers, quotations } = attribute(
    document,
    tokenise(document, tagger),
    reported,
    [],
    attributionWeights,
  );
  return quotations.map(({ attribution: { speaker, mention, rules } }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name ?? '-';
    return `${name} | ${mention ? slice(document.text, mention) : '-'} | ${rules.join(' ')}`;
  });
};

/** Everyone who says something in a marked passage, each with all that is known of them. */
export const describedSpeakers = (marked: string): readonly string[] => {
  const { document, reported } = passage(marked);
  const { speakers } = attribute(document, tokenise(document, tagger), reported, [], attributionWeights);
  return speakers.map(({ name, kind, described, role, aliases, mentions, quotations }) =>
    [
      name,
      described ? `${kind}, described` : kind,
      role ?? '-',
      aliases.join(', ') || '-',
      mentions.map((mention) => slice(document.text, mention)).join(', '),
      quotations.join(' '),
    ].join(' | '),
  );
};
