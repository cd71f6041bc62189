import { counted } from '../report/printed-text.ts';
import { percent } from '../report/summary/note.ts';
import {
  anonymityIn,
  IDENTIFICATIONS,
  type Identification,
  identificationOf,
  type Source,
  type Stance,
  stanceOf,
} from '../report/summary/sourcing.ts';
import { countWords } from '../text/segment.ts';
import type { RowShape } from './lists.ts';

/** A quotation as far as it counts for who gets a say. */
export type Said = {
  readonly article: string;
  readonly outlet: string;
  readonly byline: string;
  readonly date: string;
  /** Its words in quotation marks, '' where it is paraphrased; and the sentence or two it stands in. */
  readonly quoted: string;
  readonly passage: string;
  readonly cue: string;
  readonly source?: Source;
};

/** Who gets a say in some articles: of all, of an outlet, of a byline or of a month. Words are those in quotation marks. */
export type SourcingRow = {
  readonly by: 'all' | 'outlet' | 'byline' | 'month';
  readonly name: string;
  readonly articles: number;
  readonly quotations: number;
  readonly words: number;
  readonly wordsBy: Readonly<Record<Identification, number>>;
  readonly quotationsBy: Readonly<Record<Identification, number>>;
  readonly stances: Readonly<Record<Stance, number>>;
  /** Of quotations of anonymous sources: how many come with a word on why they are not named, and these reasons. */
  readonly explained: number;
  readonly reasons: readonly string[];
};

const none = (): Record<Identification, number> =>
  Object.fromEntries(IDENTIFICATIONS.map((name) => [name, 0])) as Record<Identification, number>;

const newTally = (by: SourcingRow['by'], name: string) => ({
  by,
  name,
  articles: new Set<string>(),
  quotations: 0,
  words: 0,
  wordsBy: none(),
  quotationsBy: none(),
  stances: { said: 0, claimed: 0, denied: 0 } satisfies Record<Stance, number>,
  explained: 0,
  reasons: new Set<string>(),
});

/** Reasons that are listed of one row. */
const MOST_REASONS = 20;

const GROUPS = ['all', 'outlet', 'byline', 'month'] as const;

/** Counts who gets a say: over all, then by outlet, byline and month, each in the order of its quotations. */
export const tallySources = (quotations: Iterable<Said>): readonly SourcingRow[] => {
  const tallies = new Map<string, ReturnType<typeof newTally>>();
  for (const { article, outlet, byline, date, quoted, passage, cue, source } of quotations) {
    const how = identificationOf(source);
    const words = quoted === '' ? 0 : countWords(quoted);
    const stance = stanceOf(cue);
    const anonymity = how === 'anonymous' || how === 'office only' ? anonymityIn(passage) : undefined;
    const groups = [
      ['all', ''],
      ['outlet', outlet],
      ['byline', byline],
      ['month', date.slice(0, 7)],
    ] as const;
    for (const [by, name] of groups) {
      if (by !== 'all' && name === '') continue;
      const tally = tallies.get(`${by} ${name}`) ?? newTally(by, name);
      tallies.set(`${by} ${name}`, tally);
      tally.articles.add(article);
      tally.quotations += 1;
      tally.words += words;
      tally.wordsBy[how] += words;
      tally.quotationsBy[how] += 1;
      tally.stances[stance] += 1;
      if (!anonymity) continue;
      tally.explained += 1;
      if (anonymity.reason !== '' && tally.reasons.size < MOST_REASONS) tally.reasons.add(anonymity.reason);
    }
  }
  return [...tallies.values()]
    .map((tally) => ({ ...tally, articles: tally.articles.size, reasons: [...tally.reasons] }))
    .sort((a, b) => GROUPS.indexOf(a.by) - GROUPS.indexOf(b.by) || b.quotations - a.quotations);
};

const share = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole);

/** Counts in columns, so that a spreadsheet can make any share of them. */
export const sourcingShape: RowShape<SourcingRow> = {
  name: 'sourcing',
  columns: [
    'by', 'name', 'articles', 'quotations', 'quoted words', ...IDENTIFICATIONS.map((how) => `words: ${how}`),
    ...IDENTIFICATIONS.map((how) => `quotations: ${how}`), 'said', 'claimed', 'denied', 'anonymity explained', 'reasons',
  ],
  records: ({ words, wordsBy, quotationsBy, stances, explained, reasons, ...row }) => {
    const columnsOf = (name: string, counts: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(counts).map(([how, count]) => [`${name}: ${how}`, count]));
    return [{
      ...row, ...stances, ...columnsOf('words', wordsBy), ...columnsOf('quotations', quotationsBy),
      'quoted words': words, 'anonymity explained': explained, reasons: reasons.join('; '),
    }];
  },
  text: ({ by, name, articles, quotations, words, wordsBy, quotationsBy, stances, explained, reasons }) =>
    [
      `${by === 'all' ? 'All' : `${by} ${name}`}: ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}, ${counted(words, 'quoted word')}`,
      ...IDENTIFICATIONS.filter((how) => quotationsBy[how] > 0).map(
        (how) => `    ${how}: ${counted(quotationsBy[how], 'quotation')}, ${share(wordsBy[how], words)} of the quoted words`),
      `    said ${stances.said}, claimed ${stances.claimed}, denied ${stances.denied}`,
      ...(explained > 0 ? [`    why somebody is not named is said ${counted(explained, 'time')}`] : []),
      ...reasons.slice(0, 5).map((reason) => `        ${reason}`),
    ].join('\n'),
  json: (row) => row,
}; // biome-ignore format: the columns in rows
