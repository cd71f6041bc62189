import { isRole } from '../analyse/grammar/word-kinds.ts';

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
const isOneOffice = (description: string): boolean => {
  const words = description.toLowerCase().split(/\s+/);
  const isDefinite =
    words[0] === 'the' || words[0] === 'its' || words[0] === 'their' || /[’']s?$/.test(words[0] ?? '');
  return isDefinite && words.some((word) => isRole(word.replace(/[^\p{L}-]/gu, '')));
};

/** How a source is identified; `undefined` stands for nobody. */
export const identificationOf = (source: Source | undefined): Identification => {
  if (!source) return 'unattributed';
  const { kind, isDescribed, name, role, roles } = source;
  if (kind === 'body') return 'body';
  if (!isDescribed) return role !== '' || roles.length > 0 ? 'named with office' : 'named';
  return isOneOffice(name) ? 'office only' : 'anonymous';
};

/** What the reporting words make of a statement: only said, claimed, or denied. */
export const STANCES = ['said', 'claimed', 'denied'] as const;
export type Stance = (typeof STANCES)[number];

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
/** Where a reason ends and the sentence goes on: "to discuss a private matter, said that ...". */
const GOES_ON = /,? (?:said|says|told|added|confirmed|described|which|who)\b/;

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
