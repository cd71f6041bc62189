/** Every hostile text through every door, printed by every command in every format it has: words, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportOptions } from '../../source/command-line/options.ts';
import { runReport } from '../../source/commands/report.ts';
import { FORMATS_OF, type ReportFormat, type ReportKind } from '../../source/core/report/offer/formats.ts';
import { createFolder } from '../helpers/folder.ts';
import { doors } from './doors.ts';
import { hostileTexts } from './gallery.ts';
import { assertPlain } from './terminal.ts';

const folder = createFolder();
const reading = { maxSize: 1 << 28 };
const all = Object.entries(hostileTexts);

type Outcome = { readonly status: number; readonly out: string; readonly err: string };

const outcomeOf = async (
  run: (write: (words: string) => Promise<void>, complain: (message: string) => void) => Promise<number>,
): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(
    async (words) => {
      out.push(words);
    },
    (message) => err.push(`onrecord: ${message}\n`),
  );
  return { status, out: out.join(''), err: err.join('') };
};

const reported = (
  report: ReportOptions['report'],
  format: ReportOptions['format'],
  paths: readonly string[],
  query = '',
): Promise<Outcome> =>
  outcomeOf((write, complain) =>
    runReport(
      {
        kind: 'report',
        report,
        subjects: paths.map((path) => ({ kind: 'file', path })),
        reading,
        format,
        filter: {},
        query,
        limit: 50,
        asides: true,
        all: true,
      },
      write,
      complain,
    ),
  );

const kinds = Object.entries(FORMATS_OF) as readonly [ReportKind, readonly ReportFormat[]][];

/** Where every format is tried; of the other doors, those that print what stands outside the text as well. */
const THOROUGH = ['Markdown', 'HTML'];
const ELSEWHERE = ['quotes json', 'text text', 'cite bibtex'];

for (const { name: door, file, carry } of doors) {
  test(`${door}: every hostile text is read, and nothing but words comes of it`, async () => {
    for (const [name, text] of all) {
      const { status, out, err } = await reported('text', 'text', [folder.put(file, carry(text))]);
      assert.equal(status, 0, `${name}: ${err}`);
      assert.equal(err, '');
      await assertPlain(out).catch((error: unknown) => assert.fail(`${name}: ${String(error)}`));
    }
  });

  test(`${door}: all of them at once, in one format after another, print words only`, async () => {
    const texts = all.map(([, text]) => text);
    const path = folder.put(file, carry(texts.join(' ')));
    for (const [name, formats] of kinds) {
      for (const format of formats) {
        const words = `${name} ${format}`;
        if (!THOROUGH.includes(door) && !ELSEWHERE.includes(words)) continue;
        const { status, out, err } = await reported(name, format, [path], name === 'search' ? 'won' : '');
        assert.equal(status, 0, `${words}: ${err}`);
        await assertPlain(out).catch((error: unknown) => assert.fail(`${words}: ${String(error)}`));
      }
    }
    const { out } = await outcomeOf((write, complain) =>
      runReport({ kind: 'print', subjects: [{ kind: 'file', path }], reading, width: 40 }, write, complain),
    );
    await assertPlain(out);
  });
}

for (const [name, text] of all) {
  test(`${name}: as a file’s name and as a query it prints words only`, async () => {
    const safe = text.replaceAll(/[\0/]/g, '').slice(0, 60);
    const path = folder.put(`${safe}.txt`, '“We won,” said Ada Holm.\n');
    for (const format of ['text', 'json', 'csv', 'md'] as const) {
      const { out, err } = await reported('search', format, [path], `won ${text}`);
      await assertPlain(out);
      await assertPlain(err);
    }
    const missing = await reported('quotes', 'text', [`${path}-missing`]);
    assert.equal(missing.status, 1);
    assert.equal(missing.err.split('\n').length, 2, 'one line');
    await assertPlain(missing.err);
  });
}
