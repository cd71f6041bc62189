import type { Block, Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import type { Label } from '../../transcript/label.ts';
import { transcriptLabels } from '../../transcript/transcript-labels.ts';
import { type Reported, setAsWords } from '../reported.ts';

type Turn = { readonly label: Label; readonly spans: Range[] };
/** A line of an article's prose; `isHeading` where it stands in a heading. */
type Line = Range & { readonly isHeading: boolean };

const holdsProse = ({ kind }: Block): boolean =>
  kind === 'heading' ||
  kind === 'paragraph' ||
  kind === 'quotation' ||
  kind === 'list-item' ||
  kind === 'caption';

/** The lines of an article's prose: a transcript may be set with one turn a line and no blank line between. */
const linesOf = ({ text, blocks }: Document): readonly Line[] =>
  blocks.filter(holdsProse).flatMap((block): readonly Line[] => {
    const lines: Line[] = [];
    let { start } = block.range;
    while (start < block.range.end) {
      const at = text.indexOf('\n', start);
      const stop = at < 0 || at > block.range.end ? block.range.end : at;
      const line = text.slice(start, stop);
      const from = start + (line.length - line.trimStart().length);
      const end = start + line.trimEnd().length;
      if (from < end) lines.push({ start: from, end, isHeading: block.kind === 'heading' });
      start = stop + 1;
    }
    return lines;
  });

/** Captions label speakers and nothing else. */
const isCaptioned = ({ source }: Document): boolean => source.mediaType === 'text/vtt';

/** The names of the cast that a reader gave, as labels are compared. */
const namesGiven = ({ cast = [] }: Document): ReadonlySet<string> =>
  new Set(
    cast
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .map((name) => name.toLowerCase().replaceAll('.', '')),
  );

/** "(Pause.)", "[Laughter]", "00:01:02": a line on what happens, or when; nobody says it. */
const NOT_SPOKEN = /^(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\]|(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)$/;

/** The number that each line of a printed transcript begins with. */
const NUMBERED = /^\d{1,2}(?:[^\S\n]{2,}|\t)/;
/** Where the lines have numbers, one in capitals is a title: "ORAL ARGUMENT OF ADA HOLM". */
const TITLE = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
const FEWEST_NUMBERED = 10;

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

/** Joins lines that follow each other in the text to one span. */
const joined = (text: string, spans: readonly Range[]): readonly Range[] =>
  spans.reduce<Range[]>((done, span) => {
    const last = done.at(-1);
    const gap = last && text.slice(last.end, span.start);
    if (last && gap !== undefined && /^[ \t]*\n[ \t]*$/.test(gap))
      done[done.length - 1] = { start: last.start, end: span.end };
    else done.push(span);
    return done;
  }, []);

/**
 * The turns of a transcript, interview, play or chat: "MR. PRICE: ...", "Q ... A ...", a name above what is said. Lines
 * without a label between two that have one go on with the turn before them.
 */
export const findTurns = (document: Document): readonly Reported[] => {
  const { text } = document;
  const lines = linesOf(document);
  const labels = transcriptLabels(text, lines, isCaptioned(document), namesGiven(document));
  if (labels.size === 0) return [];
  const lastLabelled = lines.findLastIndex(({ start }) => labels.has(start));
  const wordsOf = ({ start, end }: Range): string => text.slice(start, Math.min(end, start + 100));
  const numbered = new Set(lines.filter((line) => NUMBERED.test(wordsOf(line))));
  const isNumbered = numbered.size >= FEWEST_NUMBERED && numbered.size * 2 > lines.length;
  // Where most of the article is narration, what has no label is narration too.
  const isDense = labels.size * 3 >= lastLabelled - lines.findIndex(({ start }) => labels.has(start)) + 1;
  const turns: Turn[] = [];
  let isGoingOn = false;
  lines.forEach((line, index) => {
    const last = turns.at(-1);
    const label = labels.get(line.start);
    if (label) {
      turns.push({ label, spans: [{ start: label.from, end: line.end }] });
      isGoingOn = true;
      return;
    }
    // What stands between the numbered lines of two pages is their foot and head.
    if (isNumbered && !numbered.has(line)) return;
    const words = wordsOf(line).replace(isNumbered ? NUMBERED : '', '');
    const isUnderItsLabel =
      last?.label.form === 'line' && last.spans.every(({ start, end }) => start === end);
    if (isNumbered ? TITLE.test(words) : line.isHeading && !isUnderItsLabel) isGoingOn = false;
    const isWithin = (isDense || isNumbered) && index < lastLabelled;
    const isNextLine = last?.spans.at(-1)?.end === line.start - 1;
    if (last && isGoingOn && !NOT_SPOKEN.test(words) && (isWithin || isUnderItsLabel || isNextLine))
      last.spans.push({ start: line.start, end: line.end });
  });
  if (isExplainer(text, turns)) return [];
  return turns
    .map(({ label, spans }) => ({
      label,
      spans: joined(
        text,
        spans.filter(({ start, end }) => end > start),
      ),
    }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ label, spans }) =>
      setAsWords(`${label.kind}-label`, spans, {
        cue: label.cue,
        ...(label.kind === 'name' ? { source: label.name } : {}),
      }),
    );
};
