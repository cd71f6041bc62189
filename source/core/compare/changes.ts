import type { Range } from '../text/range.ts';
import type { Edit } from './align.ts';
import type { Word } from './split-words.ts';
import { isCurrency, isDenied, isNegation, isNumber, isPlainWord, numberValue } from './word-classes.ts';

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

/** Words, and the text they stand in. */
export type Wording = { readonly text: string; readonly words: readonly Word[] };

const STEMS: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall', "ain't": 'is', cannot: 'can' }; // biome-ignore format: a table

/** A part of a word as it is compared: a word that denies in one is two, as "don't" is "do not". */
type Part = { readonly form: string; readonly word: Word; readonly text: string };

const partsOf = ({ text, words }: Wording): readonly Part[] =>
  words.flatMap((word) => {
    const { form } = word;
    const isDenial = form === 'cannot' || form.endsWith("n't");
    const forms = isDenial ? [STEMS[form] ?? form.slice(0, -3), 'not'] : [form];
    return forms.map((one) => ({ form: one, word, text }));
  });

/** Those whose forms the others lack, each as often as it is missing there. */
const lacking = <One extends { readonly form: string }>(
  all: readonly One[],
  others: readonly { readonly form: string }[],
): readonly One[] => {
  const left = others.map(({ form }) => form);
  return all.filter(({ form }) => {
    const at = left.indexOf(form);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const isSameBag = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length > 0 && a.length === b.length && lacking(a, b).length === 0;

/** Whether a word may be a name by its capital; where all letters are capital none of them tells a name. */
const isCapital = ({ text, word: { start, end }, form }: Part): boolean =>
  /\p{Lu}/u.test(text.charAt(start)) &&
  /\p{Ll}/u.test(text.slice(Math.max(0, start - 12), end)) &&
  !isPlainWord(form) &&
  !isNumber(form);

/** Whether a word opens a sentence or a quotation, where any word has a capital. */
const isFirst = ({ text, word: { start } }: Part): boolean =>
  start === 0 ||
  /(?:^|[.?!:]["'”’)\]]*\s+|\n\s*|["“‘(]\s*)["'“‘([]*$/.test(text.slice(Math.max(0, start - 12), start));

/** Whether words count something; "one" of "no one" does not. */
const hasNumber = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ form }, index) =>
      isNumber(form) &&
      !(form === 'one' && /^(?:no|any|every|some|each)$/.test(parts[index - 1]?.form ?? '')),
  );

/** A number, or a sum of money, whichever way it is written: "2 dollar" of "$2" and of "two dollars". */
const amountOf = (words: readonly Word[]): string | undefined => {
  const forms = words.map(({ form }) => form);
  const value = numberValue(forms.filter((form) => !isCurrency(form)));
  return value === undefined ? undefined : [value, ...forms.filter(isCurrency)].join(' ');
};

/** Whether both say one amount: "25" for "twenty-five", "$2" for "two dollars". */
const isSameAmount = (draft: readonly Word[], source: readonly Word[]): boolean =>
  amountOf(draft) !== undefined && amountOf(draft) === amountOf(source);

const denialsIn = (words: readonly { readonly form: string }[]): number =>
  words.filter(({ form }) => isNegation(form)).length;

/** What kinds of change some words for others are; none where both say the same number. */
const kindsOf = (draft: Wording, source: Wording): readonly ChangeKind[] => {
  if (isSameAmount(draft.words, source.words)) return [];
  const here = lacking(partsOf(draft), partsOf(source));
  const there = lacking(partsOf(source), partsOf(draft));
  const all = [...here, ...there];
  if (all.length === 0) return [isSameBag(draft.words, source.words) ? 'order' : 'word'];
  const [one, other] = all;
  const isSwap = here.length === 1 && there.length === 1;
  if (isSwap && one && other && isDenied(one.form, other.form)) return ['negation'];
  // A capital tells a name where a sentence does not begin, or where both sides have one.
  const names = all.filter(isCapital);
  const isBoth = here.some(isCapital) && there.some(isCapital);
  // "Clinton's" for "Clinton" changes no name.
  const isInflected = isSwap && one?.form.replace(/'s$/, '') === other?.form.replace(/'s$/, '');
  const kinds: ChangeKind[] = [];
  if (denialsIn(here) !== denialsIn(there)) kinds.push('negation');
  if (hasNumber(here) || hasNumber(there)) kinds.push('number');
  if (!isInflected && names.some((part) => isBoth || !isFirst(part))) kinds.push('name');
  // "May" for "March" changes a name and nothing else, and "always" for "never" turns it round.
  if (isSwap && kinds.length > 0) return kinds;
  const isRest = (part: Part): boolean =>
    !isNegation(part.form) && !isNumber(part.form) && !(kinds.includes('name') && names.includes(part));
  const [isAdded, isLost] = [here.some(isRest), there.some(isRest)];
  const isOneSided = kinds.length === 0 || here.length === 0 || there.length === 0;
  if (isAdded || isLost)
    kinds.push(isAdded === isLost || !isOneSided ? 'word' : isAdded ? 'insertion' : 'omission');
  return kinds.length > 0 ? kinds : ['word'];
};

/** The range of some words; of none where they would stand. */
const rangeOf = (found: readonly Word[], all: readonly Word[], at: number): Range => {
  const start = found[0]?.start ?? all[at]?.start ?? all[at - 1]?.end ?? 0;
  return { start, end: found.at(-1)?.end ?? start };
};

const kindsOfEdit = ({ kind }: Edit, here: Wording, there: Wording): readonly ChangeKind[] => {
  if (kind === 'jump') return ['splice'];
  if (kind === 'filler') return ['filler'];
  // "will [not] pay"
  if (kind === 'bracket') return denialsIn(here.words) > 0 === denialsIn(there.words) > 0 ? [] : ['negation'];
  return kind === 'edit' ? kindsOf(here, there) : [];
};

/** How many edits together may only move words, or write a number in another way: what one leaves out another puts in. */
const TOGETHER = [2, 3, 4];

/** The changes that edits make, in order: unmarked ones by kind, fillers; none for what is marked or stepped over. */
export const changesOf = (all: readonly Edit[], draft: Wording, source: Wording): readonly Change[] => {
  const edits = all.filter(({ kind }) => kind !== 'same');
  /** The words of each side from the beginning of the first of some edits to the end of the last. */
  const sidesOf = (some: readonly Edit[]): readonly [here: Wording, there: Wording] => {
    const [first, last] = [some[0], some.at(-1)];
    const words = source.words.slice(first?.source[0], last?.source[1]);
    return [
      { ...draft, words: draft.words.slice(first?.draft[0], last?.draft[1]) },
      { ...source, words: first?.kind === 'jump' ? [] : words },
    ];
  };
  const changes: Change[] = [];
  for (let index = 0; index < edits.length; ) {
    const together = TOGETHER.find((count) => {
      const some = edits.slice(index, index + count);
      const [here, there] = sidesOf(some);
      return (
        some.length === count &&
        some.every(({ kind }) => kind === 'edit') &&
        (isSameBag(here.words, there.words) || isSameAmount(here.words, there.words))
      );
    });
    const some = edits.slice(index, index + (together ?? 1));
    index += some.length;
    const [edit] = some;
    if (!edit) break;
    const [here, there] = sidesOf(some);
    const ranges = {
      draft: rangeOf(here.words, draft.words, edit.draft[0]),
      source: rangeOf(there.words, source.words, edit.source[0]),
    };
    changes.push(...kindsOfEdit(edit, here, there).map((kind) => ({ kind, ...ranges })));
  }
  return changes;
};
