import type { DeskEffect, DeskList, DeskRows, ListAsked } from '../../source/core/library/desk/desk-lists.ts';
import type { ArticleRow, LibraryRow, PersonRow, QuotationRow } from '../../source/core/library/desk/rows.ts';
import type { Action } from '../../source/core/state/action.ts';
import { emptyDesk } from '../../source/core/state/desk/desk-form.ts';
import { documentOf } from './hand-made.ts';
import { openReader, type Reader } from './reader.ts';

export const articleRow = (number: number, facts: Partial<ArticleRow> = {}): ArticleRow => ({
  what: 'article',
  id: number,
  key: `/news/${number}.md`,
  title: `Article ${number}`,
  outlet: number % 2 === 0 ? 'Evening Post' : 'Coast Courier',
  byline: '',
  date: `2016-10-${String((number % 28) + 1).padStart(2, '0')}`,
  address: '',
  version: 1,
  words: 600,
  quotations: number % 7,
  opened: null,
  ...facts,
});

export const personRow = (number: number, facts: Partial<PersonRow> = {}): PersonRow => ({
  what: 'person',
  id: number,
  name: `Person ${number}`,
  kind: 'person',
  articles: 3,
  quotations: 10 - number,
  first: '2016-01-02',
  last: '2016-10-12',
  ...facts,
});

export const quotationRow = (number: number, facts: Partial<QuotationRow> = {}): QuotationRow => ({
  what: 'quotation',
  id: number,
  article: `/news/${number}.md`,
  title: `Article ${number}`,
  outlet: 'Evening Post',
  date: '2016-10-12',
  start: number,
  end: number + 10,
  kind: 'direct',
  text: `“The cranes are old, and everybody has known it for ${number} years.”`,
  speaker: 'Voss',
  person: 'Maria Voss',
  personId: 1,
  mention: 'Voss',
  rule: 'named',
  confidence: 0.95,
  family: 5,
  ...facts,
});

const upTo = <Row>(count: number, row: (number: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index + 1));

/** What the lists of a library of 500 articles hold. */
const lists: Readonly<Record<DeskList['kind'], readonly LibraryRow[]>> = {
  articles: upTo(500, articleRow),
  people: upTo(8, personRow),
  families: upTo(3, (id) => ({
    what: 'family',
    id,
    times: 3,
    outlets: 2,
    speakers: 2,
    first: quotationRow(id),
  })),
  family: [
    quotationRow(1),
    quotationRow(2, {
      changes: ['number'],
      otherSpeaker: true,
      personId: 2,
      matches: [{ start: 4, end: 10 }],
    }),
  ],
  person: upTo(30, quotationRow),
  review: upTo(4, (number) => ({
    what: 'review',
    id: `r${number}`,
    one: { printed: `Gov. Tarr ${number}`, articles: 3 },
    other: { printed: 'George W. Tarr', articles: 12 },
    sentences: ['“We will rebuild,” Gov. Tarr said.', 'George W. Tarr, the governor, said so.'],
    reasons: ['both are called governor'],
    objections: [],
  })),
  search: [
    personRow(1, { name: 'Maria Voss' }),
    quotationRow(4, { matches: [{ start: 5, end: 11 }], family: null }),
    articleRow(9),
  ],
};

const wordsOf = (row: LibraryRow): string => {
  switch (row.what) {
    case 'article':
      return `${row.title} ${row.outlet}`;
    case 'person':
      return row.name;
    case 'quotation':
      return `${row.person} ${row.text}`;
    case 'family':
      return row.first.text;
    case 'review':
      return `${row.one.printed} ${row.other.printed}`;
  }
};

type Asked = ListAsked & { readonly from: number; readonly count: number };

const rowsFor = ({ list, words, from, count }: Asked): DeskRows => {
  const all = lists[list.kind].filter((row) => wordsOf(row).toLowerCase().includes(words.toLowerCase()));
  const head = {
    name: 'Maria Voss',
    role: 'chief engineer',
    names: ['Maria Voss', 'Ms Voss'],
    articles: 14,
    months: [
      ['2016-09', 3],
      ['2016-10', 20],
    ],
    company: [['Bill Lasko', 9]],
  } as const;
  return {
    from,
    total: all.length,
    rows: all.slice(from, from + count),
    ...(list.kind === 'person' ? { head } : {}),
  };
};

/** A desk on a library, answered at once. `effects` gathers what it asked for beside rows. */
export const openDeskReader = (columns = 120, rows = 30): Reader & { readonly effects: DeskEffect[] } => {
  const effects: DeskEffect[] = [];
  const answer = (effect: DeskEffect, dispatch: (action: Action) => void): void => {
    if (effect.ask === 'rows') dispatch({ type: 'desk/rows', id: effect.id, ...rowsFor(effect) });
    else effects.push(effect);
  };
  const reader = openReader(columns, rows, { document: documentOf([]), desk: emptyDesk('Library'), answer });
  const summary = { articles: 500, outlets: 2, first: '2016-01-02', last: '2016-10-12', reviews: 4 };
  reader.store.dispatch({ type: 'desk/changed', summary });
  effects.length = 0;
  return { ...reader, effects };
};
