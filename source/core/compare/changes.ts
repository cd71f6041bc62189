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

const STEMS: Readonly<Record<string, string>> = {
  "can't": 'can',
  "won't": 'will',
  "shan't": 'shall',
  "ain't": 'is',
  cannot: 'can',
};

/** A word that denies in one, as two: "don't" is "do not". */
const expanded = (form: string): readonly string[] =>
  form === 'cannot' || form.endsWith("n't") ? [STEMS[form] ?? form.slice(0, -3), 'not'] : [form];

/** The forms that others lack, each as often as it is missing there. */
const without = (all: readonly string[], gone: readonly string[]): readonly string[] => {
  const left = [...gone];
  return all.filter((form) => {
    const at = left.indexOf(form);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const formsOf = (words: readonly Word[]): readonly string[] => words.map(({ form }) => form);

const isSameBag = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && without(a, b).length === 0;

/** A word of one side, with how it stands there. */
type Written = { readonly form: string; readonly isCapital: boolean; readonly isFirst: boolean };

/** The words of one side that the other lacks; those of words that deny in one are two. */
const lacking = (text: string, words: readonly Word[], others: readonly Word[]): readonly Written[] => {
  const left = [...without(formsOf(words).flatMap(expanded), formsOf(others).flatMap(expanded))];
  return words.flatMap(({ form: whole, start }) =>
    expanded(whole).flatMap((form): readonly Written[] => {
      const at = left.indexOf(form);
      if (at < 0) return [];
      left.splice(at, 1);
      const before = text.slice(Math.max(0, start - 12), start);
      const isFirst = start === 0 || /(?:^|[.?!:]["'”’)\]]*\s+|\n\s*|["“‘(]\s*)["'“‘([]*$/.test(before);
      // Where all letters are capital none of them tells a name.
      const isShouted = !/\p{Ll}/u.test(text.slice(Math.max(0, start - 12), start + whole.length));
      const isCapital =
        !isShouted && /\p{Lu}/u.test(text.charAt(start)) && !isPlainWord(form) && !isNumber(form);
      return [{ form, isCapital, isFirst }];
    }),
  );
};

/** Whether words count something; "one" of "no one" does not. */
const hasNumber = (words: readonly Written[]): boolean =>
  words.some(
    ({ form }, index) =>
      isNumber(form) &&
      !(form === 'one' && /^(?:no|any|every|some|each)$/.test(words[index - 1]?.form ?? '')),
  );

const bare = ({ form }: Written): string => form.replace(/'s$/, '');

const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollar', '£': 'pound', '€': 'euro' };

/** The currency that a sign or a word names: "dollar" of "$" and "dollars". */
const currencyOf = (form: string): string | undefined => {
  const one = CURRENCIES[form] ?? form.replace(/s$/, '');
  return Object.values(CURRENCIES).includes(one) ? one : undefined;
};

/** A number, or a sum of money, whichever way it is written: "2 dollar" of "$2" and of "two dollars". */
const amountOf = (forms: readonly string[]): string | undefined => {
  const value = numberValue(forms.filter((form) => !currencyOf(form)));
  return value === undefined
    ? undefined
    : [value, ...forms.flatMap((form) => currencyOf(form) ?? [])].join(' ');
};

/** What kinds of change some words for others are; none where both say the same number. */
const kindsOf = (sides: Sides, draft: readonly Word[], source: readonly Word[]): readonly ChangeKind[] => {
  const amount = amountOf(formsOf(draft));
  if (amount !== undefined && amount === amountOf(formsOf(source))) return [];
  const here = lacking(sides.draftText, draft, source);
  const there = lacking(sides.sourceText, source, draft);
  if (here.length + there.length === 0)
    return [isSameBag(formsOf(draft), formsOf(source)) ? 'order' : 'word'];
  const all = [...here, ...there];
  const isSwap = here.length === 1 && there.length === 1;
  const [one, other] = all;
  if (isSwap && one && other && isDenied(one.form, other.form)) return ['negation'];
  const denials = (words: readonly Written[]): number => words.filter(({ form }) => isNegation(form)).length;
  // A capital tells a name where a sentence does not begin, or where both sides have one.
  const bothCapital = here.some(({ isCapital }) => isCapital) && there.some(({ isCapital }) => isCapital);
  const isName = ({ isCapital, isFirst }: Written): boolean => isCapital && (bothCapital || !isFirst);
  // "Clinton's" for "Clinton" changes no name.
  const isInflected = draft.length === 1 && source.length === 1 && new Set(all.map(bare)).size === 1;
  const kinds: ChangeKind[] = [];
  if (denials(here) !== denials(there)) kinds.push('negation');
  if (hasNumber(here) || hasNumber(there)) kinds.push('number');
  if (!isInflected && all.some(isName)) kinds.push('name');
  // "May" for "March" changes a name and nothing else, and "always" for "never" turns it round.
  if (isSwap && kinds.length > 0) return kinds;
  const isRest = (word: Written): boolean =>
    !isNegation(word.form) &&
    !isNumber(word.form) &&
    !(kinds.includes('negation') && /^(?:do|does|did)$/.test(word.form)) &&
    !(kinds.includes('name') && word.isCapital);
  const [isAdded, isLost] = [here.some(isRest), there.some(isRest)];
  const isOneSided = kinds.length === 0 || here.length === 0 || there.length === 0;
  if (isAdded || isLost)
    kinds.push(isAdded === isLost || !isOneSided ? 'word' : isAdded ? 'insertion' : 'omission');
  return kinds.length > 0 ? kinds : ['word'];
};

/** Edits after one that move words with it: what one leaves out another puts in. The words between them moved too. */
const MOST_MOVED = 4;

/** The last of the edits from one on that together only move words, if any do. */
const lastMoved = (edits: readonly Edit[], first: number, sides: Sides): Edit | undefined => {
  const [here, there]: [string[], string[]] = [[], []];
  for (const edit of edits.slice(first, first + MOST_MOVED)) {
    if (edit.kind !== 'edit') return undefined;
    here.push(...formsOf(sides.draftWords.slice(...edit.draft)));
    there.push(...formsOf(sides.sourceWords(...edit.source)));
    if (edit !== edits[first] && isSameBag(here, there)) return edit;
  }
  return undefined;
};

/** Edits without those that write a sum of money in another way: "$80 million" for "80 million dollars". */
const withoutSums = (edits: readonly Edit[], { draftWords, sourceWords }: Sides): readonly Edit[] => {
  const isSum = (sign: Edit, name: Edit | undefined): boolean => {
    if (!name || sign.kind !== 'edit' || name.kind !== 'edit') return false;
    const [signs, names] = [sign, name].map((one) => [
      ...formsOf(draftWords.slice(...one.draft)),
      ...formsOf(sourceWords(...one.source)),
    ]);
    const between = formsOf(draftWords.slice(sign.draft[1], name.draft[0]));
    const currency = currencyOf(signs?.join() ?? '');
    return (
      currency !== undefined &&
      currency === currencyOf(names?.join() ?? '') &&
      between.length > 0 &&
      between.every(isNumber)
    );
  };
  const signs = edits.flatMap((edit, index) => (isSum(edit, edits[index + 1]) ? [index] : []));
  return edits.filter((_, index) => !signs.includes(index) && !signs.includes(index - 1));
};

/** Whether words in brackets turn round what they stand for: "will [not] pay". */
const isDenialMarked = (draft: readonly Word[], source: readonly Word[]): boolean =>
  draft.some(({ form }) => isNegation(form)) !== source.some(({ form }) => isNegation(form));

const rangeOf = (words: readonly Word[], at: number): Range => ({
  start: words[0]?.start ?? at,
  end: words.at(-1)?.end ?? at,
});

/** The changes that edits make, in order: unmarked ones by kind, fillers; none for what is marked or stepped over. */
export const changesOf = (all: readonly Edit[], sides: Sides): readonly Change[] => {
  const { draftWords, sourceWords } = sides;
  const edits = withoutSums(all, sides);
  const changes: Change[] = [];
  let [draftAt, sourceAt] = [0, 0];
  for (let index = 0; index < edits.length; index += 1) {
    const edit = edits[index];
    if (!edit) continue;
    const moved = lastMoved(edits, index, sides);
    const last = moved ?? edit;
    const draft = draftWords.slice(edit.draft[0], last.draft[1]);
    const source = edit.kind === 'jump' ? [] : sourceWords(edit.source[0], last.source[1]);
    draftAt = draft[0]?.start ?? draftWords[edit.draft[0]]?.start ?? draftAt;
    sourceAt = source[0]?.start ?? sourceWords(edit.source[0], edit.source[0] + 1)[0]?.start ?? sourceAt;
    const ranges = { draft: rangeOf(draft, draftAt), source: rangeOf(source, sourceAt) };
    const kinds: readonly ChangeKind[] = moved
      ? ['order']
      : edit.kind === 'jump'
        ? ['splice']
        : edit.kind === 'filler'
          ? ['filler']
          : edit.kind === 'edit'
            ? kindsOf(sides, draft, source)
            : edit.kind === 'bracket' && isDenialMarked(draft, source)
              ? ['negation']
              : [];
    changes.push(...kinds.map((kind) => ({ kind, ...ranges })));
    if (moved) index = edits.indexOf(moved);
  }
  return changes;
};
