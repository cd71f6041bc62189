import type { Range } from '../../text/range.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';

/** Who is credited below or after a quotation: "— Ada Holm, minister". */
export type Credit = {
  /** The name and what is said of it. */
  readonly source: Range;
  /** The dash. */
  readonly cue: Range;
  readonly kind: 'credit' | 'post';
};

const LONGEST = 160;
const DASH = /(?:^|\s|[.!?…”"'’»“])(—|–|―|--|~|-(?=\s)|(?<=^\s*)-)\s*(?=[\p{Lu}@])/gu;
const NAME =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|bin|al|del|da|of|the|for)){0,6})/u;
const POST = /^([^\n()]{1,60}?)\s*\(\s*@\w{1,30}\s*\)\s*(?:[\p{L}\d ,:.•·|]{0,40})$/u;

/** Tags that a plain text kept around a post: "September 1, 2016</tweet>." */
const CLOSING_TAGS = /(?:<\/[a-z]+>[.\s]*)+$/;

const creditIn = (tail: string, offset: number, whole: boolean): Credit | undefined => {
  for (const { 0: match, 1: dash = '', index } of tail.matchAll(DASH)) {
    const at = index + match.length;
    const rest = tail.slice(at).replace(CLOSING_TAGS, '').trimEnd();
    const dashAt = index + match.indexOf(dash);
    const cue = { start: offset + dashAt, end: offset + dashAt + dash.length };
    const post = POST.exec(rest);
    if (post?.[1])
      return { kind: 'post', cue, source: { start: offset + at, end: offset + at + post[1].length } };
    const name = NAME.exec(rest);
    if (!name?.[1]) continue;
    const after = rest.slice(name[1].length);
    // "—Good, said Frank Weir.": dialogue, opened by a dash.
    if (REPORTING_VERBS.has(/^, (\p{Ll}+)/u.exec(after)?.[1] ?? '')) continue;
    // A name alone, or with a few words on who it is; a sentence that begins with a name is no credit.
    const isShort = /^(?:,[^.!?\n]{0,80}|\s*\([^)\n]{0,60}\))?\.?$/u.test(after);
    if (isShort && (whole || name[1].includes(' ') || after.startsWith(','))) {
      return {
        kind: 'credit',
        cue,
        source: { start: offset + at, end: offset + at + rest.replace(/\.$/, '').length },
      };
    }
  }
  return undefined;
};

/** The credit a paragraph consists of, or `undefined`; a caption under a block quotation needs no dash. */
export const creditLine = (text: string, { start, end }: Range, isCaption = false): Credit | undefined => {
  if (end - start > LONGEST) return undefined;
  const line = text.slice(start, end);
  const name = isCaption ? NAME.exec(line)?.[1] : undefined;
  if (name?.includes(' ') && /^(?:,[^.!?\n]*)?$/.test(line.slice(name.length)))
    return { source: { start, end }, cue: { start, end: start }, kind: 'credit' };
  return /^\s*(?:—|–|―|--|~|-)/.test(line) ? creditIn(line, start, true) : undefined;
};

/** The credit a paragraph ends with, or `undefined`. Reads a bounded number of code units. */
export const creditAtEnd = (text: string, { start, end }: Range): Credit | undefined => {
  const from = Math.max(start, end - LONGEST);
  return creditIn(text.slice(from, end), from, false);
};
