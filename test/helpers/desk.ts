import type {
  ArticleEntry,
  DeskEntry,
  DeskRequest,
  DeskRows,
  PersonEntry,
  QuotationEntry,
} from '../../source/core/library/desk.ts';
import type { Action } from '../../source/core/state/action.ts';
import { type DeskEffect, emptyDesk } from '../../source/core/state/desk/desk-form.ts';
import { documentOf } from './hand-made.ts';
import { openReader, type Reader } from './reader.ts';

export const articleEntry = (number: number, facts: Partial<ArticleEntry> = {}): ArticleEntry => ({
  kind: 'article',
  key: `/news/${number}.md`,
  title: `Article ${number}`,
  outlet: number % 2 === 0 ? 'Evening Post' : 'Coast Courier',
  date: `2016-10-${String((number % 28) + 1).padStart(2, '0')}`,
  quotations: number % 7,
  isRead: false,
  matches: [],
  ...facts,
});

export const personEntry = (number: number, facts: Partial<PersonEntry> = {}): PersonEntry => ({
  kind: 'person',
  id: number,
  name: `Person ${number}`,
  articles: 3,
  quotations: 10 - number,
  first: '2016-01-02',
  last: '2016-10-12',
  ...facts,
});

export const quotationEntry = (number: number, facts: Partial<QuotationEntry> = {}): QuotationEntry => ({
  kind: 'quotation',
  id: number,
  key: `/news/${number}.md`,
  title: `Article ${number}`,
  outlet: 'Evening Post',
  date: '2016-10-12',
  range: { start: number, end: number + 10 },
  form: 'direct',
  text: `“The cranes are old, and everybody has known it for ${number} years.”`,
  speaker: 'Maria Voss',
  person: 1,
  mention: 'Voss',
  confidence: 0.95,
  family: 5,
  matches: [],
  changes: [],
  isOtherSpeaker: false,
  ...facts,
});

const upTo = <Entry>(count: number, entry: (number: number) => Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index + 1));

/** What the lists of a library of 500 articles hold. */
const lists: Readonly<Record<DeskRequest['list']['kind'], readonly DeskEntry[]>> = {
  articles: upTo(500, articleEntry),
  people: upTo(8, personEntry),
  families: upTo(3, (id) => ({
    kind: 'family',
    id,
    times: 3,
    outlets: 2,
    speakers: 2,
    first: quotationEntry(id),
  })),
  family: [
    quotationEntry(1),
    quotationEntry(2, {
      changes: ['number'],
      isOtherSpeaker: true,
      person: 2,
      matches: [{ start: 4, end: 10 }],
    }),
  ],
  person: upTo(30, quotationEntry),
  review: upTo(4, (number) => ({
    kind: 'review',
    id: `r${number}`,
    names: [`Gov. Tarr ${number}`, 'George W. Tarr'],
    articles: [3, 12],
    sentences: ['“We will rebuild,” Gov. Tarr said.', 'George W. Tarr, the governor, said so.'],
    reasons: ['both are called governor'],
    objections: [],
  })),
  search: [
    personEntry(1, { name: 'Maria Voss' }),
    quotationEntry(4, { matches: [{ start: 5, end: 11 }], family: undefined }),
    articleEntry(9),
  ],
};

const wordsOf = (entry: DeskEntry): string => {
  switch (entry.kind) {
    case 'article':
      return `${entry.title} ${entry.outlet}`;
    case 'person':
      return entry.name;
    case 'quotation':
      return `${entry.speaker} ${entry.text}`;
    case 'family':
      return entry.first.text;
    case 'review':
      return entry.names.join(' ');
  }
};

const rowsFor = ({ list, words, from, count }: DeskRequest): DeskRows => {
  const all = lists[list.kind].filter((entry) => wordsOf(entry).toLowerCase().includes(words.toLowerCase()));
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
