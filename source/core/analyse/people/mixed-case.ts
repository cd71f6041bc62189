import { isSuffix } from '../grammar/word-kinds.ts';

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+\.?$/u;
const NUMERAL = /^[IVX]+$/;

/** "HOLLIS", "O'NEIL-WEST" as names are written in a sentence; initials and numerals stay: "JANE B. LEE III". */
const wordInMixedCase = (word: string): string =>
  !CAPITALS.test(word) || (NUMERAL.test(word) && isSuffix(word.toLowerCase()))
    ? word
    : word
        .toLowerCase()
        .replace(/^mc\p{Ll}|(?:^|[-'’](?=\p{L}{2}))\p{Ll}/gu, (start) =>
          start.startsWith('mc') ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
        );

/** A person's name in capitals throughout, as in a transcript's labels, with capitals only where names have them. */
export const inMixedCase = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.split(' ').map(wordInMixedCase).join(' ');
