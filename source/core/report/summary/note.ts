import { allAtOnce, stepping } from '../../text/steps.ts';
import { cellsOf, shortenWords } from '../../text/width.ts';
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

/** Cells that the beginning of a long quotation takes up. */
const OPENING = 80;

const opening = (text: string): string => {
  const line = oneLine(text);
  return cellsOf(line) <= OPENING ? line : shortenWords(line, OPENING);
};

const ofDoubt = (one: Doubt): string => {
  const as = one.mention === null || one.mention === one.name ? '' : `, printed as “${oneLine(one.mention)}”`;
  return `${percent(one.confidence)} ${oneLine(one.name)}${as}: ${opening(one.text)} (${one.rule})`;
};

const item = (words: string, kind?: About['kind'], of = ''): NoteItem =>
  kind ? { words, about: { kind, of } } : { words };

/** A list of a note, an item for each. In steps. */
function* listOf<Of>(heading: string, all: readonly Of[], itemOf: (one: Of) => NoteItem) {
  const items: NoteItem[] = [];
  yield* stepping(all, (one) => items.push(itemOf(one)));
  return { heading, items };
}

/** Words an article of so many sources and quotations is summed up in. Every line is one line. In steps. */
export function* noting(summary: Summary): Generator<undefined, Note> {
  const { words, quotedWords, quotations, sources, first, last } = summary;
  const { said, claimed, denied } = summary.stances;
  const share = words === 0 ? 0 : quotedWords / words;
  const overview =
    quotations === 0
      ? ['No quotation was found.']
      : [
          `${counted(quotations, 'quotation')}: ${kinds(summary)}. ${quotedWords} of ${counted(words, 'word')} (${percent(share)}) stand in quotation marks.`,
          ...(claimed + denied === 0 ? [] : [`Said ${said}, claimed ${claimed}, denied ${denied}.`]),
          ...(first && last ? [`First to speak: ${place(first)}. Last: ${place(last)}.`] : []),
        ];
  const lists = [
    yield* listOf(
      `${counted(sources.length, 'source')}, by how they are identified`,
      summary.classes,
      (one) => item(ofClass(one)),
    ),
    yield* listOf('Who speaks', sources, (one) => item(ofSource(one), 'speaker', one.id)),
    yield* listOf('Why somebody is not named', summary.unnamed, ({ id, name, reason }) =>
      item(`${oneLine(name)}: ${reason === '' ? 'no reason is given' : oneLine(reason)}`, 'speaker', id),
    ),
    yield* listOf(
      'Only paraphrased, none of their words in marks',
      sources.filter(isOnlyParaphrased),
      ({ id, name }) => item(oneLine(name), 'speaker', id),
    ),
    yield* listOf('Sections without a source', summary.sectionsWithoutSource, ({ number, title }) =>
      item(`${number} ${oneLine(title)}`, 'section', number),
    ),
    yield* listOf('Unsure who speaks; look these up', summary.unsure, (one) =>
      item(ofDoubt(one), 'quotation', one.id),
    ),
  ];
  return { overview, lists: quotations === 0 ? [] : lists.filter(({ items }) => items.length > 0) };
}

/** The same at once. */
export const noteOf = (summary: Summary): Note => allAtOnce(noting(summary));
