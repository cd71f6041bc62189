import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';

const kindsOf = (text: string): ReadonlySet<string> => {
  const { blocks } = readPlainText(`Ada Holm stood on the pier and waited for the boat.\n\n${text}`, {
    name: 'a.txt',
    mediaType: 'text/plain',
  });
  return new Set(blocks.slice(1).map(({ kind }) => kind));
};

const DIALOGUES = [
  '- Where are you? - asked Otto.\n- At home.\n- Alone?',
  '- Where are you? asked Otto.\n- At home, she said.',
  '- Stop! - cried Ada.\n- I can not, - answered the boy. - It is too late.',
  '- Gdzie są pieniądze? - zapytał mieszkaniec.\n- Nie wiem - odpowiedziała.',
  '  - Come in! - he called.\n\n  - Thank you.',
];
const LISTS = [
  '- Warm clothes\n- A torch - with batteries.\n- Who has the map?\n- Food for two days.',
  '- Who pays?\n- Who decides?\n- When does it end?',
  '- Bread, milk and eggs.\n- A map of the coast.\n- Two lamps - new ones.',
  '- What is a lock? - a gate in a river.\n- weir: a low dam',
  '1. Where are you? - asked Otto.\n2. At home.',
  '- Where are you? - asked Otto.',
];
for (const text of DIALOGUES)
  test(`lines led by hyphens are dialogue: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.deepEqual(kindsOf(text), new Set(['paragraph']));
  });
for (const text of LISTS)
  test(`lines led by hyphens are a list: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.deepEqual(kindsOf(text), new Set(['list-item']));
  });
