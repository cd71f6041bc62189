import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../../source/core/analyse/index.ts';
import { type Checked, checkQuotation } from '../../../source/core/check/check.ts';
import { draftQuotations } from '../../../source/core/check/draft-quotations.ts';
import { createSpeakers, saidIn } from '../../../source/core/check/source-speakers.ts';
import { indexSources } from '../../../source/core/check/sources.ts';
import { wordTable } from '../../../source/core/compare/word-table.ts';
import { readPlainText } from '../../../source/core/parse/plain-text/index.ts';
import { model } from '../../../source/shell/model.ts';
import { bracketRows } from './bracket-rows.ts';
import { rows, said, source } from './check-rows.ts';
import { shortRows } from './short-rows.ts';

const weights = await model();

const readAs = (text: string, name: string) => readPlainText(text, { name, mediaType: 'text/plain' });

/** Checks a draft against texts, as `onrecord check` does. */
const check = (draft: string, texts: readonly string[], unread = 0): readonly Checked[] => {
  const document = readAs(draft, 'draft');
  const documents = texts.map((text, index) => readAs(text, `source ${index}`));
  const quotations = draftQuotations(document, analyse(document, weights));
  const read = documents.map((one) => ({ document: one, table: wordTable(one.text) }));
  const quoted = quotations.map(({ inner }) => document.text.slice(inner.start, inner.end));
  const sources = indexSources(read, quoted);
  const speakerAt = createSpeakers(read, (part) => saidIn(analyse(part, weights)));
  return quotations.map((quote) => checkQuotation(document, quote, sources, { speakerAt, unread }));
};

describe('checking a quotation', () => {
  for (const [what, draft, text, verdict, ...kinds] of [...rows, ...bracketRows, ...shortRows])
    it(`${what} is ${[verdict, ...kinds].join(' ')}`, () => {
      const [checked] = check(draft, [text]);
      assert.deepEqual(
        [checked?.verdict, ...(checked?.changes.map(({ kind }) => kind) ?? [])],
        [verdict, ...kinds],
      );
    });

  describe('across an ellipsis', () => {
    const first = 'We will repair every one of the old cranes';
    const second = 'nobody will lose a single day of pay for it';
    const apart = (words: number): string =>
      `“${first},” Maria Voss said.\n\n${'The band played on and the rain came down. '.repeat(words / 9)}\n\n“And ${second},” Maria Voss said.`;
    const verdictOn = (quoted: string, ...texts: readonly string[]) => {
      const [checked] = check(said(quoted), texts);
      return [checked?.verdict, ...(checked?.changes.map(({ kind }) => kind) ?? [])];
    };
    for (const mark of ['...', '…', '[...]']) {
      const joined = `${first} ${mark} ${second}`;
      it(`${mark} stands for some hundred words, and not for more`, () => {
        assert.deepEqual(verdictOn(joined, apart(90)), ['trimmed']);
        assert.deepEqual(verdictOn(joined, apart(360)), ['trimmed']);
        assert.deepEqual(verdictOn(joined, apart(900)), ['altered', 'splice']);
      });
      it(`${mark} does not join what stands the other way round, or in two sources`, () => {
        assert.deepEqual(verdictOn(`${second} ${mark} ${first}`, apart(90)), ['altered', 'splice']);
        const two = [`“${first},” Maria Voss said.`, `“And ${second},” Maria Voss said.`] as const;
        assert.deepEqual(verdictOn(joined, ...two), ['altered', 'splice']);
        assert.deepEqual(verdictOn(`${second} ${mark} ${first}`, ...two), ['altered', 'splice']);
      });
    }
    it('none is needed for a jump to be one', () =>
      assert.deepEqual(verdictOn(`${first}, and ${second}`, apart(900)), ['altered', 'splice']));
  });

  it('finds the own speaker first where several sources have the words', () => {
    const [checked] = check(said('The money is there'), [source, '“The money is there,” Maria Voss said.']);
    assert.deepEqual([checked?.verdict, checked?.source?.source, checked?.others.length], ['verbatim', 1, 1]);
  });

  it('calls a speaker unknown where the source may mean the draft’s speaker or somebody else', () => {
    const text =
      'Maria Voss met Bill Lasko at the port. Lasko left early.\n\n“The cranes are old and must be sold. Nobody asked us about it.”\n\nThe meeting ended late.';
    for (const name of ['Maria Voss', 'Bill Lasko']) {
      const [checked] = check(`${name} said: “The cranes are old and must be sold.”\n`, [text]);
      assert.equal(checked?.verdict, 'verbatim', name);
    }
    const [other] = check('Ada Holm said: “The cranes are old and must be sold.”\n', [text]);
    assert.notEqual(other?.speaker, 'same');
  });

  it('takes a surname for that of whichever bearer the source has', () => {
    const text = '“One never knows with a campaign like this,” said John Weaver, a strategist.';
    const met = 'Jeff Weaver met John Weaver on Monday.\n\n';
    const [checked] = check(`${met}“One never knows with a campaign like this,” said Weaver.\n`, [text]);
    assert.equal(checked?.verdict, 'verbatim');
  });

  it('takes the short name of a state for nobody', () => {
    const text =
      '“He talks off the cuff all the time,” said Dave Magel, 53, who flew to a rally Monday in Springfield, Ill. “I just want somebody who speaks like we do.”';
    const [checked] = check('Dave Magel said: “I just want somebody who speaks like we do.”\n', [text]);
    assert.equal(checked?.verdict, 'verbatim');
  });

  it('calls a speaker unknown, not wrong, where the source names nobody', () => {
    const [checked] = check(said('The money is there'), ['The money is there. That was all.']);
    assert.deepEqual([checked?.verdict, checked?.speaker], ['verbatim', 'unknown']);
  });

  it('cannot tell where a source was not read', () => {
    const [checked] = check(said('It is theft, plain and simple'), [source], 1);
    assert.equal(checked?.verdict, 'cannot-check');
  });

  it('shows the nearest passage of what is not found', () => {
    const [checked] = check(said('The cranes are old and nobody here will ever sell or mend them'), [source]);
    assert.deepEqual([checked?.verdict, checked?.nearest?.source], ['not-found', 0]);
  });

  it('says what denies the words right before them', () => {
    const [checked] = check(said('sell the cranes before the winter'), [
      '“Do not sell the cranes before the winter,” Maria Voss said.',
    ]);
    assert.equal(checked?.verdict, 'verbatim');
    assert.match(checked?.notes.join() ?? '', /“not” right before/);
  });

  it('says where a machine may have misheard', () => {
    const heard = `${'and so we went on with the work that had to be done there for a long time '.repeat(8)}the cranes are cold and everybody has known it`;
    const [checked] = check(said('The cranes are old and everybody has known it'), [heard]);
    assert.equal(checked?.verdict, 'altered');
    assert.match(checked?.notes.join() ?? '', /listen/);
  });

  it('finds nothing to check in a draft without quotations, and nothing in empty sources', () => {
    assert.deepEqual(check('The harbour is shut.\n', [source]), []);
    assert.deepEqual(
      check(said('It is theft'), []).map(({ verdict }) => verdict),
      ['not-found'],
    );
    assert.deepEqual(
      check(said('It is theft'), ['...']).map(({ verdict }) => verdict),
      ['not-found'],
    );
  });

  it('reads British single marks, and a quotation over two paragraphs', () => {
    const [british] = check('‘The money is there,’ Bill Lasko said.\n', [source]);
    assert.equal(british?.verdict, 'verbatim');
    const two = check(
      '“The cranes are old.\n\n“Nobody asked us about the second berth,” Maria Voss said.\n',
      [source],
    );
    assert.deepEqual(
      two.map(({ verdict }) => verdict),
      ['verbatim', 'verbatim'],
    );
  });

  it('ends in bounded time where everything looks alike', () => {
    const begun = process.cpuUsage();
    check(said('error at line one error at line two error at line one'), [
      'error at line one\n'.repeat(100_000),
    ]);
    assert.ok(process.cpuUsage(begun).user < 10_000_000);
  });
});
