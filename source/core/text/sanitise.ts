/**
 * Makes hostile text safe to show. Every code unit is replaced by one code unit, so that every offset into the result is an
 * offset into what was read. All text goes through it before it reaches a screen, a search or the analysis.
 *
 * - Line ends: the CR of CRLF becomes a space (trailing white space); a lone CR, NEL, U+2028 and U+2029 become `\n`.
 * - What controls a terminal or deceives a reader becomes U+FFFD and is visible: C0 (except `\n` and `\t`), DEL, C1,
 *   lone surrogates, noncharacters, bidirectional embeddings, overrides and isolates, tag characters, interlinear
 *   annotation, surplus variation selectors.
 * - What is only invisible becomes a space: form feed, vertical tab, zero-width space, word joiner, byte order mark,
 *   directional marks, fillers. Joiners stay where they are needed: ZWJ in an emoji of at most four pictures, ZWJ and ZWNJ
 *   between letters of a script that needs them. A variation selector stays after one base; tags in the three flags
 *   that Unicode recommends.
 * - A soft hyphen becomes a hyphen: terminals disagree on its width.
 */

const REPLACEMENT = '\uFFFD';

/**
 * A code unit beyond the frequent ones. Most texts have none, and this test is then all they cost. The class lists what
 * may stay and is short, because V8 then compiles it in a tenth of the time of its complement.
 */
const UNUSUAL =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: every member is meant by itself
  /[^\t\n\x20-\x7E\xA0-\xAC\xAE-\u034E\u0350-\u061B\u061D-\u115E\u1161-\u17B3\u17B6-\u180A\u1810-\u200A\u2010-\u2027\u202F-\u205F\u2070-\u3163\u3165-\uD7FF]/;

/** Code points that may need replacing; of the astral ones those that Unicode calls ignorable, and noncharacters. */
const SUSPECTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: every member is meant by itself
  /[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}\p{Noncharacter_Code_Point}]/gu;

const BECOMES_NEWLINE = /[\r\x85\u2028\u2029]/;
const BECOMES_SPACE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: every member is meant by itself
  /[\v\f\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0]/;
const FLAG =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/u;
/** Code units of a flag made of tags: seven characters, each a surrogate pair. */
const FLAG_LENGTH = 14;

// Made at the first use: patterns of Unicode classes are slow to compile, and few texts need them.
const isVariationSelector = (character: string): boolean =>
  /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character);
const takesVariation = (character: string): boolean => /[\p{L}\p{S}\p{P}\p{Emoji}]/u.test(character);

let joining: RegExp | undefined;

/** Scripts whose letters join or stack, where a joiner changes how they look. Made at the first use. */
const isJoining = (character: string): boolean => {
  joining ??=
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Javanese}\p{Script=Balinese}]/u;
  return joining.test(character) && !isVariationSelector(character);
};

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const characterBefore = (text: string, at: number): string => {
  if (at === 0) return '';
  const pair = at > 1 ? characterAt(text, at - 2) : '';
  return pair.length === 2 ? pair : text.charAt(at - 1);
};

/**
 * The most joiners in one emoji: the longest ones join four pictures. A terminal that does not join them draws each in two
 * cells, so that an endless chain, which counts as two cells, would overrun the screen.
 */
const MOST_JOINERS = 3;
/** The most code units from one joiner to the next: a picture, its colour or selector, the joiner. */
const LONGEST_LINK = 5;

/** Whether the joiner at an offset exceeds the limit, counting those before it in the same chain. */
const isOneTooMany = (text: string, at: number): boolean => {
  const chain =
    /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?\u200D)*\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?$/u.exec(
      text.slice(Math.max(0, at - (MOST_JOINERS + 1) * LONGEST_LINK), at),
    )?.[0];
  return (chain?.split('\u200D').length ?? 1) > MOST_JOINERS;
};

const joinsEmoji = (text: string, at: number): boolean => {
  if (!/^\p{Extended_Pictographic}/u.test(characterAt(text, at + 1)) || isOneTooMany(text, at)) return false;
  const before = characterBefore(text, at);
  if (/^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before)) return true;
  return before === '\uFE0F' && /^\p{Extended_Pictographic}/u.test(characterBefore(text, at - 1));
};

const isKept = (text: string, at: number, character: string): boolean => {
  if (character === '\u200C' || character === '\u200D') {
    if (isJoining(characterBefore(text, at)) && isJoining(characterAt(text, at + 1))) return true;
    return character === '\u200D' && joinsEmoji(text, at);
  }
  if (isVariationSelector(character)) {
    const base = characterBefore(text, at);
    // Unicode calls a filler a letter, but it becomes a space.
    return takesVariation(base) && !isVariationSelector(base) && !BECOMES_SPACE.test(base);
  }
  if (character >= '\u{E0020}' && character <= '\u{E007F}') {
    const flag = FLAG.exec(text.slice(Math.max(0, at - FLAG_LENGTH), at + FLAG_LENGTH));
    return flag !== null;
  }
  return false;
};

const replacementFor = (text: string, at: number, character: string): string => {
  if (character === '\r' && text.charAt(at + 1) === '\n') return ' ';
  if (isKept(text, at, character)) return character;
  if (character === '\xAD') return '-';
  if (BECOMES_NEWLINE.test(character)) return '\n';
  if (BECOMES_SPACE.test(character)) return ' ';
  return REPLACEMENT.repeat(character.length);
};

/** The sanitised text, with the same length and so the same offsets. Idempotent. */
export const sanitise = (text: string): string => {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replaceAll('\r\n', ' \n')
    .replace(SUSPECTS, (character, at: number, whole: string) => replacementFor(whole, at, character));
};
