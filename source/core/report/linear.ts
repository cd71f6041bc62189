import type { Quotation, QuotationKind, Section } from '../analyse/analysis.ts';
import type { Block, Document } from '../document/document.ts';
import type { Findings } from '../search/filter.ts';
import { languageNote, languageOf } from '../text/language.ts';
import { slice } from '../text/range.ts';
import { counted, oneLine } from './printed-text.ts';

/** Words to be said at a place in the text, where a reader with eyes sees a colour or a mark. */
type Label = { readonly at: number; readonly isEnd: boolean; readonly words: string };

const kindNames: Readonly<Record<QuotationKind, string>> = {
  direct: 'in their words',
  mixed: 'partly in their words',
  indirect: 'reported',
};

const labelsOf = (quotation: Quotation, name: string | undefined): readonly Label[] =>
  quotation.spans.flatMap(({ start, end }, index): Label[] => [
    {
      at: start,
      isEnd: false,
      words:
        index === 0
          ? `[${name === undefined ? 'unattributed quote' : `quote by ${name}`}, ${kindNames[quotation.kind]}]`
          : `[${name ?? 'the quote'} goes on]`,
    },
    { at: end, isEnd: true, words: index === quotation.spans.length - 1 ? '[end of quote]' : '[break]' },
  ]);

const leads: Readonly<Partial<Record<Block['kind'], string>>> = {
  'list-item': 'List item: ',
  quotation: 'Block quotation: ',
  caption: 'Caption: ',
  code: 'Code: ',
};

const leadOf = (block: Block): string =>
  block.kind === 'footnote' ? `Note ${block.label}: ` : (leads[block.kind] ?? '');

const sectionLine = ({ number, title, words }: Section, quotes: number): string =>
  `Section ${number}: ${oneLine(title)}. ${counted(words, 'word')}, ${quotes === 0 ? 'no quotes' : counted(quotes, 'quote')}.`;

const head = ({ text, title, byline, date, source }: Document, found: Findings): string => {
  const language = languageOf(text);
  const facts = [
    oneLine(title?.text ?? source.name),
    ...(byline ? [`${byline.range ? '' : 'By '}${oneLine(byline.text)}`] : []),
    ...(date ? [oneLine(date.text)] : []),
    `${counted(found.sections.length, 'section')}, ${counted(found.quotations.length, 'quote')}, ${counted(found.speakers.length, 'speaker')}`,
    ...(language ? [languageNote(language)] : []),
  ];
  return `${facts.join('. ')}.\n`;
};

/**
 * An article from its first word to its last in plain lines, to be heard rather than seen: who speaks, each section
 * and each quotation are announced in words where they begin. Asides are counted and left out.
 */
export function* linear(document: Document, found: Findings): Generator<string> {
  const { text, blocks } = document;
  const names = new Map(found.speakers.map(({ id, name }) => [id, name]));
  const nameOf = ({ attribution: { speaker } }: Quotation): string | undefined => names.get(speaker ?? '');
  const labels = found.quotations
    .flatMap((quotation) => labelsOf(quotation, nameOf(quotation)))
    .sort((a, b) => a.at - b.at || Number(b.isEnd) - Number(a.isEnd));
  const counts = new Map<string, number>();
  for (const { section } of found.quotations) counts.set(section, (counts.get(section) ?? 0) + 1);

  yield head(document, found);
  for (const { name, role, quotations } of found.speakers) {
    yield `Speaker: ${name}${role === undefined ? '' : `, ${oneLine(role)}`}, ${counted(quotations.length, 'quote')}.\n`;
  }
  let nextSection = 0;
  let nextLabel = 0;
  let asides = 0;
  /** A block's words with the labels that fall on it. */
  const labelled = ({ start, end }: Block['range']): string => {
    let said = '';
    let from = start;
    for (let label = labels[nextLabel]; label; label = labels[nextLabel]) {
      if (label.at > end || (label.at === end && !label.isEnd)) break;
      const at = Math.max(from, label.at);
      said += `${text.slice(from, at)} ${label.words} `;
      from = at;
      nextLabel += 1;
    }
    return oneLine(said + text.slice(from, end)).replace(/\] ([,.;:!?])/g, ']$1');
  };
  for (const block of blocks) {
    let title: Section | undefined;
    for (;;) {
      const section = found.sections[nextSection];
      if (!section || section.range.start > block.range.start) break;
      yield `\n${sectionLine(section, counts.get(section.id) ?? 0)}\n`;
      title = section;
      nextSection += 1;
    }
    if (block.kind === 'aside') asides += 1;
    if (block.kind === 'aside' || block.kind === 'break') continue;
    // The section's line has said its heading.
    if (title?.titleRange?.start === block.range.start) continue;
    if (block.kind === 'table') {
      yield `\nTable of ${counted(block.rows.length, 'row')}.\n`;
      for (const row of block.rows) yield `${row.map((cell) => oneLine(slice(text, cell))).join(', ')}\n`;
    } else {
      yield `\n${leadOf(block)}${labelled(block.range)}\n`;
    }
  }
  if (asides > 0) yield `\n${counted(asides, 'aside')} left out.\n`;
}
