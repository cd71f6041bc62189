import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { test } from 'node:test';
import { generated } from '../../scripts/readme/blocks.ts';
import { generatedFiles } from '../../scripts/readme/files.ts';
import { fill } from '../../scripts/readme/fill.ts';
import { projectFile } from '../helpers/source-files.ts';

type Quote = {
  readonly id: string;
  readonly start: number;
  readonly speaker: { readonly id: string; readonly rule: string; readonly confidence: number };
};

/** A quotation without what another fitting of the model may change. */
const settled = ({ id, speaker, ...quote }: Quote): unknown => {
  const { id: speakerId, rule, confidence, ...said } = speaker;
  assert.ok(id && speakerId && rule && confidence > 0 && confidence <= 1);
  return { ...quote, speaker: said };
};

/** What headings are linked to by, as forges make it of their words. */
const headings = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('a block fills the place marked for it, whatever stood there', () => {
  const marked = 'a\n<!-- generated: one -->\nold\n<!-- /generated -->\nz';
  const filled = 'a\n<!-- generated: one -->\nnew\n<!-- /generated -->\nz';
  assert.equal(fill(marked, { one: 'new' }), filled);
  assert.equal(fill(filled, { one: '\nnew\n' }), filled);
});

test('a marker without a block and a block without a marker are mistakes', () => {
  assert.throws(() => fill('<!-- generated: two -->\n<!-- /generated -->', {}), /"two"/);
  assert.throws(() => fill('plain', { one: 'new' }), /one/);
});

for (const [path, blocks] of Object.entries(generated())) {
  test(`${path} shows what the program is: \`npm run docs\` makes its generated parts anew`, () => {
    const document = projectFile(path);
    assert.equal(document, fill(document, blocks));
  });

  test(`every file ${path} points to is there, and every heading`, () => {
    const targets = [...projectFile(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
    for (const [, name = '', heading] of targets) {
      const target = posix.normalize(posix.join(posix.dirname(path), name));
      const text = projectFile(name === '' ? path : target);
      assert.ok(text.length > 0, name);
      if (heading !== undefined) assert.ok(headings(text).includes(heading), `${name}#${heading}`);
    }
  });
}

for (const [path, text] of Object.entries(generatedFiles()))
  test(`${path} is what the program is: \`npm run docs\` makes it anew`, () =>
    assert.equal(projectFile(path), text));

test('the first screen of the README has a picture of the explorer and the two commands', () => {
  const first = projectFile('README.md').split('\n').slice(0, 24).join('\n');
  for (const words of ['npm ci && npm start', 'npm cit', '](docs/']) assert.ok(first.includes(words), words);
});

test('the example in the README is what the program prints, the ids and the odds aside', () => {
  const readme = projectFile('README.md');
  const [, shown = ''] = /"quotes": \[\n( {4}\{[\s\S]*?\n {4}\}),\n/.exec(readme) ?? [];
  const example = JSON.parse(shown) as Quote;
  const top = new URL('../..', import.meta.url);
  const out = execFileSync(
    process.execPath,
    ['dist/cli.js', 'quotes', 'content/blinken-in-beijing.md', '--format', 'json'],
    { cwd: top, encoding: 'utf8' },
  );
  const { quotes } = JSON.parse(out) as { quotes: readonly Quote[] };
  const printed = quotes.find(({ start }) => start === example.start);
  assert.ok(printed, 'a quotation begins there');
  assert.deepEqual(settled(printed), settled(example));
});
