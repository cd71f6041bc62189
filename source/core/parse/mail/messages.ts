import type { Email } from 'postal-mime';
import type { Draft } from '../../document/draft.ts';
import { readFragment } from '../html/fragment.ts';

const depthOf = (line: string): number => (/^(?:>\s?)+/.exec(line)?.[0] ?? '').replaceAll(/[^>]/g, '').length;

/**
 * The paragraphs of a plain message, its quoted lines as quotations, without the signature. How deep a quotation is stands
 * there only where one is quoted within another.
 */
const plainDrafts = (text: string): Draft[] => {
  const all = text.split(/\r\n|\r|\n/);
  const signature = all.indexOf('-- ');
  const written = signature < 0 ? all : all.slice(0, signature);
  const isNested = written.some((line) => depthOf(line) > 1);
  const drafts: Draft[] = [];
  let lines: string[] = [];
  let depth = 0;
  let group = 0;
  const flush = (): void => {
    const words = lines.join(' ').trim();
    lines = [];
    if (words === '') return;
    drafts.push(
      depth > 0
        ? { kind: 'quotation', group, ...(isNested && { depth }), pieces: [words] }
        : { kind: 'paragraph', pieces: [words] },
    );
  };
  for (const raw of written) {
    const now = depthOf(raw);
    const line = raw.replace(/^(?:>\s?)+/, '').trimEnd();
    if (now !== depth) {
      flush();
      if (now > 0) group++;
      depth = now;
    }
    if (line.trim() === '') flush();
    else lines.push(line.trim());
  }
  flush();
  return drafts;
};

/** The blocks of one message: its plain words where it has them, else those of its HTML. */
export const messageDrafts = ({ text, html }: Pick<Email, 'text' | 'html'>): readonly Draft[] => {
  if (text !== undefined && text.trim() !== '') return plainDrafts(text);
  return html === undefined ? [] : readFragment(html).drafts;
};
