import type { JudgedMarks } from './marks.ts';

/** What one speaker says in one go: a pair of marks, or several where paragraphs divide it. */
export type Utterance = {
  readonly parts: readonly JudgedMarks[];
  readonly head: JudgedMarks;
  readonly tail: JudgedMarks;
};

/** Joins the outermost quotations that run over several paragraphs. In reading order. */
export const joinParagraphs = (marks: readonly JudgedMarks[]): readonly Utterance[] => {
  const utterances: [JudgedMarks, ...JudgedMarks[]][] = [];
  let isOpen = false;
  for (const mark of marks) {
    if (mark.depth > 0 || mark.use !== 'quotation') continue;
    const last = utterances.at(-1);
    if (last && isOpen && mark.continues) last.push(mark);
    else utterances.push([mark]);
    isOpen = mark.closing === 'continued';
  }
  return utterances.map((parts) => ({ parts, head: parts[0], tail: parts.at(-1) ?? parts[0] }));
};
