import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import type { Speaker, SpeakerKind } from '../analysis.ts';
import { PRONOUNS } from '../grammar/closed-classes.ts';
import type { Cast } from '../people/cast.ts';
import { inMixedCase } from '../people/mixed-case.ts';
import type { Name, NameKind } from '../people/name.ts';
import { type Answer, keyOf, type Who } from './who.ts';

/** The speakers, most quoted first, and the id of each by its key. */
export type Speakers = { readonly speakers: readonly Speaker[]; readonly idOf: ReadonlyMap<string, string> };

type Draft = { readonly who: Who; readonly quotations: string[]; readonly mentions: Range[] };

const KINDS: Readonly<Record<NameKind, SpeakerKind>> = {
  person: 'person',
  body: 'body',
  place: 'body',
  unknown: 'unknown',
};

/**
 * Gathers everyone who is said to have spoken, with all their names and all the places they are mentioned in, and the
 * quotations of what they did say.
 */
export const gatherSpeakers = (
  document: Document,
  names: readonly Name[],
  cast: Cast,
  answers: readonly Answer[],
  quotationIds: readonly string[],
  isSaid: (quotation: number) => boolean,
): Speakers => {
  const drafts = new Map<string, Draft>();
  for (const [index, answer] of answers.entries()) {
    if (!answer.who) continue;
    const key = keyOf(answer.who);
    const draft = drafts.get(key) ?? { who: answer.who, quotations: [], mentions: [] };
    drafts.set(key, draft);
    if (isSaid(index)) draft.quotations.push(quotationIds[index] ?? '');
    if (answer.mention) draft.mentions.push(answer.mention);
  }
  const namesOf = new Map<number, Name[]>();
  for (const [index, name] of names.entries()) {
    const member = cast.memberOf[index] ?? -1;
    if (!drafts.has(`member ${member}`)) continue;
    const known = namesOf.get(member);
    if (known) known.push(name);
    else namesOf.set(member, [name]);
  }
  const unordered = [...drafts.values()].map((draft) => ({
    key: keyOf(draft.who),
    speaker: describe(document, cast, namesOf, draft),
  }));
  unordered.sort(
    (a, b) =>
      b.speaker.quotations.length - a.speaker.quotations.length ||
      (a.speaker.mentions[0]?.start ?? 0) - (b.speaker.mentions[0]?.start ?? 0),
  );
  const idOf = new Map<string, string>();
  const speakers = unordered.map(({ key, speaker }, index) => {
    const id = `s${index + 1}`;
    idOf.set(key, id);
    return { ...speaker, id };
  });
  return { speakers, idOf };
};

const printed = (document: Document, { start, end }: Range): string =>
  document.text.slice(start, end).replace(/\s+/g, ' ').trim();

const describe = (
  document: Document,
  cast: Cast,
  namesOf: ReadonlyMap<number, readonly Name[]>,
  { who, quotations, mentions }: Draft,
): Omit<Speaker, 'id'> => {
  if (who.kind === 'author')
    return {
      name: who.name,
      aliases: [],
      kind: 'person',
      role: 'author',
      mentions: inOrder(mentions),
      quotations,
    };
  if (who.kind !== 'member') {
    return {
      name: printed(document, who.phrase),
      aliases: distinct(
        mentions
          .map((mention) => printed(document, mention))
          .filter((words) => !PRONOUNS.has(words.toLowerCase())),
        printed(document, who.phrase),
      ),
      ...(who.kind === 'members' ? { kind: 'group' } : { kind: who.is, described: true }),
      mentions: inOrder(mentions),
      quotations,
    };
  }
  const member = cast.members[who.member];
  const known = namesOf.get(who.member) ?? [];
  const fullest = member?.fullest;
  const bare = fullest ? printed(document, fullest.range) : '';
  const printedName =
    fullest?.words.length === 1 && fullest.honorific && hasBareTitle(fullest)
      ? printed(document, fullest.full)
      : bare;
  const name = member?.given?.name ?? (member?.kind === 'person' ? inMixedCase(printedName) : printedName);
  const aliases = distinct(
    [
      ...known.map(({ range }) => printed(document, range)),
      ...known.map(({ full }) => printed(document, full)),
    ],
    name,
  );
  const role = member?.role ? printed(document, member.role) : undefined;
  return {
    name,
    aliases,
    kind: KINDS[member?.kind ?? 'unknown'],
    ...(role === undefined ? {} : { role }),
    mentions: inOrder([...known.map(({ range }) => range), ...mentions]),
    quotations,
  };
};

/** "Ms. Lind", "Lady Gaga": with a title of one word and no office. */
const hasBareTitle = ({ roles, nameFirst, first }: Name): boolean =>
  roles.length === 0 || nameFirst - first === 1;

const distinct = (words: readonly string[], name: string): readonly string[] =>
  [...new Set(words)].filter((word) => word !== name && word !== '');

/** In reading order, each place once: of ranges that overlap the longest that begins first stays. */
const inOrder = (ranges: readonly Range[]): readonly Range[] => {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of sorted) if ((kept.at(-1)?.end ?? 0) <= range.start) kept.push(range);
  return kept;
};
