import type { Speaker } from '../../analyse/analysis.ts';
import type { Range } from '../../text/range.ts';

/** How an article says who speaks, from the fullest to nothing at all. */
export const IDENTIFICATIONS = [
  'named with office',
  'named',
  'body',
  'office only',
  'anonymous',
  'unattributed',
] as const;
export type Identification = (typeof IDENTIFICATIONS)[number];

/** Somebody who is quoted, as far as it matters how they are identified. */
export type Source = {
  readonly kind: string;
  readonly isDescribed: boolean;
  readonly name: string;
  readonly role: string;
  readonly roles: readonly string[];
};

/** "the secretary of state", "Britain's ambassador": one holder of an office; "an official" and "officials" are anybody. */
const isOneOffice = ({ kind, name }: Source): boolean =>
  kind === 'person' && /^(?:(?:the|its|their)\s|\S+[’']s?\s)/i.test(name);

/** "Gov. Maria Tarr": a title before a name, and no mere form of address. */
const titlesOf = ({ name, aliases }: Speaker): readonly string[] =>
  aliases.flatMap((alias) => {
    const title = alias.endsWith(` ${name}`) ? alias.slice(0, -name.length - 1) : '';
    return title === '' || /^(?:Mr|Mrs|Ms|Miss|Mx)\.?$/.test(title) ? [] : [title];
  });

/** A speaker of an article as a source. */
export const sourceOf = (speaker: Speaker): Source => ({
  kind: speaker.kind,
  isDescribed: speaker.described ?? false,
  name: speaker.name,
  role: speaker.role ?? '',
  roles: titlesOf(speaker),
});

/** How a source is identified; `undefined` stands for nobody. */
export const identificationOf = (source: Source | undefined): Identification => {
  if (!source) return 'unattributed';
  const { kind, isDescribed, role, roles } = source;
  if (kind === 'body') return 'body';
  if (!isDescribed) return role !== '' || roles.length > 0 ? 'named with office' : 'named';
  return isOneOffice(source) ? 'office only' : 'anonymous';
};

/** What the reporting words make of a statement: only said, claimed, or denied. */
type Stance = 'said' | 'claimed' | 'denied';

const CLAIMING =
  /^(?:claim|alleg|assert|insist|maintain|contend|argu|boast|purport|profess|charg|accus|complain|swear|swore|vow|suggest|impl|warn|brag)/;
const DENYING =
  /^(?:den(?:y|ie)|reject|disput|refut|dismiss|rebuff|rebut|repudiat|disavow|contradict|object)/;

/** What the words that report a quotation make of it; without any it is only said. */
export const stanceOf = (cue: string): Stance => {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => DENYING.test(word))) return 'denied';
  return words.some((word) => CLAIMING.test(word)) ? 'claimed' : 'said';
};

const UNNAMED = [
  'anonym\\w*',
  'not to be (?:publicly )?(?:named|identified|quoted by name)',
  'not be (?:named|identified)',
  'to be (?:named|identified)',
  '(?:withhold|withheld|without) (?:using )?(?:his|her|their|being) ?(?:full )?(?:names?|named|identified)',
].join('|');
const ASKED = new RegExp(
  `(?:condition|request|ask|insist|declin|refus|prefer|agree|want|spok|speak|grant|allow|not)\\w*[^.;“”"]{0,60}?(?:${UNNAMED})`,
  'i',
);
const REASON =
  /\b((?:because|since|as (?:he|she|they|the)|in order to|so (?:that|as to)|for fear|out of fear|fearing|citing|given|owing to|due to|to (?:discuss|describe|speak|talk|avoid|protect|share|disclose|reveal)|lest)\b[^.;“”"]*)/i;
const AUTHORISED =
  /\b((?:(?:was|were|is|are|been|being) )?not (?:publicly )?authori[sz]ed to (?:speak|discuss|comment|talk)[^.;,“”"]*)/i;
/** Where a reason ends and the sentence goes on: "to discuss a private matter, said that ...", "..., warned that". */
const GOES_ON =
  /,? (?:said|says|told|added|confirmed|described|which|who)\b|, \p{L}+(?:ed|s) (?:that|it|the)\b/u;

/** Code units around a quotation in which it may be said why somebody is not named. */
export const REACH = 200;

const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|St|Gen|\p{Lu}))[.!?][”"’']?\s+(?=[\p{Lu}“"‘])|\n/u;
/** A sentence that goes on about the source of the one before: "The official spoke on condition of anonymity". */
const SAME_SOURCE =
  /^(?:He|She|They|Both|All|The (?:\p{Ll}+ ){1,2})\s*(?:all |both )?(?:spoke|asked|requested|insisted|declined|refused|wanted|was|were)\b/u;

/** What an article says of the source of a quotation: its sentence, and the next where that is about the same source. */
export const passageAround = (text: string, { start, end }: Range): string => {
  const [lead = ''] = text
    .slice(Math.max(0, start - REACH), start + 1)
    .split(SENTENCE_END)
    .slice(-1);
  const before = lead.slice(0, -1);
  // Within quotation marks there may be several sentences; the last goes on behind them.
  const inside = text.slice(start, end);
  const [rest = '', next = ''] = text
    .slice(end, end + REACH)
    .replace(/^(?=[\p{Lu}“])/u, '\n')
    .split(SENTENCE_END);
  return [before, inside, rest, ...(SAME_SOURCE.test(next) ? [`. ${next}`] : [])].join('');
};

/** Whether a passage says that somebody is not to be named, and the reason it gives, '' where it gives none. */
export const anonymityIn = (passage: string): { readonly reason: string } | undefined => {
  const words = passage.replace(/\s+/g, ' ');
  const asked = ASKED.exec(words);
  const authorised = AUTHORISED.exec(words)?.[1];
  if (!asked) return authorised === undefined ? undefined : { reason: authorised };
  const end = asked.index + asked[0].length;
  const after = words.slice(end, end + 240).split(/[.;“”"]/, 1)[0] ?? '';
  const reason = REASON.exec(after)?.[1]?.split(GOES_ON, 1)[0] ?? authorised ?? '';
  return { reason: reason.trim().replace(/[,\s]+$/, '') };
};
