import { latePattern } from '../text/late-pattern.ts';
import type { Range } from '../text/range.ts';
import { ANSWER_LABELS, LEADING_IN, NO_SPEAKERS, QUESTION_LABELS } from './label-words.ts';

/** How a label ends: "HOLM: Yes", "HOLM. Yes", "HOLM — Yes", "Q  And then?", or a line of its own. */
export type LabelForm = 'colon' | 'stop' | 'dash' | 'bare' | 'line';

/** What may be a speaker's label at the start of a line, as in "[00:01:02] MR. PRICE (R-TX): Good morning." */
export type Label = {
  readonly form: LabelForm;
  readonly kind: 'name' | 'question' | 'answer';
  /** A time or ">>" stands before it, or a time after it. */
  readonly isMarked: boolean;
  readonly isCapitals: boolean;
  /** A sentence may begin like this too ("Ada Holm, chief engineer:", "The Verdict:"): a label must recur. */
  readonly mustRecur: boolean;
  /** The words of the label; for a name, without what stands in brackets or after a comma. */
  readonly name: Range;
  /** The sign that ends the label, or the label itself where it has none. */
  readonly cue: Range;
  /** Where what is said begins; for a label on a line of its own, the end of the line. */
  readonly from: number;
};

/** No label is longer, in UTF-16 code units. */
const LONGEST = 120;
const LONGEST_LINE = 60;

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+`;
const STAMP = String.raw`[[(<]?(?:${DATE})?${CLOCK}[\])>]?`;
/** The number of a printed line, ">> ", "[00:01:02] ", "12/10/2026, 09:10 - ", and asterisks that set the label in bold. */
const BEFORE = new RegExp(
  String.raw`^(?:\d{1,3}(?:[^\S\n]{2,}|\t))?(>{2,3}\s*)?(${STAMP}\s*(?:[-–—|]\s+)?)?[*_]{0,3}`,
);
const PARTICLE = '(?:de|del|da|di|du|la|le|van|von|der|den|ter|bin|ibn|al|of|the|for)';
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*`;
const NAME = String.raw`${WORD}(?:[ \u00a0](?:${WORD}|${PARTICLE}(?=[ \u00a0])|[dl]['’]${WORD}|\d{1,2}\b)){0,6}(?:,? (?:Jr|Sr|II|III|IV|JR|SR)\b\.?)?`;
const BRACKETS = String.raw`(?:\s*[([][^()[\]\n]{0,50}[)\]]){0,3}`;
const COLON = latePattern(
  String.raw`^(${NAME})(,\s?[^:\n]{1,60})?(${BRACKETS})(\s+${STAMP})?[*_]{0,3}\s?:[*_]{0,3}(?=\s|$|["“])`,
  'u',
);
/** "The Minister for Roads (Dan Hill)": an office, and in brackets who holds it. */
const OFFICE = latePattern(
  String.raw`^The ${WORD}(?: (?:${WORD}|of|for|the|and|to)){0,9} \((\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4})\)(?=:\s)`,
  'u',
);
const NICK = /^<\s?([\p{L}\p{N}_][^<>\n]{0,30})>(?=\s)/u;
/** "[12:02] otto: me": behind a time a name may have small letters. */
const SMALL_NICK = /^([\p{Ll}\p{N}_][\p{L}\p{N}_.-]{0,30})\s?:(?=\s)/u;
/** What stands before a name in capitals: "Mr. DOE. I yield.", "Senator WARD. I object.", "The CHAIR. Order." */
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Prof|Hon)\.|(?:Senator|Representative|Delegate|Congress(?:wo)?man|Chair(?:wo)?man|Secretary|Director|General|Colonel|Ambassador|Governor|Mayor|Minister|Professor|Judge|Justice|The))`;
const CAPITALS = String.raw`(?:${TITLE} )?\p{Lu}[\p{Lu}\p{M}'’-]+(?:[ .]{1,2}\p{Lu}[\p{Lu}\p{M}'’-]*){0,3}`;
const STOP = latePattern(
  String.raw`^(${CAPITALS})(?: of \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)?(${BRACKETS})\.(?:\s?[—–-]{1,2})?\s+(?=[\p{Lu}"“'‘([])`,
  'u',
);
const DASH = latePattern(String.raw`^(${CAPITALS})(${BRACKETS})(?:\s+[—–-]{1,2}\s+|\t+\s*)(?=\S)`, 'u');
const LINE = latePattern(String.raw`^(${NAME})(,\s?[^:.!?\n]{1,40})?(${BRACKETS})(\s+${STAMP})?\s?:?$`, 'u');
/** "Q  And the vote?" of printed transcripts has no colon. */
const BARE = /^(Q|A)(?:\s{2,}|\t|\. | )(?=\p{Lu}|["“])/u;

/**
 * What a line begins with that no name on its own does, by letters of ASCII alone: a word in small letters. Nearly all
 * prose is told apart here, before the patterns for names are compiled, which takes milliseconds.
 */
const BEGINS_AS_PROSE = new RegExp(
  String.raw`^[^,:<>()[\]\d\n]*?[ \u00a0](?!${PARTICLE}[ \u00a0]|[dl]['’])[a-z]`,
);
/** Two capitals, or signs that may stand between capitals: so every label in capitals begins. */
const MAY_BE_CAPITALS = new RegExp(String.raw`^(?:${TITLE} )?[^a-z\s\d.,;:"“”()]{2}`);

const kindOf = (name: string): Label['kind'] | undefined => {
  const lower = name.toLowerCase().replaceAll('.', '');
  if (QUESTION_LABELS.has(lower)) return 'question';
  if (ANSWER_LABELS.has(lower)) return 'answer';
  const [first = ''] = name
    .toLowerCase()
    .replace(/^the (?=\S)/, '')
    .split(' ');
  return NO_SPEAKERS.has(first) || NO_SPEAKERS.has(name.toLowerCase()) ? undefined : 'name';
};

const BEFORE_NAME = new RegExp(`^${TITLE} `);
const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name.replace(BEFORE_NAME, ''));

/** Whether a label might begin here, told by one character: nearly all lines of prose go no further than the colon. */
const MAY_BEGIN = /[\p{Lu}\p{N}[(<>*_]/u;

/**
 * Reads the label that a line may begin with; whether it is one depends on the other lines ({@link transcriptLabels}).
 * Reads a bounded number of code units.
 */
export const readLabel = (text: string, { start, end }: Range): Label | undefined => {
  if (!MAY_BEGIN.test(text.charAt(start))) return undefined;
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const before = BEFORE.exec(head);
  const skipped = before?.[0].length ?? 0;
  const isMarkedBefore = before?.[1] !== undefined || before?.[2] !== undefined;
  const rest = head.slice(skipped);
  const at = start + skipped;
  const isWholeLine = end - start <= LONGEST;
  const build = (
    form: LabelForm,
    match: RegExpExecArray,
    from: number,
    role = '',
    time?: string,
  ): Label | undefined => {
    const [, name = ''] = match;
    const kind = kindOf(name);
    const lastWord = /(\p{L}+)$/u.exec(role)?.[1] ?? '';
    if (!kind || LEADING_IN.has(lastWord)) return undefined;
    const nameAt = at + match[0].indexOf(name);
    const range = { start: nameAt, end: nameAt + name.length };
    const sign = text.lastIndexOf(':', from - 1);
    return {
      form,
      kind,
      isMarked: isMarkedBefore || time !== undefined,
      isCapitals: isCapitals(name),
      mustRecur: /\p{Ll}/u.test(role) || /^The \p{Lu}\p{Ll}/u.test(name),
      name: range,
      cue: form === 'colon' && sign >= range.end ? { start: sign, end: sign + 1 } : range,
      from,
    };
  };
  const afterSpace = (offset: number): number => {
    let from = offset;
    while (from < end && /\s/.test(text.charAt(from))) from += 1;
    return from;
  };
  const isProse = BEGINS_AS_PROSE.test(rest);
  if (rest.includes(':')) {
    const office = rest.startsWith('The ') && rest.includes('):') ? OFFICE().exec(rest) : null;
    if (office) return build('colon', office, afterSpace(at + office[0].length + 1));
    const colon = isProse ? null : COLON().exec(rest);
    if (colon) {
      const from = afterSpace(at + colon[0].length);
      return build(from >= end ? 'line' : 'colon', colon, from, colon[2], colon[4]);
    }
  }
  const nick = rest.startsWith('<') ? NICK.exec(rest) : isMarkedBefore ? SMALL_NICK.exec(rest) : null;
  if (nick) return build('colon', nick, afterSpace(at + nick[0].length));
  const bare = BARE.exec(rest);
  if (bare) return build('bare', bare, at + bare[0].length);
  const isInCapitals = MAY_BE_CAPITALS.test(rest);
  const stop = isInCapitals && rest.includes('.') ? STOP().exec(rest) : null;
  if (stop) return build('stop', stop, at + stop[0].length);
  const dash = isInCapitals && /[—–\t-]/.test(rest) ? DASH().exec(rest) : null;
  if (dash) return build('dash', dash, at + dash[0].length);
  if (isWholeLine && rest.length <= LONGEST_LINE && !isProse) {
    const line = LINE().exec(rest.replace(/[*_]{1,3}$/, ''));
    // A sentence of few words ends with a stop; of names, only initials and "Jr." do.
    if (line && !/\p{Ll}{3,}\.$/u.test(line[1] ?? '')) return build('line', line, end, line[2], line[4]);
  }
  return undefined;
};
