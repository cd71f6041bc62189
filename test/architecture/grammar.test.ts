import assert from 'node:assert/strict';
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
    linesWith(/\btokens\.(?:lower|words|tags)\[|\btokens\.sentences\[tokens\.sentenceOf/, [
      `${folder}/token.ts`,
    ]),
    [],
  );
});
