import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import type { Reported } from '../reported.ts';
import { confidenceOf } from '../rules/rules.ts';
import { type Label, labelAt } from './labels.ts';

const FEWEST_TURNS = 3;

type Turn = { readonly label: Label; readonly spans: Range[] };
type Line = { readonly range: Range; readonly label: Label | undefined; readonly isBare: boolean };

/** The lines of an article's prose: a transcript may be set with one turn a line and no blank line between. */
const linesOf = ({ text, blocks }: Document): readonly Line[] =>
  blocks.flatMap((block): readonly Line[] => {
    if (block.kind === 'heading') return [{ range: block.range, label: undefined, isBare: true }];
    if (block.kind !== 'paragraph' && block.kind !== 'quotation' && block.kind !== 'list-item') return [];
    const lines: Line[] = [];
    let { start } = block.range;
    while (start < block.range.end) {
      const at = text.indexOf('\n', start);
      const end = at < 0 || at > block.range.end ? block.range.end : at;
      const from = start + (/^[ \t]*/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0);
      const label = labelAt(text, { start: from, end });
      const previous = lines.at(-1);
      if (label || !previous) lines.push({ range: { start: from, end }, label, isBare: false });
      else lines[lines.length - 1] = { ...previous, range: { start: previous.range.start, end } };
      start = end + 1;
    }
    return lines;
  });

const labelText = (text: string, { name }: Label): string => text.slice(name.start, name.end);

/** Captions label speakers and nothing else. */
const isCaptioned = ({ source }: Document): boolean => source.mediaType === 'text/vtt';

/** Whether the labels are those of people talking: several turns, by at least two, or by one more than once. */
const isTranscript = (text: string, lines: readonly Line[]): boolean => {
  const turns = lines.flatMap(({ label }) => label ?? []);
  const speakers = new Map<string, number>();
  for (const label of turns) {
    const name = label.kind === 'name' ? labelText(text, label) : label.kind;
    speakers.set(name, (speakers.get(name) ?? 0) + 1);
  }
  const isAnswered = speakers.has('question') && speakers.size > 1;
  if (isAnswered && turns.length >= 2) return true;
  // A list of names, each with its entry, has no name twice.
  return turns.length >= FEWEST_TURNS && speakers.size >= 2 && speakers.size < turns.length;
};

const QUOTED = /["“][^"”]*["”]/g;
const FIRST_PERSON = /\b(?:I|me|my|mine|we|us|our|ours)\b/;

/**
 * Whether questions and answers are a way to explain something, not an interview: the answers quote others, and nobody
 * in them says "I" or "we" in words of his own.
 */
const isExplainer = (text: string, turns: readonly Turn[]): boolean => {
  const answers = turns.flatMap(({ label, spans }) =>
    label.kind === 'answer' ? spans.map(({ start, end }) => text.slice(start, end)) : [],
  );
  const own = answers.map((answer) => answer.replace(QUOTED, ''));
  return (
    turns.every(({ label }) => label.kind !== 'name') &&
    answers.some((answer, at) => answer !== own[at]) &&
    !own.some((answer) => FIRST_PERSON.test(answer))
  );
};

/**
 * The turns of a transcript or interview: "MR. PRICE: ...", "Q ... A ...", "SMITH: ...". Paragraphs without a label
 * between two that have one go on with the turn before them.
 */
export const findTurns = (document: Document): readonly Reported[] => {
  const { text } = document;
  const lines = linesOf(document);
  if (!isCaptioned(document) && !isTranscript(text, lines)) return [];
  const labelled = lines.filter(({ label }) => label).length;
  const lastLabelled = lines.findLastIndex(({ label }) => label);
  // Where most of the article is narration, what has no label is narration too.
  const isDense = labelled * 3 >= lastLabelled - lines.findIndex(({ label }) => label) + 1;
  const turns: Turn[] = [];
  let isGoingOn = false;
  lines.forEach(({ range, label, isBare }, index) => {
    const last = turns.at(-1);
    if (label) {
      turns.push({ label, spans: [{ start: label.from, end: range.end }] });
      isGoingOn = true;
    } else if (isBare) isGoingOn = false;
    else if (last && isGoingOn && isDense && index < lastLabelled) last.spans.push(range);
  });
  if (isExplainer(text, turns)) return [];
  return turns
    .map(({ label, spans }) => ({ label, spans: spans.filter(({ start, end }) => end > start) }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ label, spans }) => ({
      kind: 'direct',
      spans,
      marks: spans,
      cue: label.cue,
      ...(label.kind === 'name' ? { source: label.name } : {}),
      rule: `${label.kind}-label`,
      confidence: confidenceOf(`${label.kind}-label`),
    }));
};
