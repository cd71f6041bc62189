import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hintMarks, withHints } from '../../source/view/panes/hint-labels.ts';
import { type Line, span, widthOf } from '../../source/view/spans.ts';
import { withHyperlinks } from '../../source/view/theme/hyperlinks.ts';
import { themeOf } from '../../source/view/theme/theme.ts';
import { openExplorer } from '../helpers/explorer.tsx';
import { linked } from '../helpers/linked.ts';

test('links are labelled in the article, and below it stands where each leads', async () => {
  const screen = openExplorer({ columns: 110, rows: 30 }, linked);
  await screen.untilShows('Links of every kind');
  screen.type('f');
  const rows = await screen.untilShows('a letter follows its link');
  assert.ok(rows.some((row) => row.includes('Theareport was read.')));
  assert.ok(rows.some((row) => /a {2}report {2}example\.org\/reports\/1/.test(row)));
  assert.ok(rows.some((row) => /d {2}bank {2}evil\.example\/login/.test(row)));
  assert.ok(!rows.some((row) => /bank\.example|javascript|passwd/.test(row)));
  screen.type('b');
  await screen.untilShows('The note, at the end of the article.');
  await screen.close();
});

const words = (line: Line | undefined): string => (line ?? []).map(({ text }) => text).join('');

test('a label stands in the blank before its link, else over its first letters; no line gets wider', () => {
  const range = { start: 0, end: 9 };
  const hint = (label: string) => ({ label, range, leads: { kind: 'note', label: '1', range } }) as const;
  const cases: readonly (readonly [line: Line, label: string, shown: string])[] = [
    [[span('The '), span('report', 'hint/a')], 'a', 'Theareport'],
    [[span('The'), span('report', 'hint/a')], 'a', 'Theaeport'],
    [[span('The '), span('report', 'hint/ab')], 'ab', 'The abport'],
    [[span('漢字', 'hint/a')], 'a', 'a 字'],
    [[span('1', 'hint/ab')], 'ab', 'a'],
    [[span('x '), span('one ', 'hint/a'), span('two', 'hint/a')], 'a', 'xaone two'],
  ];
  for (const [line, label, shown] of cases) {
    const [drawn] = withHints([line], [hint(label)]);
    assert.equal(words(drawn), shown);
    assert.equal(widthOf(drawn ?? []), widthOf(line));
  }
  assert.deepEqual(hintMarks([hint('a')]), [{ range, role: 'hint/a' }]);
});

test('words with an address are a hyperlink of the terminal only in a theme that makes them', () => {
  const line: Line = [span('see '), { text: 'example.org', roles: [], link: 'https://example.org/' }];
  const plain = themeOf('dark', 2);
  assert.equal(plain.draw(line), 'see example.org');
  assert.equal(
    withHyperlinks(plain).draw(line),
    'see \u001b]8;;https://example.org/\u001b\\example.org\u001b]8;;\u001b\\',
  );
});

test('an address that is none of the web’s, or could end the sequence, makes no hyperlink', () => {
  for (const link of [
    'javascript:x',
    'file:///etc/passwd',
    'https://x/\u0007',
    'https://x/\u001b\\',
    'https://x y',
  ]) {
    assert.equal(withHyperlinks(themeOf('dark', 2)).draw([{ text: 'x', roles: [], link }]), 'x');
  }
});
