import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '../../../../source/core/parse/mail/index.ts';
import { messagesIn } from '../../../../source/core/parse/mail/mailbox.ts';
import { shown } from '../../../helpers/read-fixture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = { name: 'box.mbox', mediaType: 'application/mbox' };
const parts = (text: string) => messagesIn(bytes(text)).map((part) => new TextDecoder().decode(part));

test('a mailbox is cut at lines that begin "From " after a blank one, whatever its line ends', () => {
  for (const end of ['\n', '\r\n']) {
    const box = ['From a', 'S: 1', '', 'words', 'From here on.', '', 'From b', 'S: 2', ''].join(end);
    assert.deepEqual(
      parts(box).map((part) => part.trim().split(/\s+/)[1]),
      ['1', '2'],
      JSON.stringify(end),
    );
  }
});

test('a mailbox of a bare mark is a message without a word', () => {
  assert.deepEqual(parts('From a'), ['']);
});

test('messages without a subject, sender or date are read under a heading that says so', async () => {
  const box =
    'From a\nTo: x@y.example\n\nHello.\n\nFrom b\nFrom: ada@quay.example\nSubject: Gates\n\nOpen.\n';
  assert.deepEqual(shown(await readMail(bytes(box), source)), [
    'heading 1: No subject',
    'paragraph: Hello.',
    'heading 1: Gates',
    'paragraph: ada@quay.example',
    'paragraph: Open.',
  ]);
});
