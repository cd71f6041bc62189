import { allAtOnce, stepping } from '../../text/steps.ts';
import { counted, oneLine } from '../printed-text.ts';
import type { Identification } from './sourcing.ts';
import {
  type ClassSummary,
  type Doubt,
  isOnlyParaphrased,
  type Place,
  type SourceSummary,
  type Summary,
  type Weight,
} from './summary.ts';

/** What in the article a line is about: by `Speaker.id`, `Section.number` or `Quotation.id`. */
export type About = { readonly kind: 'speaker' | 'section' | 'quotation'; readonly of: string };

/** A line of a note, and what it is about where that is one thing. */
export type NoteItem = { readonly words: string; readonly about?: About };

/** A fact-checker's note, part by part: what is said in a sentence, and what is listed. */
export type Note = {
  readonly overview: readonly string[];
  readonly lists: readonly { readonly heading: string; readonly items: readonly NoteItem[] }[];
};

/** Classes that read otherwise than they are called. */
const CLASS_NAMES: Partial<Record<Identification, string>> = {
  'office only': 'by office only',
  anonymous: 'described, not named',
};

/** "21%"; what is more than nothing never reads as nothing, nor what is less than all as all. */
export const percent = (share: number): string => {
  if (share > 0 && share < 0.01) return 'under 1%';
  if (share < 1 && share > 0.99) return 'over 99%';
  return `${Math.round(share * 100)}%`;
};

const kinds = ({ kinds: counts }: Pick<Weight, 'kinds'>): string =>
  Object.entries(counts)
    .flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []))
    .join(', ');

const place = ({ name, section }: Place): string =>
  section === null ? oneLine(name) : `${oneLine(name)} (section ${section})`;

/** "3 quotations (2 direct, 1 mixed), 25% of the quoted words", or "2 indirect quotations". */
const weight = (one: Weight): string => {
  const share = one.share > 0 ? `, ${percent(one.share)} of the quoted words` : '';
  const [only, ...others] = Object.entries(one.kinds).filter(([, count]) => count > 0);
  return only && others.length === 0
    ? `${counted(one.quotations, `${only[0]} quotation`)}${share}`
    : `${counted(one.quotations, 'quotation')} (${kinds(one)})${share}`;
};

const ofClass = (one: ClassSummary): string => {
  const { class: how, sources, quotations } = one;
  const isMany = sources !== 1 || quotations === 0;
  const name = how === 'body' && isMany ? 'bodies' : (CLASS_NAMES[how] ?? how);
  if (quotations === 0) return `${name}: none`;
  return `${how === 'unattributed' ? '' : `${sources} `}${name}: ${weight(one)}`;
};

/** "Wang Wenbin, a spokesperson for the foreign ministry", "the ministry (a body)". */
const ofSource = (one: SourceSummary): string => {
  const role = one.role === undefined ? '' : `, ${oneLine(one.role)}`;
  const isNamed = one.class === 'named' || one.class === 'named with office';
  const kind = one.class === 'body' ? ' (a body)' : isNamed ? '' : ' (not named)';
  return `${oneLine(one.name)}${role}${kind}: ${weight(one)}`;
};

/** The words a long quotation begins with. */
const opening = (text: string): string => {
  const line = oneLine(text);
  if (line.length <= 80) return line;
  const cut = line.lastIndexOf(' ', 78);
  return `${line.slice(0, cut > 40 ? cut : 78)} …`;
};

const ofDoubt = (one: Doubt): string => {
  const as = one.mention === null || one.mention === one.name ? '' : `, printed as “${oneLine(one.mention)}”`;
  return `${percent(one.confidence)} ${oneLine(one.name)}${as}: ${opening(one.text)} (${one.rule})`;
};

/** "Said 5, claimed 1, denied 0.": nothing where all is only said. */
const stanceWords = ({ stances: { said, claimed, denied } }: Summary): readonly string[] =>
  claimed + denied === 0 ? [] : [`Said ${said}, claimed ${claimed}, denied ${denied}.`];

const firstAndLast = ({ first, last }: Summary): readonly string[] =>
  first && last ? [`First to speak: ${place(first)}. Last: ${place(last)}.`] : [];

const speaker = ({ id }: SourceSummary): About => ({ kind: 'speaker', of: id });

/** Words an article of so many sources and quotations is summed up in. Every line is one line. In steps. */
export function* noting(summary: Summary): Generator<undefined, Note> {
  const { words, quotedWords, quotations, sources, sectionsWithoutSource, unsure } = summary;
  const share = words === 0 ? 0 : quotedWords / words;
  const overview =
    quotations === 0
      ? ['No quotation was found.']
      : [
          `${counted(quotations, 'quotation')}: ${kinds(summary)}. ${quotedWords} of ${counted(words, 'word')} (${percent(share)}) stand in quotation marks.`,
          ...stanceWords(summary),
          ...firstAndLast(summary),
        ];
  const spoken: NoteItem[] = [];
  yield* stepping(sources, (one) => spoken.push({ words: ofSource(one), about: speaker(one) }));
  const doubted: NoteItem[] = [];
  yield* stepping(unsure, (one) =>
    doubted.push({ words: ofDoubt(one), about: { kind: 'quotation', of: one.id } }),
  );
  const lists = [
    {
      heading: `${counted(sources.length, 'source')}, by how they are identified`,
      items: summary.classes.map((one) => ({ words: ofClass(one) })),
    },
    { heading: 'Who speaks', items: spoken },
    {
      heading: 'Why somebody is not named',
      items: summary.unnamed.map(({ id, name, reason }) => ({
        words: `${oneLine(name)}: ${reason === '' ? 'no reason is given' : oneLine(reason)}`,
        about: { kind: 'speaker', of: id } as const,
      })),
    },
    {
      heading: 'Only paraphrased, none of their words in marks',
      items: sources
        .filter(isOnlyParaphrased)
        .map((one) => ({ words: oneLine(one.name), about: speaker(one) })),
    },
    {
      heading: 'Sections without a source',
      items: sectionsWithoutSource.map(({ number, title }) => ({
        words: `${number} ${oneLine(title)}`,
        about: { kind: 'section', of: number } as const,
      })),
    },
    { heading: 'Unsure who speaks; look these up', items: doubted },
  ];
  return { overview, lists: quotations === 0 ? [] : lists.filter(({ items }) => items.length > 0) };
}

/** The same at once. */
export const noteOf = (summary: Summary): Note => allAtOnce(noting(summary));
