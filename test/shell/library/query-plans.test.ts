import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DeskList, type DeskOrder, LISTS } from '../../../source/core/library/desk/desk-lists.ts';
import { resultRecord } from '../../../source/core/library/result-record.ts';
import { createDeskLists } from '../../../source/shell/library/desk/desk-lists.ts';
import { createLibraryWriter } from '../../../source/shell/library/library-writer.ts';
import { openLibrary } from '../../../source/shell/library/open-library.ts';

const SAID = 'The cranes are old, and everybody in Leith harbour has known it for ten years';

/** A library of two articles, and all that is asked of it from then on. */
const listening = async () => {
  const database = await openLibrary(':memory:', 'write');
  const records = ['a', 'b'].map((id) =>
    resultRecord({
      id,
      date: '2016-10-12',
      outlet: 'Post',
      text: `“${SAID},” Maria Voss said.`,
      quotes: [
        {
          start: 0,
          end: SAID.length + 2,
          type: 'direct',
          speaker: { id: 's1', rule: 'named', confidence: 1 },
        },
      ],
      speakers: [{ id: 's1', name: 'Maria Voss', kind: 'person', aliases: [] }],
    }),
  );
  createLibraryWriter(database).put(records.flatMap((record) => ('error' in record ? [] : [record])));
  const asked = new Set<string>();
  const prepare = database.prepare.bind(database);
  database.prepare = (sql: string) => {
    asked.add(sql);
    return prepare(sql);
  };
  return { database, asked, prepare };
};

/** Tables of which a first page may read no more than it shows, by the letters that queries call them by. */
const LARGE = /^SCAN (?:q|t|s|quotation|speaker|article_text|shingle|former_text)(?: |$)/;

test('no first page of the desk reads all quotations, speakers or texts, and none sorts them', async () => {
  const { database, asked, prepare } = await listening();
  const lists = createDeskLists(database);
  const page = { words: '', from: 0, count: 45 };
  const rows = (list: DeskList, order: DeskOrder, words = '') =>
    lists.rows({ ...page, list, order, words }).rows;
  for (const kind of Object.keys(LISTS) as DeskList['kind'][])
    for (const order of LISTS[kind].orders)
      rows(
        kind === 'person' || kind === 'family' ? { kind, id: 1 } : { kind },
        order,
        kind === 'search' ? 'cranes' : '',
      );
  assert.equal(rows({ kind: 'person', id: 1 }, 'newest').length, 2);
  assert.equal(rows({ kind: 'family', id: 1 }, 'oldest').length, 2);
  assert.equal(rows({ kind: 'search' }, 'best', '@voss cranes').length, 2);
  lists.preview(1);
  lists.summary();
  assert.ok(asked.size > 15);
  for (const sql of asked) {
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    for (const step of plan) assert.doesNotMatch(step, LARGE, `${sql}\n${plan.join('\n')}`);
  }
});
