import type { Range } from '../text/range.ts';
import type { Edit } from './edits.ts';
import type { Word } from './split-words.ts';
import { isDenied, isNegation, isNumber, isPlainWord, numberValue } from './word-classes.ts';

/** What a difference between two wordings is. */
export type ChangeKind =
  | 'negation'
  | 'number'
  | 'name'
  | 'word'
  | 'omission'
  | 'insertion'
  | 'order'
  | 'splice'
  | 'filler';

/** One difference: the words of the quotation and of the source, as places in their texts (either may be empty). */
export type Change = { readonly kind: ChangeKind; readonly draft: Range; readonly source: Range };

/** The two texts and how to get at their words. */
export type Sides = {
  readonly draftText: string;
  readonly draftWords: readonly Word[];
  /** The words of the source from one number to another, and the text they stand in. */
  readonly sourceWords: (from: number, to: number) => readonly Word[];
  readonly sourceText: string;
};

const STEMS = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
  ['cannot', 'can'],
]);

/** A word that denies in one, as two: "don't" is "do not". */
const expanded = (form: string): readonly string[] => {
  if (form !== 'cannot' && !form.endsWith("n't")) return [form];
  return [STEMS.get(form) ?? form.slice(0, -3), 'not'];
};

const without = (all: readonly string[], gone: readonly string[]): readonly string[] => {
  const left = [...all];
  for (const one of gone) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

const isSameBag = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && without(a, b).length === 0;

const bare = (form: string): string => form.replace(/'s$/, '');

const startsSentence = (text: string, { start }: Range): boolean =>
  start === 0 ||
  /(?:^|[.?!:]["'”’)\]]*\s+|\n\s*|["“‘(]\s*)["'“‘([]*$/.test(text.slice(Math.max(0, start - 12), start));

const isCapital = (text: string, { start }: Range): boolean => /\p{Lu}/u.test(text.charAt(start));

/** Whether a word is a name where it stands; the first of a sentence is only if its counterpart has a capital too. */
const isName = (text: string, word: Word, isOther: boolean): boolean =>
  isCapital(text, word) &&
  !isPlainWord(word.form) &&
  !isNumber(word.form) &&
  (isOther || !startsSentence(text, word));

const pick = (words: readonly Word[], forms: readonly string[]): readonly Word[] => {
  const left = [...forms];
  return words.filter(({ form }) => {
    const at = left.indexOf(form);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

const hasName = (sides: Sides, draft: readonly Word[], source: readonly Word[]): boolean => {
  const bothCapital =
    draft.some((word) => isCapital(sides.draftText, word) && !isPlainWord(word.form)) &&
    source.some((word) => isCapital(sides.sourceText, word) && !isPlainWord(word.form));
  const forms = new Set([...draft, ...source].map(({ form }) => bare(form)));
  // "Clinton's" for "Clinton" changes no name.
  if (draft.length === 1 && source.length === 1 && forms.size === 1) return false;
  return (
    draft.some((word) => isName(sides.draftText, word, bothCapital)) ||
    source.some((word) => isName(sides.sourceText, word, bothCapital))
  );
};

/** Whether words count something; "one" of "no one" does not. */
const hasNumber = (forms: readonly string[]): boolean =>
  forms.some(
    (form, index) =>
      isNumber(form) && !(form === 'one' && /^(?:no|any|every|some|each)$/.test(forms[index - 1] ?? '')),
  );

/** What kinds of change some words for others are; none where both say the same number. */
const kindsOf = (sides: Sides, draft: readonly Word[], source: readonly Word[]): readonly ChangeKind[] => {
  const draftForms = draft.map(({ form }) => form);
  const sourceForms = source.map(({ form }) => form);
  const value = numberValue(draftForms);
  if (value !== undefined && value === numberValue(sourceForms)) return [];
  const here = without(draftForms.flatMap(expanded), sourceForms.flatMap(expanded));
  const there = without(sourceForms.flatMap(expanded), draftForms.flatMap(expanded));
  if (here.length === 0 && there.length === 0) return [isSameBag(draftForms, sourceForms) ? 'order' : 'word'];
  const kinds: ChangeKind[] = [];
  const denials = (forms: readonly string[]): number => forms.filter(isNegation).length;
  const [only] = here;
  const isDenial = here.length === 1 && there.length === 1 && isDenied(only ?? '', there[0] ?? '');
  if (denials(here) !== denials(there) || isDenial) kinds.push('negation');
  if (!isDenial) {
    if (hasNumber(here) || hasNumber(there)) kinds.push('number');
    if (hasName(sides, pick(draft, here), pick(source, there))) kinds.push('name');
  }
  const isNamed = (form: string): boolean =>
    isNegation(form) || isNumber(form) || (kinds.includes('negation') && /^(?:do|does|did)$/.test(form));
  const isRest = (words: readonly Word[], text: string, forms: readonly string[]): boolean =>
    forms.some((form) => {
      if (isNamed(form) || isDenial) return false;
      // "May" for "March" changes a name and nothing else, and "always" for "never" turns it round.
      if (kinds.length > 0 && here.length === 1 && there.length === 1) return false;
      const word = words.find((one) => one.form === form);
      return !(kinds.includes('name') && word !== undefined && isName(text, word, true));
    });
  const [isAdded, isLost] = [isRest(draft, sides.draftText, here), isRest(source, sides.sourceText, there)];
  if (isAdded && isLost) kinds.push('word');
  else if (isAdded) kinds.push(there.length === 0 || kinds.length === 0 ? 'insertion' : 'word');
  else if (isLost) kinds.push(here.length === 0 || kinds.length === 0 ? 'omission' : 'word');
  return kinds.length > 0 ? kinds : ['word'];
};

const rangeOf = (words: readonly Word[], at: number): Range => ({
  start: words[0]?.start ?? at,
  end: words.at(-1)?.end ?? at,
});

/** Edits that only move words: what one leaves out another puts in. The words between them moved too. */
const moves = (edits: readonly Edit[], sides: Sides): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const formsOf = ({ draft, source }: Edit) =>
    [
      sides.draftWords.slice(...draft).map(({ form }) => form),
      sides.sourceWords(...source).map(({ form }) => form),
    ] as const;
  for (let first = 0; first + 1 < edits.length; first += 1) {
    const [here, there]: [string[], string[]] = [[], []];
    for (let last = first; last < Math.min(edits.length, first + 4); last += 1) {
      const edit = edits[last];
      if (edit?.kind !== 'edit') break;
      const [a, b] = formsOf(edit);
      here.push(...a);
      there.push(...b);
      if (last > first && isSameBag(here, there)) {
        found.set(first, last);
        break;
      }
    }
  }
  return found;
};

/** The changes that edits make, in order: unmarked ones by kind, fillers; none for what is marked or stepped over. */
export const changesOf = (edits: readonly Edit[], sides: Sides): readonly Change[] => {
  const { draftWords } = sides;
  const moved = moves(edits, sides);
  const changes: Change[] = [];
  let [draftAt, sourceAt] = [0, 0];
  for (let index = 0; index < edits.length; index += 1) {
    const edit = edits[index];
    if (!edit) continue;
    const last = edits[moved.get(index) ?? index] ?? edit;
    const draft = draftWords.slice(edit.draft[0], last.draft[1]);
    const source = edit.kind === 'jump' ? [] : sides.sourceWords(edit.source[0], last.source[1]);
    draftAt = draft[0]?.start ?? draftWords[edit.draft[0]]?.start ?? draftAt;
    sourceAt =
      source[0]?.start ?? sides.sourceWords(edit.source[0], edit.source[0] + 1)[0]?.start ?? sourceAt;
    const ranges = { draft: rangeOf(draft, draftAt), source: rangeOf(source, sourceAt) };
    if (last !== edit) {
      changes.push({ kind: 'order', ...ranges });
      index = moved.get(index) ?? index;
    } else if (edit.kind === 'jump') changes.push({ kind: 'splice', ...ranges });
    else if (edit.kind === 'filler') changes.push({ kind: 'filler', ...ranges });
    else if (edit.kind === 'edit')
      for (const kind of kindsOf(sides, draft, source)) changes.push({ kind, ...ranges });
  }
  return changes;
};
