import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reader } from '../../../../source/core/parse/mail/index.ts';
import { fixture, readAs, shown } from '../../../helpers/read-fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a plain message is read in its own charset, its quoted lines as quotations, without the signature', async () => {
  const document = await readAs(reader, fixture('plain.eml'));
  assert.deepEqual(
    [document.title?.text, document.byline?.text, document.date?.text],
    ['The gates – at last', 'Mary Tern', '2026-03-02T09:15:00.000Z'],
  );
  assert.deepEqual(shown(document), [
    'paragraph: Dear Ada,',
    'paragraph: the gates open on Monday. The café on the quay will stay open late, and so shall we.',
    'quotation: When do they open?',
    'quotation: And who pays?',
    'paragraph: The county does.',
  ]);
});

test('a message of HTML is read without its attachments', async () => {
  assert.deepEqual(shown(await readAs(reader, fixture('newsletter.eml'))), [
    'heading 1: Morning briefing',
    'paragraph: “The harbour is open,” said Mary Tern, who keeps the lock.',
    'list-item: Ferries run at six.',
    'list-item: Buses do not.',
  ]);
});

test('each message of a mailbox is a section', async () => {
  assert.deepEqual(shown(await readAs(reader, fixture('letters.mbox'))), [
    'heading 1: First letter',
    'paragraph: Ben Moor, 2026-03-02',
    'paragraph: The first ferry was full, said the captain. From here it looked empty.',
    'heading 1: Second letter',
    'paragraph: Ada Quay, 2026-03-02',
    'paragraph: The second ferry was late.',
  ]);
});

test('parts nested without end, and bytes that are no message, end in one sentence', async () => {
  let nested = '';
  for (let i = 0; i < 2000; i++) nested += `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
  for (const text of [nested, '', 'From nobody', '\u0000\u0001\u0002']) {
    await assert.rejects(
      async () => reader.input === 'bytes' && reader.read(bytesOf(text), { name: 'x', mediaType: 'x' }, {}),
      /ReadError/,
    );
  }
});
