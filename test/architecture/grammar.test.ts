import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TAGS } from '../../source/core/analyse/grammar/tags.ts';
import { sourceFiles } from '../helpers/source-files.ts';

const files = ['source', 'scripts'].flatMap((folder) =>
  sourceFiles(folder).map(({ path, text }) => ({ path: `${folder}/${path}`, text })),
);
/** The lines of the program, with where they stand, for which something holds. */
const linesWith = (pattern: RegExp, exempt: readonly string[]): string[] =>
  files
    .filter(({ path }) => !exempt.includes(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
const folder = 'source/core/analyse/grammar';

test('part-of-speech tags are compared by name and numbered in one file', () => {
  const numbered = new RegExp(
    [
      // const VERB = 3
      `const (?:${TAGS.slice(1).join('|')}) = \\d`,
      // tokens.tags[at] === 3, tagAt(tokens, at) !== 3, tag === 3
      String.raw`\btag(?:s|At)?(?:\[[^\]]*\]|\([^)]*\))? [!=]== \d`,
      // hasTag(tokens, at, 3)
      String.raw`\bhasTag\([^)]*, \d`,
      // new Set([3, 4]) under a name with TAG in it
      String.raw`\w*TAGS?\w*\b[^=]* = (?:new Set\()?\[\d`,
    ].join('|'),
  );
  assert.deepEqual(linesWith(numbered, [`${folder}/tags.ts`]), []);
});

test('one token is read through the functions of token.ts', () => {
  assert.deepEqual(
    linesWith(/\b(?:tokens|view)\.(?:lower|words|tags)\[|\btokens\.sentences\[tokens\.sentenceOf/, [
      `${folder}/token.ts`,
    ]),
    [],
  );
});

/** The lists of three or more words that a file of the analysis writes out, as sorted words. */
const wordLists = (text: string): readonly string[] => {
  const found: string[][] = [];
  for (const [, list = ''] of text.matchAll(/\[\s*((?:(?:'[^'\n]*'|"[^"\n]*"),?\s*){3,})\]/g))
    found.push([...list.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, a, b]) => a ?? b ?? ''));
  for (const [, call = ''] of text.matchAll(/\bwordSet\(((?:[^()'"`]|'[^']*'|"[^"]*"|`[^`]*`)*)\)/g))
    for (const [, a, b, c] of call.matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g))
      found.push((a ?? b ?? c ?? '').trim().split(/\s+/));
  return found.filter(({ length }) => length >= 3).map((words) => words.toSorted().join(' '));
};

test('each list of three or more words of the analysis is written once, under a name of its own', () => {
  const analysis = files.filter(({ path }) => path.startsWith('source/core/analyse/'));
  const lists = analysis.flatMap(({ path, text }) => wordLists(text).map((words) => ({ path, words })));
  assert.ok(lists.length > 40, 'no word list was found: has their form changed?');
  const names = analysis.flatMap(({ path, text }) =>
    [...text.matchAll(/^(?:export )?const (\w+)[^=\n]* = (?:wordSet|new Set)\(/gm)].map(([, name]) => ({
      path,
      words: `const ${name}`,
    })),
  );
  const all = [...lists, ...names];
  const twice = all.filter(({ words }, at) => all.findIndex((other) => other.words === words) !== at);
  assert.deepEqual(
    twice.map(({ path, words }) => `${path}: ${words}`),
    [],
  );
});

test('each word list that is a data file says where it is from, and holds no word twice', () => {
  const lexicon = new URL('../../source/core/analyse/lexicon/', import.meta.url);
  const names = globSync('*.json', { cwd: lexicon });
  assert.ok(names.length > 0);
  for (const name of names) {
    const { source, licence, ...lists } = JSON.parse(readFileSync(new URL(name, lexicon), 'utf8'));
    assert.ok(source && licence, `${name} names no source or licence`);
    JSON.stringify(lists, (_, value) => {
      if (Array.isArray(value))
        assert.deepEqual(value, [...new Set(value)].sort(), `${name}: sorted, each once`);
      return value;
    });
  }
});
