import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFolder } from '../../helpers/folder.ts';
import { onrecord } from '../../helpers/onrecord.ts';

const folder = createFolder();
let files = 0;
const CRANES = 'The cranes are old, and everybody in Leith harbour has known it for ten years';
const row = (id: string, date: string, said: string, who = 'Maria Voss') => ({
  id,
  date,
  outlet: `Outlet ${id}`,
  text: `Report ${id}\n\nThe port was quiet. “${said},” ${who} said on Monday.\n\nThe council meets again in May.`,
});
const add = (file: string, rows: readonly unknown[]): void => {
  const { status, err } = onrecord(
    ['library', 'add', '--library', file, '--input', 'jsonl', '--jobs', '1'],
    rows.map((one) => `${JSON.stringify(one)}\n`).join(''),
  );
  assert.equal(status, 0, err);
};
type Member = { readonly article: string; readonly start: number; readonly end: number };
const families = (file: string): readonly (readonly string[])[] =>
  JSON.parse(onrecord(['library', 'families', '--library', file, '--format', 'json']).out).families.map(
    ({ members }: { readonly members: readonly Member[] }) => members.map(({ article }) => article),
  );

const ROWS = [
  row('b', '2016-10-13', 'The cranes are old ... everybody in Leith harbour has known it'),
  row('a', '2016-10-12', CRANES),
  row('c', '2016-10-14', 'We are building a second berth for the ferries of the islands'),
  row('d', '2016-10-13', CRANES, 'Greta Lind'),
  row('e', '2016-12-01', 'We are going to be in the same place as last year'),
];

for (const [how, batches] of [
  ['at once', [ROWS]],
  ['at once, the latest first', [ROWS.toReversed()]],
  ['one by one, the latest first', ROWS.toReversed().map((one) => [one])],
] as const)
  test(`the same words in several articles are a family, first seen first, when added ${how}`, () => {
    const file = join(folder.path, `${++files}.sqlite`);
    for (const batch of batches) add(file, batch);
    const [family, ...more] = families(file);
    assert.equal(more.length, 0);
    assert.equal(family?.[0], 'a');
    assert.deepEqual(family?.toSorted(), ['a', 'b', 'd']);
  });

test('a family ends when its articles go, and is found again when they come back', () => {
  const file = join(folder.path, `${++files}.sqlite`);
  add(file, ROWS);
  onrecord(['library', 'remove', 'a', '--library', file]);
  assert.deepEqual(
    families(file).map((members) => members.toSorted()),
    [['b', 'd']],
  );
  onrecord(['library', 'remove', 'b', '--library', file]);
  assert.deepEqual(families(file), []);
  add(file, ROWS);
  assert.deepEqual(
    families(file).map((members) => members.toSorted()),
    [['a', 'b', 'd']],
  );
});

test('what sets a member apart from the first is named', () => {
  const file = join(folder.path, `${++files}.sqlite`);
  add(file, ROWS);
  const [family] = JSON.parse(
    onrecord(['library', 'families', '--library', file, '--format', 'json']).out,
  ).families;
  const said = new Map(
    family.members.map(
      ({
        article,
        changes,
        otherSpeaker,
      }: {
        readonly article: string;
        readonly changes: readonly string[];
        readonly otherSpeaker: boolean;
      }) => [article, { changes, otherSpeaker }],
    ),
  );
  assert.deepEqual(said.get('a'), { changes: [], otherSpeaker: false });
  assert.deepEqual(said.get('d'), { changes: [], otherSpeaker: true });
  assert.match(onrecord(['library', 'families', '--library', file]).out, /Greta Lind: .*\[another speaker\]/);
});

test('outlets that print one text are listed under the first of them', () => {
  const file = join(folder.path, `${++files}.sqlite`);
  const wire = (id: string, end: string) => ({
    id,
    date: `2016-10-1${id.length}`,
    outlet: `Outlet ${id}`,
    text: `The port of Leith stood still for a third day while the owners met the dockers and the mayor in the old town hall. “${CRANES},” Maria Voss said after the meeting, which went on until midnight and is to be continued on Friday morning. ${end}`,
  });
  add(file, [wire('w', 'The dockers left.'), wire('ww', 'They left.'), ROWS[3]]);
  const { out } = onrecord(['library', 'families', '--library', file]);
  assert.match(out, /^3 times: /);
  assert.match(out, /Outlet w, 2016-10-11, Maria Voss: [^\n]+\n {8}the same text: Outlet ww, 2016-10-12\n/);
  assert.doesNotMatch(out, /Outlet ww, 2016-10-12, Maria Voss/);
  const [family] = JSON.parse(
    onrecord(['library', 'families', '--library', file, '--format', 'json']).out,
  ).families;
  assert.deepEqual(
    family.members.map((one: { readonly article: string; readonly copyOf: string | null }) => [
      one.article,
      one.copyOf,
    ]),
    [
      ['w', null],
      ['ww', 'w'],
      ['d', null],
    ],
  );
});
