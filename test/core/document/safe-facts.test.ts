import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSafeFacts } from '../../../source/core/document/safe-facts.ts';

test('what stands outside the text is made safe, and on one line; nothing else is touched', () => {
  const document = {
    text: 'Words.',
    blocks: [],
    title: { text: 'a\x1b]0;b\x07' },
    site: 'The\nTimes\x9b31m',
    canonical: 'https://x.test/\u202E',
    source: { name: 'a.html', mediaType: 'text/html', address: 'https://x.test/\x1b[2J', note: '\0' },
    dropped: [{ text: 'Share\nthis\x1b[8m', reason: 'a rule', at: 3 }],
    warnings: ['cut\x07'],
  };
  assert.deepEqual(withSafeFacts(document), {
    text: 'Words.',
    blocks: [],
    title: { text: 'a\uFFFD]0;b\uFFFD' },
    site: 'The Times\uFFFD31m',
    canonical: 'https://x.test/\uFFFD',
    source: { name: 'a.html', mediaType: 'text/html', address: 'https://x.test/\uFFFD[2J', note: '\uFFFD' },
    dropped: [{ text: 'Share\nthis\uFFFD[8m', reason: 'a rule', at: 3 }],
    warnings: ['cut\uFFFD'],
  });
});
