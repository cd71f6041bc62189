/** A draft in every format against the same interview in every format. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CheckReport } from '../../source/core/report/check/check-report.ts';
import { archiveOf, bookOf } from '../helpers/book.ts';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';
import { column, pdfOf } from '../helpers/pdf.ts';

const folder = createFolder();
process.env.XDG_CACHE_HOME = folder.path;

const paragraphs = [
  '“The cranes are old, and everybody has known it,” Maria Voss said.',
  '“We were promised a second berth by 2018,” Maria Voss said.',
  '“No ship was turned away in all that time,” Maria Voss said.',
  '“It is theft, plain and simple, and the council knows it,” Maria Voss said.',
];
const wanted = ['verbatim', 'altered', 'other-speaker', 'not-found'];
const html = (words: readonly string[]): string =>
  `<!doctype html><html><head><title>The harbour</title></head><body><article><h1>The harbour</h1>${words.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
const word = (words: readonly string[]): Uint8Array =>
  archiveOf({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${words.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  });

const drafts: Readonly<Record<string, string | Uint8Array>> = {
  'draft.docx': word(paragraphs),
  'draft.md': `# The harbour\n\n${paragraphs.join('\n\n')}\n`,
  'draft.html': html(paragraphs),
  'draft.txt': `${paragraphs.join('\n\n')}\n`,
};

const said = [
  ['Maria Voss', 'The cranes are old, and everybody has known it.'],
  ['Maria Voss', 'We were never promised a second berth by 2019.'],
  ['Bill Lasko', 'No ship was turned away in all that time.'],
] as const;
const quoted = said.map(([speaker, words]) => `"${words.slice(0, -1)}," ${speaker} said.`);
const stamp = (second: number, point: string): string =>
  `00:00:${String(second).padStart(2, '0')}${point}000`;
const cues = (point: string, line: (speaker: string, words: string) => string): string =>
  said
    .map(
      ([speaker, words], index) =>
        `${index + 1}\n${stamp(index * 9 + 3, point)} --> ${stamp(index * 9 + 8, point)}\n${line(speaker, words)}\n`,
    )
    .join('\n');

mkdirSync(join(folder.path, 'pages'));
for (const [index, words] of quoted.entries())
  writeFileSync(
    join(folder.path, 'pages', `page-${index}.html`),
    html([words, 'The harbour is shut today.']),
  );

/** Each source, and where the second quotation stands in it. */
const sources: readonly (readonly [
  name: string,
  content: string | Uint8Array | undefined,
  place: string | null,
])[] = [
  ['interview.vtt', `WEBVTT\n\n${cues('.', (speaker, words) => `<v ${speaker}>${words}`)}`, '00:00:12'],
  ['interview.srt', cues(',', (speaker, words) => `${speaker.toUpperCase()}: ${words}`), '00:00:12'],
  ['interview.pdf', pdfOf(quoted.map((words) => column([words], 72, 700))), 'page 2'],
  [
    'interview.epub',
    bookOf({ chapters: { 'one.xhtml': quoted.map((words) => `<p>${words}</p>`).join('') } }),
    null,
  ],
  ['pages', undefined, null],
];

const checked = (
  draft: string,
  source: string,
): { readonly status: number | null; readonly err: string } & CheckReport => {
  const path = folder.put(draft, drafts[draft] ?? '');
  const { out, err, status } = onrecord(['check', path, '--against', source, '--format', 'json']);
  return { status, err, ...JSON.parse(out) };
};

describe('the verdicts are the same in every format', () => {
  for (const [source, content, place] of sources) {
    const path = content === undefined ? join(folder.path, source) : folder.put(source, content);
    for (const draft of Object.keys(drafts))
      it(`${draft} against ${source}`, () => {
        const { checks, status } = checked(draft, path);
        assert.equal(status, 0);
        assert.deepEqual(
          checks.map(({ verdict }) => verdict),
          wanted,
        );
        assert.equal(checks[1]?.source?.place, place);
        assert.deepEqual(
          checks.slice(0, 3).map(({ source }) => source?.speaker?.toLowerCase()),
          ['maria voss', 'maria voss', 'bill lasko'],
        );
      });
  }

  it('reads a source in another encoding', () => {
    const bytes = Buffer.from(
      '“The cranes are old, and everybody has known it,” Maria Voss said.\n',
      'utf16le',
    );
    const path = folder.put('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));
    assert.equal(checked('draft.txt', path).checks[0]?.verdict, 'verbatim');
  });

  it('cannot tell what a scan, an empty transcript or a missing file has', () => {
    for (const path of [
      folder.put('scan.pdf', pdfOf([[], []])),
      folder.put('empty.vtt', 'WEBVTT\n'),
      folder.put('damaged.pdf', '%PDF-1.4 and no more\0'),
      join(folder.path, 'nowhere.txt'),
    ]) {
      const { status, err, checks } = checked('draft.txt', path);
      assert.equal(status, 1);
      assert.match(err, /^onrecord: [^\n]+\n$/);
      assert.ok(err.includes(path));
      assert.deepEqual([...new Set(checks.map(({ verdict }) => verdict))], ['cannot-check']);
    }
  });
});
