import type { Quotation } from '../analyse/analysis.ts';
import { counted } from '../report/printed-text.ts';
import { percent } from '../report/summary/note.ts';
import { IDENTIFICATIONS, type Identification, type Source } from '../report/summary/sourcing.ts';
import { countIn, newTally, type Tally, tallyOf, weigh } from '../report/summary/weigh.ts';
import type { RowShape } from './lists.ts';

/** A quotation of a library; `text` is that of its article, as far as a summary reads it. */
export type Said = Readonly<Record<'article' | 'outlet' | 'byline' | 'date' | 'text', string>> & {
  readonly quotation: Quotation;
  readonly source: Source | undefined;
};

const GROUPS = ['all', 'outlet', 'byline', 'month'] as const;

/** Reasons that are listed of one row. */
const MOST_REASONS = 20;

const newGroup = (by: (typeof GROUPS)[number], name: string) => ({
  by,
  name,
  articles: new Set<string>(),
  all: newTally(),
  classes: new Map<Identification, Tally>(),
  explained: 0,
  reasons: new Set<string>(),
});

/**
 * Who gets a say in some articles: of all, of an outlet, of a byline or of a month. Words are those in quotation marks;
 * `explained` are quotations of unnamed sources of whom it is said that they are not to be named, `reasons` why.
 */
const rowOf = ({ by, name, articles, all, classes, explained, reasons }: ReturnType<typeof newGroup>) => {
  const byClass = (count: 'quotedWords' | 'quotations') =>
    Object.fromEntries(IDENTIFICATIONS.map((how) => [how, classes.get(how)?.[count] ?? 0])) as Readonly<
      Record<Identification, number>
    >;
  return {
    by,
    name,
    articles: articles.size,
    quotations: all.quotations,
    words: all.quotedWords,
    wordsBy: byClass('quotedWords'),
    quotationsBy: byClass('quotations'),
    stances: all.stances,
    explained,
    reasons: [...reasons],
  };
};

export type SourcingRow = ReturnType<typeof rowOf>;

/** Counts who gets a say: over all, then by outlet, byline and month, each in the order of its quotations. */
export const tallySources = (quotations: Iterable<Said>): readonly SourcingRow[] => {
  const groups = new Map<string, ReturnType<typeof newGroup>>();
  for (const { article, outlet, byline, date, text, quotation, source } of quotations) {
    const weighed = weigh(text, quotation, source);
    const names = { all: '', outlet, byline, month: date.slice(0, 7) };
    for (const by of GROUPS) {
      const name = names[by];
      if (by !== 'all' && name === '') continue;
      const group = groups.get(`${by} ${name}`) ?? newGroup(by, name);
      groups.set(`${by} ${name}`, group);
      group.articles.add(article);
      countIn([group.all, tallyOf(group.classes, weighed.how)], weighed);
      if (!weighed.anonymity) continue;
      const { reason } = weighed.anonymity;
      group.explained += 1;
      if (reason !== '' && group.reasons.size < MOST_REASONS) group.reasons.add(reason);
    }
  }
  return [...groups.values()]
    .map(rowOf)
    .sort((a, b) => GROUPS.indexOf(a.by) - GROUPS.indexOf(b.by) || b.quotations - a.quotations);
};

const share = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole);

/** Counts in columns, so that a spreadsheet can make any share of them. */
export const sourcingShape: RowShape<SourcingRow> = {
  name: 'sourcing',
  columns: [
    'by, name, articles, quotations, quoted words',
    ...IDENTIFICATIONS.map((how) => `words: ${how}`),
    ...IDENTIFICATIONS.map((how) => `quotations: ${how}`),
    'said, claimed, denied, anonymity explained, reasons',
  ].join(', '),
  records: ({ words, wordsBy, quotationsBy, stances, explained, ...row }) => {
    const columnsOf = (name: string, counts: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(counts).map(([how, count]) => [`${name}: ${how}`, count]));
    return [{
      ...row, ...stances, ...columnsOf('words', wordsBy), ...columnsOf('quotations', quotationsBy),
      'quoted words': words, 'anonymity explained': explained,
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
