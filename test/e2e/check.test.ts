import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import checkSchema from '../../docs/check.schema.json' with { type: 'json' };
import compareSchema from '../../docs/compare.schema.json' with { type: 'json' };
import { type CheckReport, VERDICT_WORDS } from '../../source/core/report/check/check-report.ts';
import type { CompareReport } from '../../source/core/report/check/compare-report.ts';
import { createFolder } from '../helpers/folder.ts';
import { onrecord } from '../helpers/onrecord.ts';
import { readPage } from '../helpers/page.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const folder = createFolder();
process.env.XDG_CACHE_HOME = folder.path;

const transcript = folder.put(
  'interview.vtt',
  `WEBVTT

00:00:01.000 --> 00:00:06.000
<v Maria Voss>The cranes are old, and, um, everybody has known it for ten years.

00:00:07.000 --> 00:00:12.000
<v Maria Voss>We were never promised a second berth by 2019, that was a hope.

00:12:41.000 --> 00:12:46.000
<v Bill Lasko>No ship was turned away in all that time, and none will be.
`,
);
const draft = folder.put(
  'draft.md',
  `# The harbour

“The cranes are old,” Maria Voss said.

“The cranes are old ... for ten years,” Maria Voss said.

“We were promised a second berth by 2018,” Maria Voss said.

“No ship was turned away in all that time,” Maria Voss said.

“It is theft, plain and simple, and the council knows it,” Maria Voss said.

“The cranes are old, and everybody has known it,” Maria Voss said.
`,
);
const scan = folder.put('scan.pdf', 'this is no PDF\0');
const check = (...argv: readonly string[]) => onrecord(['check', draft, '--against', ...argv]);
const reported = (...argv: readonly string[]): CheckReport =>
  JSON.parse(check(...argv, '--format', 'json').out);

describe('onrecord check', () => {
  it('works nothing out a second time that it has kept', () => {
    const pages = join(folder.path, 'pages');
    mkdirSync(pages);
    writeFileSync(join(pages, 'a.html'), '<h1>Cranes</h1><p>“The cranes are old,” Maria Voss said.</p>');
    writeFileSync(join(pages, 'b.txt'), '“No ship was turned away in all that time,” Bill Lasko said.\n');
    const kept = join(folder.path, 'onrecord', 'sources');
    const [first, second] = [0, 1].map(() => {
      check(pages, '--format', 'json');
      return readdirSync(kept).sort();
    });
    assert.ok(first && first.length > 3);
    assert.deepEqual(second, first);
  });

  it('gives each quotation its verdict', () => {
    const { checks } = reported(transcript);
    assert.deepEqual(
      checks.map(({ verdict, changes }) => [verdict, ...changes.map(({ kind }) => kind)]),
      [
        ['verbatim'],
        ['trimmed'],
        ['altered', 'negation', 'number'],
        ['other-speaker'],
        ['not-found'],
        ['trimmed', 'filler'],
      ],
    );
  });

  it('says where the words stand, and who says them there', () => {
    const { checks } = reported(transcript);
    const { quote, source } = checks[3] ?? {};
    assert.equal(quote?.line, 9);
    assert.equal(quote?.speaker, 'Maria Voss');
    assert.equal(source?.speaker, 'Bill Lasko');
    assert.equal(source?.text, 'No ship was turned away in all that time');
  });

  it('finds the same a second time, from what it kept', () => {
    assert.deepEqual(reported(transcript), reported(transcript));
  });

  it('prints what the schema describes', () => {
    const isCheck = ajv.compile(checkSchema);
    assert.ok(isCheck(reported(transcript)), ajv.errorsText(isCheck.errors));
  });

  it('exits with 3 under --strict, and 0 where all holds', () => {
    assert.equal(check(transcript, '--strict').status, 3);
    assert.equal(check(transcript).status, 0);
    const good = folder.put('good.txt', '“The cranes are old,” Maria Voss said.\n');
    assert.equal(onrecord(['check', good, '--against', transcript, '--strict']).status, 0);
  });

  it('exits with 3 under --strict whatever is chosen to be printed, and with 1 where nobody is called so', () => {
    assert.equal(check(transcript, '--strict', '--verdict', 'verbatim').status, 3);
    assert.equal(check(transcript, '--strict', '--min-confidence', '1').status, 3);
    const { status, err } = check(transcript, '--strict', '--speaker', 'vos');
    assert.deepEqual([status, err], [3, '']);
    const none = check(transcript, '--strict', '--speaker', 'vosss');
    assert.equal(none.status, 1);
    assert.match(none.err, /^onrecord: nobody called vosss is quoted; did you mean [^\n]+\?\n$/);
  });

  it('cannot tell what was not found while a source could not be read', () => {
    const { status, out, err } = check(transcript, scan, '--format', 'json');
    assert.equal(status, 1);
    assert.match(err, /^onrecord: [^\n]+\n$/);
    const { checks }: CheckReport = JSON.parse(out);
    assert.deepEqual(
      checks.map(({ verdict }) => verdict),
      ['verbatim', 'trimmed', 'altered', 'other-speaker', 'cannot-check', 'trimmed'],
    );
  });

  it('chooses by verdict and speaker', () => {
    assert.equal(reported(transcript, '--verdict', 'altered').checks.length, 1);
    assert.equal(reported(transcript, '--speaker', 'voss').checks.length > 0, true);
  });

  it('prints every format', () => {
    for (const format of ['text', 'jsonl', 'csv', 'md'])
      assert.match(check(transcript, '--format', format).out, /cranes are old/, format);
    assert.deepEqual(readPage(check(transcript, '--format', 'html').out).errors, []);
    assert.match(
      check(transcript).out,
      /We were \[-never-\] promised a second berth by \[-2019-\] \{\+2018\+\}/,
    );
  });

  it('opens a sample that has every verdict', () => {
    const { checks }: CheckReport = JSON.parse(
      onrecord(['check', '--sample', 'harbour-draft', '--format', 'json']).out,
    );
    assert.deepEqual(
      [...new Set(checks.map(({ verdict }) => verdict))].sort(),
      Object.keys(VERDICT_WORDS).sort(),
    );
    assert.match(onrecord(['--list']).out, /^harbour-draft /m);
    assert.equal(onrecord(['check', '--sample', 'who-says-so']).status, 1);
  });

  it('keeps to decisions', () => {
    const decisions = folder.put('decisions.jsonl', '{"quote": "the cranes are old", "note": "by phone"}\n');
    const own = folder.put('own.txt', '“The cranes are old,” Ada Roe said.\n');
    assert.equal(onrecord(['check', own, '--against', transcript, '--strict']).status, 3);
    const { status, out } = onrecord([
      'check',
      own,
      '--against',
      transcript,
      '--strict',
      '--allow',
      decisions,
    ]);
    assert.equal(status, 0);
    assert.match(out, /accepted: by phone/);
    const bad = folder.put('bad.jsonl', 'by phone\n');
    assert.equal(onrecord(['check', own, '--against', transcript, '--allow', bad]).status, 1);
  });

  it('needs a draft and its sources', () => {
    assert.equal(onrecord(['check', draft]).status, 2);
    assert.equal(onrecord(['check']).status, 2);
  });
});

describe('onrecord compare', () => {
  const old = folder.put(
    'old.md',
    '“We lost the deal,” Bob Holm said.\n\n“It was close,” Ada Roe said.\n\n“Nobody asked me about it,” Ada Roe said.\n',
  );
  const fresh = folder.put(
    'new.md',
    '“We lost the whole deal,” Bob Holm said.\n\n“It was close,” Bob Holm said.\n\n“The vote is on Monday,” Ada Roe said.\n',
  );

  it('names what is reworded, given to another, new and gone', () => {
    const { out, status } = onrecord(['compare', old, fresh, '--format', 'json']);
    const { changes }: CompareReport = JSON.parse(out);
    assert.equal(status, 0);
    const isCompare = ajv.compile(compareSchema);
    assert.ok(isCompare(JSON.parse(out)), ajv.errorsText(isCompare.errors));
    assert.deepEqual(
      changes.map(({ what }) => what),
      ['reworded', 'other-speaker', 'added', 'removed'],
    );
    assert.deepEqual(changes[0]?.changes, [{ kind: 'insertion', old: '', new: 'whole' }]);
  });

  it('prints every format, and exits with 3 under --strict', () => {
    assert.match(onrecord(['compare', old, fresh]).out, /“We lost the \{\+whole\+\} deal,”/);
    for (const format of ['text', 'jsonl', 'csv', 'md', 'html'])
      assert.match(onrecord(['compare', old, fresh, '--format', format]).out, /whole/, format);
    assert.equal(onrecord(['compare', old, fresh, '--strict']).status, 3);
    assert.equal(onrecord(['compare', old, old, '--strict']).status, 0);
    assert.equal(onrecord(['compare', old]).status, 2);
  });
});
