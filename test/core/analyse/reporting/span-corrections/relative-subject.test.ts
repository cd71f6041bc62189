import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOfRelative } from '../../../../../source/core/analyse/reporting/span-corrections/relative-subject.ts';
import { readText } from './reading.ts';

for (const [text, taken, cue, subject, rest] of [
  [
    'It shut, a decision campaigners called “shameful”.',
    'a decision campaigners',
    'called',
    'campaigners',
    'a decision',
  ],
  [
    'It shut, a move local residents called “shameful”.',
    'a move local residents',
    'called',
    'local residents',
    'a move',
  ],
  ['It shut, a move the mayor called “shameful”.', 'a move the mayor', 'called', 'the mayor', 'a move'],
  [
    'It shut, a move Mayor Ann Poole called “shameful”.',
    'a move Mayor Ann Poole',
    'called',
    'Mayor Ann Poole',
    'a move',
  ],
  ['A spokesman for Kent Police said no.', 'A spokesman for Kent Police', 'said', undefined, undefined],
  ['A campaign spokeswoman said no.', 'A campaign spokeswoman', 'said', undefined, undefined],
  ['The city officials said no.', 'The city officials', 'said', undefined, undefined],
] as const) {
  test(`${text} ${subject ?? 'as it stands'}`, () => {
    const { tokens, span, words } = readText(text);
    const [whole, verb] = [span(taken), span(cue)];
    for (const [content, source] of [
      [[whole], undefined],
      [[], whole],
    ] as const) {
      const found = subjectOfRelative(tokens, verb, content, source);
      assert.equal(words(found?.source), subject);
      assert.equal(words(found?.content[0]), rest);
    }
  });
}
