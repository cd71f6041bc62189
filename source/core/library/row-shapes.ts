import { counted, oneLine } from '../report/printed-text.ts';
import type { Range } from '../text/range.ts';
import type { RowShape } from './lists.ts';

/** An article of a library, as it is listed. */
export type ArticleRow = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  readonly date: string;
  readonly address: string;
  readonly version: number;
  readonly words: number;
  readonly quotations: number;
  /** When it was first opened on the screen. */
  readonly opened: string | null;
};

const facts = (...all: readonly string[]): string => all.filter((fact) => fact !== '').join(', ');

export const articleShape: RowShape<ArticleRow> = {
  name: 'articles',
  columns: ['id', 'article', 'title', 'outlet', 'byline', 'date', 'address', 'version', 'words', 'quotations'],
  cells: ({ id, key, title, outlet, byline, date, address, version, words, quotations }) =>
    [[id, key, title, outlet, byline, date, address, version, words, quotations]],
  text: ({ id, title, outlet, date, quotations }) =>
    `${id}  ${oneLine(title)} (${facts(outlet, date, counted(quotations, 'quotation'))})`,
  json: ({ key, opened: _, ...row }) => ({ article: key, ...row }),
}; // biome-ignore format: the columns in a row

/** A person or body, and in which articles they go by which names. */
export type PersonRow = {
  readonly id: number;
  readonly name: string;
  readonly kind: string;
  readonly articles: number;
  readonly quotations: number;
  readonly first: string;
  readonly last: string;
  readonly mentions: readonly { readonly article: string; readonly name: string }[];
};

export const personShape: RowShape<PersonRow> = {
  name: 'people',
  columns: ['id', 'name', 'kind', 'articles', 'quotations', 'first', 'last', 'names'],
  cells: ({ id, name, kind, articles, quotations, first, last, mentions }) => {
    const names = [...new Set(mentions.map((mention) => mention.name))].join('; ');
    return [[id, name, kind, articles, quotations, first, last, names]];
  },
  text: ({ name, articles, quotations, first, last }) => {
    const time = first === last ? first : `${first} to ${last}`;
    return `${oneLine(name)} (${facts(counted(articles, 'article'), counted(quotations, 'quotation'), time)})`;
  },
  json: ({ id, ...row }) => ({ id: `p${id}`, ...row }),
};

/** A quotation with all that is known of it; offsets are UTF-16 code units of the article's text. */
export type QuotationRow = {
  readonly id: number;
  readonly article: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  /** The name in its article, '' where nobody is named; and whose it is in the library. */
  readonly speaker: string;
  readonly person: string;
  readonly personId: number | null;
  readonly mention: string;
  readonly rule: string;
  readonly confidence: number;
  readonly family: number | null;
  /** What stands before and after it in its article, some 200 code units each. */
  readonly around: string;
};

const sourceOf = ({ outlet, date }: Pick<QuotationRow, 'outlet' | 'date'>): string => facts(outlet, date);

export const quotationShape: RowShape<QuotationRow> = {
  name: 'quotations',
  columns: ['id', 'article', 'title', 'outlet', 'date', 'start', 'end', 'kind', 'speaker', 'person', 'mention', 'text',
    'confidence', 'rule', 'family'],
  cells: ({ id, article, title, outlet, date, start, end, kind, speaker, person, mention, text, confidence, rule, family }) =>
    [[id, article, title, outlet, date, start, end, kind, speaker, person, mention, text, confidence, rule, family]],
  text: (row) => {
    const who = row.person || row.speaker || row.mention || 'unattributed';
    return `${oneLine(row.text)}\n    — ${oneLine(who)} (${facts(oneLine(row.title), sourceOf(row))})`;
  },
  json: ({ around: _, personId: __, ...row }) => row,
}; // biome-ignore format: the columns in a row

/** A quotation of a family, and what sets it apart from the first: kinds of change, such as "omission" or "number". */
export type FamilyMember = QuotationRow & {
  readonly changes: readonly string[];
  /** Ranges of its text that differ from the first. */
  readonly differing: readonly Range[];
  readonly otherSpeaker: boolean;
  /** The article of an earlier member that this one's article is a copy of, around the quotation at least. */
  readonly copyOf: string | null;
};

/** The same words in several articles, first seen first. */
export type FamilyRow = {
  readonly id: number;
  readonly members: readonly FamilyMember[];
};

export const familyShape: RowShape<FamilyRow> = {
  name: 'families',
  columns: ['family', 'article', 'outlet', 'date', 'speaker', 'text', 'start', 'end', 'changes', 'other speaker', 'copy of'],
  cells: ({ id, members }) =>
    members.map(({ article, outlet, date, person, speaker, text, start, end, changes, otherSpeaker, copyOf }) =>
      [id, article, outlet, date, person || speaker, text, start, end, changes.join('; '), otherSpeaker ? 'yes' : '', copyOf ?? '']),
  text: ({ members }) =>
    [
      `${counted(members.length, 'time')}: ${oneLine(members[0]?.text ?? '')}`,
      ...members.flatMap((one) => {
        if (one.copyOf !== null) return [];
        const apart = [...one.changes, ...(one.otherSpeaker ? ['another speaker'] : [])];
        const how = apart.length > 0 ? ` [${apart.join(', ')}]` : '';
        const copies = members.filter(({ copyOf }) => copyOf === one.article).map(sourceOf);
        return [
          `    ${facts(sourceOf(one), oneLine(one.person || one.speaker))}: ${oneLine(one.text)}${how}`,
          ...(copies.length > 0 ? [`        the same text: ${copies.join('; ')}`] : []),
        ];
      }),
    ].join('\n'),
  json: ({ id, members }) => ({ id: `f${id}`, members: members.map(({ around: _, personId: __, differing: ___, ...one }) => one) }),
}; // biome-ignore format: the columns in a row

/** A quotation or an article that was found; `matches` are ranges of the quotation's words, or of the title. */
export type Found = { readonly score: number; readonly matches: readonly Range[] } & (
  | { readonly kind: 'quotation'; readonly quotation: QuotationRow }
  | ({ readonly kind: 'article' } & Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'date'>)
);

export const foundShape: RowShape<Found> = {
  name: 'found',
  columns: ['kind', ...quotationShape.columns],
  cells: (found) =>
    found.kind === 'quotation'
      ? quotationShape.cells(found.quotation).map((cells) => ['quotation', ...cells])
      : [['article', null, found.id, found.title, found.outlet, found.date]],
  text: (found) =>
    found.kind === 'quotation'
      ? quotationShape.text(found.quotation)
      : `${oneLine(found.title)} (${sourceOf(found)})`,
  json: (found) =>
    found.kind === 'quotation'
      ? { ...found.quotation, kind: 'quotation', type: found.quotation.kind }
      : found,
};
