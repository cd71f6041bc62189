import type { Speaker } from '../analyse/analysis.ts';
import { genderOfForename, sameForename } from '../analyse/people/forenames.ts';
import type { Gender } from '../analyse/people/name.ts';
import {
  type Bearer,
  bearersIn,
  genderFits,
  nameInDescription,
  type PersonName,
  readPersonName,
  withoutCompounds,
} from './person-name.ts';

/** A speaker of one article, with what tells who they are in others. */
export type SpeakerRecord = {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly isDescribed: boolean;
  readonly role: string;
  /** The names the article uses for them and for nobody else, as printed. */
  readonly names: readonly string[];
  /** All that the article calls them beside their name, titles and all. */
  readonly aliases: readonly string[];
  /** What bearers of one name are looked up by: a person's surname, or "#" and a body's name; '' for nobody in particular. */
  readonly block: string;
  /** Their full name, where the article has it. */
  readonly full?: PersonName;
  readonly gender: Gender;
  /** The role nouns before their names: "senator". */
  readonly roles: readonly string[];
};

/** An article's text, and the people with a surname in it as far as they have been looked for. */
type Article = { readonly text: string; readonly bearers: Map<string, readonly Bearer[]> };

const isProperName = (name: string): boolean => /^[\p{Lu}\d“"'‘]/u.test(name) && name.length < 80;

/** A body's name as it is compared: "The U.S. Senate" is "us senate". */
export const bodyKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** The people with a surname in an article, but for forenames that are surnames there: "Cruz" in "Cruz Trump". */
const bearers = (article: Article, printed: string): readonly Bearer[] => {
  const surname = printed.split(' ').at(-1) ?? '';
  const known = article.bearers.get(surname);
  if (known) return known;
  const { text } = article;
  const isSurname = (word: string): boolean =>
    bearersIn(text, word).some(
      ({ middle, printed: whole }) =>
        middle.every((between) => between.length === 1) && !text.includes(`${whole} ${surname}`),
    );
  const found = bearersIn(text, surname).filter(
    ({ printed: whole }) => !isSurname(whole.split(' ', 1)[0] ?? ''),
  );
  article.bearers.set(surname, found);
  return found;
};

/**
 * Whether a bare surname in an article can only mean this person: nobody else in it has the surname, or an honorific
 * before it rules the others out.
 */
const meansOnly = (article: Article, alias: PersonName, person: PersonName): boolean => {
  if (alias.surname !== person.surname) return true;
  const own = [person.given, ...person.middle];
  const others = bearers(article, alias.printed).filter(
    ({ given, suffix }) => suffix !== person.suffix || !own.some((name) => sameForename(name, given)),
  );
  if (others.length === 0) return true;
  return (
    alias.gender !== 'unknown' &&
    genderOfForename(person.given) === alias.gender &&
    others.every(({ given }) => !genderFits(alias.gender, given))
  );
};

type Identity = Pick<SpeakerRecord, 'names' | 'block' | 'full' | 'gender' | 'roles'>;

const personRecord = (article: Article, { name, aliases }: Pick<Speaker, 'name' | 'aliases'>): Identity => {
  const read = [...new Set([name, ...aliases])].flatMap((printed) => {
    const parts = readPersonName(printed);
    return parts ? [{ printed, parts }] : [];
  });
  const [first] = read;
  if (!first) return nobody;
  const isFull = ({ parts }: { readonly parts: PersonName }): boolean => parts.given !== '';
  const [only, another] = read.some(isFull) ? [] : bearers(article, first.parts.printed);
  // Where only the surname was taken for the speaker, the article's one full name with it is theirs.
  const full =
    read.find(isFull)?.parts ??
    (only && !another && genderFits(first.parts.gender, only.given)
      ? { ...first.parts, ...only }
      : undefined);
  const names = read.flatMap(({ printed, parts }) => {
    if (parts.given !== '') return [parts.printed];
    if (!full) return [printed];
    if (meansOnly(article, { ...parts, gender: 'unknown' }, full)) return [parts.printed];
    return meansOnly(article, parts, full) ? [printed] : [];
  });
  // "Cook" and "Weaver" are trades, and no names by themselves.
  const trades = aliases.filter(
    (alias) =>
      full?.printed.endsWith(` ${alias}`) && !readPersonName(alias) && bearers(article, alias).length <= 1,
  );
  return {
    names: [...new Set([...(full && !read.some(isFull) ? [full.printed] : []), ...names, ...trades])],
    block: full?.surname ?? first.parts.surname,
    ...(full ? { full } : {}),
    gender: read.find(({ parts }) => parts.gender !== 'unknown')?.parts.gender ?? 'unknown',
    roles: [...new Set(read.flatMap(({ parts }) => parts.roles))],
  };
};

const nobody: Identity = { names: [], block: '', gender: 'unknown', roles: [] };

/** A surname that is also a trade or an office, "Weaver" or "Mr. King", where the article has one full name with it, or that name. */
const nameOfTrade = (article: Article, name: string): Identity => {
  const [, first = '', surname] = /^((?:\p{Lu}\p{Ll}+\.? )?)(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  const [only, another] = surname === undefined ? [] : bearers(article, surname);
  const isSurname = first === '' || /^(?:Mr|Mrs|Ms|Dr)\.? $/.test(first);
  if (surname === undefined || !only || another || !(isSurname || only.printed === name)) return nobody;
  const full: PersonName = {
    ...only,
    surname: surname.toLowerCase(),
    gender: 'unknown',
    roles: [],
  };
  return { names: [full.printed, surname], block: full.surname, full, gender: 'unknown', roles: [] };
};

const identity = (article: Article, { name, aliases, kind, described }: Speaker): Identity => {
  if (described) {
    if (kind === 'body' || kind === 'group') return nobody;
    const inside = nameInDescription(name, kind === 'unknown');
    return inside === undefined
      ? nameOfTrade(article, name)
      : personRecord(article, { name: inside, aliases: [] });
  }
  if (kind === 'group' || !isProperName(name)) return nobody;
  const person =
    kind === 'person' || (kind === 'unknown' && TWO_OR_THREE_NAMES.test(withoutCompounds(name)))
      ? personRecord(article, { name, aliases: aliases.filter(isNameLike) })
      : nobody;
  if (person.block !== '') return person;
  // "Podesta" is the Podesta Group only where nobody in the article is called so.
  const isOwn = (alias: string): boolean =>
    isProperName(alias) && (alias.includes(' ') || bearers(article, alias).length === 0);
  return {
    names: [name, ...aliases.filter(isOwn)],
    block: `#${bodyKey(name)}`,
    gender: 'unknown',
    roles: [],
  };
};

/** What the analysis takes for neither a person nor a body is most often a person with a rare forename. */
const TWO_OR_THREE_NAMES = /^\p{Lu}[\p{L}\p{M}’'.-]+(?: \p{Lu}[\p{L}\p{M}’'.-]+){1,2}$/u;

/** Aliases are also descriptions ("the rival"), which name nobody outside their article. */
const isNameLike = (alias: string): boolean => /\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(alias);

/** What tells who the speakers of an article are in others, in their order. */
export const speakerRecords = (text: string, speakers: readonly Speaker[]): readonly SpeakerRecord[] => {
  const article: Article = { text, bearers: new Map() };
  return speakers.map((speaker) => {
    const who = identity(article, speaker);
    // Where the article has no full name, a title tells more: "Gov. Tarr" rather than "Tarr".
    const isBare = who.full === undefined && who.block !== '' && !who.block.startsWith('#');
    return {
      name: isBare
        ? who.names.reduce((long, one) => (one.length > long.length ? one : long), '')
        : speaker.name,
      kind: speaker.kind,
      isDescribed: speaker.described ?? false,
      role: speaker.role ?? '',
      aliases: speaker.aliases,
      ...who,
    };
  });
};
