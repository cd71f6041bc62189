import type { DatabaseSync } from 'node:sqlite';
import type { Gender } from '../../core/analyse/people/name.ts';
import type { RowShape } from '../../core/library/lists.ts';
import {
  type Proposal,
  proposalsFor,
  type ReviewedName,
  type WaitingName,
} from '../../core/library/review.ts';
import { counted, oneLine } from '../../core/report/printed-text.ts';
import { fingerprint } from '../../core/text/fingerprint.ts';
import { type Decision, type NameKey, type NameReference, readDecisions, referenceOf } from './decisions.ts';

/** A proposal with what it is called by, what a decision on it is about, and a sentence each of where the names stand. */
export type ReviewItem = Proposal & {
  readonly id: string;
  readonly decision: Pick<Decision, 'one' | 'other'>;
  readonly sentences: readonly [one: string, other: string];
};

export const reviewShape: RowShape<ReviewItem> = {
  name: 'review',
  columns: ['id', 'one', 'articles', 'other', 'articles of the other', 'for', 'against'],
  cells: ({ id, one, other, reasons, objections }) =>
    [[id, one.printed, one.articles, other.printed, other.articles, reasons.join('; '), objections.join('; ')]],
  text: ({ id, one, other, reasons, objections, sentences }) =>
    [
      `${id}  Is “${oneLine(one.printed)}” (${counted(one.articles, 'article')}) the same person as “${oneLine(other.printed)}” (${counted(other.articles, 'article')})?`,
      `    ${sentences[0]}`,
      `    ${sentences[1]}`,
      ...(reasons.length > 0 ? [`    for: ${reasons.join('; ')}`] : []),
      ...(objections.length > 0 ? [`    against: ${objections.join('; ')}`] : []),
    ].join('\n'),
  json: ({ id, one, other, reasons, objections, sentences }) => ({
    id,
    one: { name: one.printed, articles: one.articles, sentence: sentences[0] },
    other: { name: other.printed, articles: other.articles, sentence: sentences[1] },
    reasons,
    objections,
  }),
}; // biome-ignore format: the columns in a row

type Found = Omit<ReviewItem, 'sentences'> & { readonly block: string };

const AROUND = 90;

type NameRow = NameKey & {
  readonly printed: string;
  readonly person: number;
  readonly articles: number;
  readonly roles: string;
};

const idOf = (pair: string): string => fingerprint(pair).slice(0, 6);

const pairOf = ({ one, other }: Pick<Decision, 'one' | 'other'>): string =>
  `${JSON.stringify(one)} ${JSON.stringify(other)}`;

/** What a reader should decide of the names of a library; which names these are is kept in its table `review`. */
export const createReview = (database: DatabaseSync) => {
  const sql = {
    names: database.prepare('SELECT * FROM name WHERE block = ? AND articles > 0'),
    waiting: database.prepare(
      `SELECT name AS printed, count(DISTINCT article) AS articles, max(gender) AS gender, max(roles) AS roles
       FROM speaker WHERE block = ? AND waits GROUP BY name`,
    ),
    forget: database.prepare('DELETE FROM review WHERE block = ?'),
    keep: database.prepare('INSERT OR REPLACE INTO review (id, block, names, articles) VALUES (?, ?, ?, ?)'),
    sentence: database.prepare(
      `SELECT substr(t.text, max(1, q.start - ${AROUND}), q.end - q.start + ${2 * AROUND}) AS words
       FROM quotation q JOIN article_text t ON t.article = q.article WHERE q.person = ? ORDER BY q.date DESC LIMIT 1`,
    ),
    sentenceOfWaiting: database.prepare(
      `SELECT substr(t.text, max(1, q.start - ${AROUND}), q.end - q.start + ${2 * AROUND}) AS words
       FROM speaker s JOIN quotation q ON q.article = s.article AND q.speaker = s.id
       JOIN article_text t ON t.article = s.article WHERE s.block = ? AND s.waits AND s.name = ? LIMIT 1`,
    ),
  };

  const foundIn = (block: string, decided: ReadonlySet<string>): readonly Found[] => {
    if (block.startsWith('#')) return [];
    const rows = sql.names.all(block) as unknown as readonly NameRow[];
    const waitingRows = rows.length === 0 ? [] : sql.waiting.all(block);
    if (rows.length + waitingRows.length < 2) return [];
    const references = new Map<ReviewedName | WaitingName, NameReference>();
    const names = rows.map((row) => {
      const name: ReviewedName = {
        ...row,
        surname: block,
        middle: row.middle === '' ? [] : row.middle.split(' '),
        roles: JSON.parse(row.roles),
      };
      references.set(name, referenceOf(row));
      return name;
    });
    const waiting = waitingRows.map((row) => {
      const name: WaitingName = {
        printed: String(row.printed),
        articles: Number(row.articles),
        gender: String(row.gender) as Gender,
        roles: JSON.parse(String(row.roles)),
      };
      references.set(name, [block, name.printed]);
      return name;
    });
    return proposalsFor(names, waiting).flatMap((proposal): readonly Found[] => {
      const [one = [], other = []] = [references.get(proposal.one), references.get(proposal.other)];
      const pair = pairOf({ one, other });
      return decided.has(pair) ? [] : [{ ...proposal, id: idOf(pair), decision: { one, other }, block }];
    });
  };

  const decidedPairs = (): ReadonlySet<string> => new Set(readDecisions(database).map(pairOf));

  const wordsIn = (row: Readonly<Record<string, unknown>> | undefined): string =>
    String(row?.words ?? '')
      .replace(/\s+/g, ' ')
      .trim();

  const withSentences = ({ block, ...found }: Found): ReviewItem => {
    const { one, other } = found;
    const first =
      'person' in one ? sql.sentence.get(one.person) : sql.sentenceOfWaiting.get(block, one.printed);
    return { ...found, sentences: [wordsIn(first), wordsIn(sql.sentence.get(other.person))] };
  };

  return {
    /** Looks anew for what is to be decided of the names of some blocks. */
    refresh: (blocks: Iterable<string>): void => {
      const decided = decidedPairs();
      for (const block of blocks) {
        sql.forget.run(block);
        for (const { id, one, other } of foundIn(block, decided))
          sql.keep.run(id, block, `${one.printed} ${other.printed}`, one.articles);
      }
    },
    /** What is to be decided of some rows of the table `review`, in their order. */
    items: (rows: Iterable<Readonly<Record<string, unknown>>>): readonly ReviewItem[] => {
      const decided = decidedPairs();
      const blocks = new Map<string, readonly Found[]>();
      return [...rows].flatMap(({ id, block }) => {
        const name = String(block);
        const found = blocks.get(name) ?? foundIn(name, decided);
        blocks.set(name, found);
        return found.filter((item) => item.id === id).map(withSentences);
      });
    },
  };
};
