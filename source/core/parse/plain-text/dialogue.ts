import type { Block, ListItem, Paragraph } from '../../document/document.ts';
import { range } from '../../text/range.ts';

/** A sentence with its stop, which entries of a list seldom have all of them. */
const SENTENCE = /^[\p{Lu}\p{N}“”"‘'¿¡«…].*[.?!…]["”’')»]*$/su;
const QUESTION = /[?!]/;
/** "Where? - asked Tom", "Where? asked Tom": speech has ended, and a small letter tells on. */
const NARRATED = /(?:[?!…,.]["”’']?\s+[-–—]\s*|[?!…]\s+)\p{Ll}/u;

const isDashed = (text: string, block: Block | undefined): block is ListItem =>
  block?.kind === 'list-item' && /-\s*$/.test(text.slice(block.marker.start, block.marker.end));

const asParagraph = (text: string, { marker, range: { end }, inlines }: ListItem): Paragraph => ({
  kind: 'paragraph',
  range: range(text.indexOf('-', marker.start), end),
  inlines,
  flows: true,
});

/**
 * The blocks of a text with what people say to each other as paragraphs, where hyphens lead it as they lead the entries
 * of a list: several sentences, a question among them, and somewhere behind what is said the words for who said it.
 */
export const withDialogue = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const found = [...blocks];
  const wordsOf = ({ range: { start, end } }: Block): string => text.slice(start, end);
  for (let at = 0; at < blocks.length; at += 1) {
    const items: ListItem[] = [];
    for (let next = blocks[at]; isDashed(text, next); next = blocks[at + items.length]) items.push(next);
    if (items.length === 0) continue;
    const lines = items.map(wordsOf);
    const isDialogue =
      lines.length > 1 &&
      lines.every((line) => SENTENCE.test(line)) &&
      lines.some((line) => QUESTION.test(line)) &&
      lines.some((line) => NARRATED.test(line));
    if (isDialogue) found.splice(at, items.length, ...items.map((item) => asParagraph(text, item)));
    at += items.length;
  }
  return found;
};
