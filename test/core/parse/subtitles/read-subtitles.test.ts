import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { reader, readSubtitles } from '../../../../source/core/parse/subtitles/index.ts';
import { fixture, readAs, shown } from '../../../helpers/read-fixture.ts';

test('speaker labels of an SRT file begin the turns', async () => {
  assert.deepEqual(shown(await readAs(reader, fixture('council.srt'))), [
    'paragraph: MAYOR TERN: The harbour opens on Monday. Nobody will be charged.',
    'paragraph: MR. QUAY: And who pays for the dredging?',
    'paragraph: MAYOR TERN: The county does.',
  ]);
});

test('voices of a WebVTT file are its speakers, and notes and styles are passed over', async () => {
  const document = await readAs(reader, fixture('bulletin.vtt'));
  assert.equal(document.title?.text, 'Evening bulletin');
  assert.deepEqual(shown(document), [
    'paragraph: Ada Quay: Good evening. The ferry is back. It sailed at six & came home.',
    'paragraph: Ben Moor: “It was a fine crossing.”',
  ]);
});

test('dashes, long silences and lines shown twice are understood where nobody is named', async () => {
  assert.deepEqual(shown(await readAs(reader, fixture('drama.srt'))), [
    'paragraph: Where were you?',
    'paragraph: At the lock. All night long.',
    'paragraph: It is morning now.',
  ]);
});

test('a file without captions is refused', () => {
  assert.throws(
    () => readSubtitles('WEBVTT\n\nNOTE nothing', { name: 'x', mediaType: 'text/vtt' }),
    /no captions/,
  );
});

test('any text is read or refused with a sentence', () => {
  const part = fc.constantFrom(
    '00:00:01,000 --> 00:00:02,000\n',
    '1\n',
    '\n',
    '<v X>',
    'A: b\n',
    '>> ',
    '<',
    '{\\an',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string())), (parts) => {
      try {
        readSubtitles(parts.join(''), { name: 'x', mediaType: 'text/vtt' });
      } catch (error) {
        assert.match(String(error), /^ReadError: /);
      }
    }),
  );
});
