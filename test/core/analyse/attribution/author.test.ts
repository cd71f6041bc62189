import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute } from '../../../../source/core/analyse/attribution/attribute.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import { attributionWeights, tagger } from '../../../helpers/tagger.ts';
import { passage } from './passage.ts';

const attributed = (marked: string, byline: string) => {
  const { document, reported } = passage(marked);
  const signed = { ...document, byline: { text: byline } };
  return attribute(signed, tokenise(signed, tagger), reported, [], attributionWeights);
};

test('"I" is whoever the article is by', () => {
  const { speakers, quotations } = attributed(
    '[S1 I] said [Q1 no]. [S2 I] told [S3 me] [Q2 yes].',
    'By Ada Holm ',
  );
  assert.deepEqual(
    speakers.map(({ name, kind, role, aliases, quotations: said }) => [name, kind, role, aliases, said]),
    [['Ada Holm', 'person', 'author', [], ['q1', 'q2']]],
  );
  assert.deepEqual(
    quotations.map(({ attribution }) => attribution.rules),
    [['author'], ['author']],
  );
});

test('"we" is not whoever the article is by, nor is "he"', () => {
  const { speakers } = attributed('[S1 We] said [Q1 no]. [S2 He] said [Q2 yes].', 'By Ada Holm');
  assert.deepEqual(speakers, []);
});

test('whoever is called Byron keeps the name', () => {
  assert.equal(attributed('[S1 I] said [Q1 no].', 'Byron Katz').speakers[0]?.name, 'Byron Katz');
});

test('an article by nobody has no author', () => {
  const { speakers, quotations } = attributed('[S1 I] said [Q1 no].', ' by ');
  assert.deepEqual(speakers, []);
  assert.deepEqual(quotations[0]?.attribution.rules, ['unnamed-author']);
});
