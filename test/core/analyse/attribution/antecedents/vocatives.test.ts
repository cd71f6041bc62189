import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenNames } from '../../../../../source/core/analyse/attribution/antecedents/vocatives.ts';
import { findNames } from '../../../../../source/core/analyse/people/find-names.ts';
import { tokenise } from '../../../../../source/core/analyse/tokens/tokenise.ts';
import { slice } from '../../../../../source/core/text/range.ts';
import { table } from '../../../../helpers/table.ts';
import { tagger } from '../../../../helpers/tagger.ts';
import { passage } from '../passage.ts';

/** What the row shows, the passage, whom its first quotation speaks to, and whom it only names. */
const rows = table(
  4,
  `
  a name that opens it :: [Q1 “Hale, go to bed,”] said his friend. Tom Hale went. :: Hale :: -
  a name that ends it :: [Q1 “Go to bed, Anna.”] :: Anna :: -
  a name in the middle :: [Q1 “I know, Anna, that it is late.”] :: Anna :: -
  a name alone :: [Q1 “Tom!”] :: Tom :: -
  a name behind an interjection :: [Q1 “Oh Anna, look at that.”] :: Anna :: -
  a name behind "my dear" :: [Q1 “My dear Watson, sit down.”] :: Watson :: -
  a name that opens a later sentence :: [Q1 “It is late. Anna, go to bed.”] :: Anna :: -
  a name that does something :: [Q1 “Anna went to bed.”] :: - :: Anna
  a name that something is done to :: [Q1 “I saw Anna at the gate.”] :: - :: Anna
  a name at the end that nobody calls :: [Q1 “That was Anna.”] :: - :: Anna
  one of each :: [Q1 “Tom, where is Anna Berg now?”] :: Tom :: Anna Berg
  a name outside :: [Q1 “It is late,”] said Anna. :: - :: -
`,
);

for (const [name, marked = '', ...expected] of rows)
  test(`spoken to: ${name}`, () => {
    const { document, reported } = passage(marked);
    const tokens = tokenise(document, tagger);
    const names = findNames(document, tokens);
    const { addressed, named } = spokenNames(tokens, names, reported[0]?.spans ?? []);
    const shown = [addressed, named].map(
      (indices) =>
        indices.map((at) => slice(document.text, names[at]?.range ?? { start: 0, end: 0 })).join(', ') || '-',
    );
    assert.deepEqual(shown, expected);
  });
