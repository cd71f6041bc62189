import type { Range } from '../text/range.ts';
import { type Label, type LabelForm, readLabel } from './label.ts';

/** A line that may begin with a label, and which line of the text it is. */
type Candidate = {
  readonly line: Range;
  readonly number: number;
  readonly label: Label;
  readonly who: string;
};

const FEWEST_TURNS = 3;
const FEWEST_LINES = 4;
/** With so many turns everybody who speaks more than once is known: a label must then be one of these, or like them. */
const LONG = 12;
/** Where labels begin fewer lines than one in so many, the text is more than a transcript. */
const SHARE_OF_LINES = 3;

const whoOf = (text: string, { kind, name }: Label): string =>
  kind === 'name' ? text.slice(name.start, name.end).toLowerCase().replaceAll('.', '') : kind;

/** "10:02" under a name. */
const isClock = (text: string, { start, end }: Range): boolean =>
  end - start < 16 &&
  /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?$/i.test(text.slice(start, end));

const countsOf = (turns: readonly Candidate[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { who } of turns) counts.set(who, (counts.get(who) ?? 0) + 1);
  return counts;
};

/** How many lines there are from the first of these to the last. */
const linesOf = (turns: readonly Candidate[]): number =>
  (turns.at(-1)?.number ?? 0) - (turns[0]?.number ?? 0) + 1;

const isOneWord = (who: string): boolean => !/[ \u00a0]/.test(who);

/** "LARRY PIKE, NBC HOST:", then "PIKE:": who goes by the surname only once the full name was a label. */
const withFullNames = (turns: readonly Candidate[]): readonly Candidate[] => {
  const full = new Map<string, string>();
  for (const { who } of turns) if (!isOneWord(who)) full.set(who.slice(who.lastIndexOf(' ') + 1), who);
  return turns.map((turn) => ({ ...turn, who: full.get(turn.who) ?? turn.who }));
};

/** Code units of a text that are searched for each label, so that the time stays in proportion to the text. */
const SEARCHED = 1 << 16;

/** "Isolation: ...", "Need: ...": an entry of a glossary; its word stands elsewhere in small letters, as no name does. */
const isWord = (text: string, { who, label }: Candidate): boolean =>
  label.kind === 'name' && [' ', '(', '“'].some((before) => text.includes(before + who));

/** "Ada Holm: 1,769.": a figure; where many labels have one, they are those of a table. */
const areOfTable = (text: string, turns: readonly Candidate[]): boolean => {
  const figures = turns.filter(({ line, label }) => !/\p{L}/u.test(text.slice(label.from, line.end)));
  return figures.length * SHARE_OF_LINES >= turns.length;
};

/** Of labels among narration or lists, those of people who talk: nearly all of them speak again, and they are two or more. */
const amongProse = (turns: readonly Candidate[]): readonly Candidate[] => {
  const counts = countsOf(turns);
  const known = turns.filter(({ who }) => (counts.get(who) ?? 0) > 1);
  const isCast = known.length * 3 >= turns.length * 2 && new Set(known.map(({ who }) => who)).size > 1;
  return isCast ? turns : [];
};

/** Labels before a colon, and the "Q" and "A" that need none. */
const withColon = (given: readonly Candidate[]): readonly Candidate[] => {
  const isDense = given.length * 3 >= linesOf(given);
  const turns = withFullNames(isDense ? given : amongProse(given));
  const counts = countsOf(turns);
  const isAnswered = counts.has('question') && counts.size > 1 && turns.length >= 2;
  // A list of names, each with its entry, has no name twice.
  const hasCast = turns.length >= FEWEST_TURNS && counts.size >= 2 && counts.size < turns.length;
  if (!isAnswered && !hasCast) return [];
  const isKnown = ({ who }: Candidate): boolean => (counts.get(who) ?? 0) > 1;
  const known = turns.filter(isKnown);
  const share = (test: (candidate: Candidate) => boolean): number =>
    known.filter(test).length / Math.max(1, known.length);
  const areMarked = share(({ label }) => label.isMarked) > 0.5;
  const areCapitals = share(({ label }) => label.isCapitals) > 0.5;
  const areFull = share(({ who }) => !isOneWord(who)) > 0.5;
  const isLikeTheOthers = ({ label, who }: Candidate): boolean =>
    label.isMarked === areMarked &&
    label.isCapitals === areCapitals &&
    (areCapitals || areMarked || !areFull || !isOneWord(who));
  // "May it please the | Court: ...": where names are in capitals, a line that goes on with a colon names nobody.
  const areNearlyAllCapitals = turns.length >= FEWEST_LINES && share(({ label }) => label.isCapitals) > 0.8;
  const spoken = turns.filter(
    ({ label }) => label.kind !== 'name' || label.isCapitals || !areNearlyAllCapitals,
  );
  return spoken.filter(
    (turn) =>
      turn.label.kind !== 'name' ||
      isKnown(turn) ||
      (!turn.label.mustRecur && (turns.length < LONG || isLikeTheOthers(turn))),
  );
};

/** Labels in capitals before a full stop or a dash: the text must be full of them, and somebody must speak twice. */
const inCapitals = (turns: readonly Candidate[]): readonly Candidate[] => {
  const counts = countsOf(turns);
  const isTranscript =
    turns.length >= FEWEST_TURNS &&
    counts.size >= 2 &&
    counts.size < turns.length &&
    turns.length * 3 >= linesOf(turns);
  return isTranscript ? turns : [];
};

/** Names on lines of their own, each with words under it: they recur, or a time stands beside them. */
const onLines = (lines: readonly Candidate[]): readonly Candidate[] => {
  const all = countsOf(lines);
  const turns = lines.filter(({ number }, index) => {
    const next = lines[index + 1];
    return next?.number !== number + 1 || (all.get(next.who) ?? 0) < 2;
  });
  const counts = countsOf(turns);
  const timed = turns.filter(({ label }) => label.isMarked);
  if (timed.length >= 2 && timed.length * 2 > turns.length) {
    const names = new Set(timed.map(({ who }) => who));
    return turns.filter(({ who }) => names.has(who));
  }
  const known = turns.filter(({ who }) => (counts.get(who) ?? 0) > 1);
  const names = new Set(known.map(({ who }) => who));
  if (known.length < FEWEST_LINES || names.size < 2) return [];
  const areCapitals = known.every(({ label }) => label.isCapitals);
  const isDense = known.length * 2 >= turns.length;
  return turns.filter(
    ({ who, label }) =>
      names.has(who) ||
      (isDense &&
        !label.mustRecur &&
        label.isCapitals === areCapitals &&
        (areCapitals ? !/^the /.test(who) : !isOneWord(who))),
  );
};

/** Labels with the names of people who are known: one is enough, but of names on lines of their own two. */
const ofKnown = (candidates: readonly Candidate[], known: ReadonlySet<string>): readonly Candidate[] => {
  const turns = candidates.filter(
    ({ who, label, number }, index) =>
      known.has(who) && (label.form !== 'line' || candidates[index + 1]?.number !== number + 1),
  );
  const isOnLines = of(turns, 'line').length > 1;
  return turns.filter(({ label }) => label.form !== 'line' || isOnLines);
};

const of = (turns: readonly Candidate[], ...forms: readonly LabelForm[]): readonly Candidate[] =>
  turns.filter(({ label }) => forms.includes(label.form));

/**
 * The lines of a transcript, interview, play or chat that begin with a speaker's label, by where they start; none where
 * the labels are not those of people talking.
 * @param lines the lines with something on them, in order, without the white space around them.
 * @param isCaptioned every label counts: captions label speakers and nothing else.
 * @param known names in lower case that are labels wherever one stands, for they are known to be people's.
 */
export const transcriptLabels = (
  text: string,
  lines: Iterable<Range>,
  isCaptioned = false,
  known: ReadonlySet<string> = new Set(),
): ReadonlyMap<number, Label> => {
  const candidates: Candidate[] = [];
  let number = 0;
  for (const line of lines) {
    number += 1;
    const label = readLabel(text, line);
    const last = candidates.at(-1);
    if (label) candidates.push({ line, number, label, who: whoOf(text, label) });
    else if (last?.number === number - 1 && last.label.form === 'line' && isClock(text, line))
      candidates[candidates.length - 1] = { ...last, label: { ...last.label, isMarked: true } };
  }
  const begun = text.slice(0, SEARCHED);
  /** Labels that are accepted. Where most of the text is no label, a word that the text uses elsewhere is no name. */
  const accept = (
    turns: readonly Candidate[],
    choose: (turns: readonly Candidate[]) => readonly Candidate[],
  ): readonly Candidate[] => {
    const chosen = choose(turns);
    const isTranscript = candidates.length * SHARE_OF_LINES >= number;
    return chosen.length === 0 || isTranscript
      ? chosen
      : choose(turns.filter((turn) => !isWord(begun, turn)));
  };
  const colons = of(candidates, 'colon', 'bare');
  const accepted = [
    ...(isCaptioned ? colons : areOfTable(text, colons) ? [] : accept(colons, withColon)),
    ...inCapitals(of(candidates, 'stop')),
    ...inCapitals(of(candidates, 'dash')),
    ...accept(of(candidates, 'line'), onLines),
    ...ofKnown(candidates, known),
  ];
  return new Map(accepted.map(({ line, label }) => [line.start, label]));
};
