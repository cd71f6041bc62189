/** The whole engine on short texts of many kinds: who says what, what is nobody's words, and who stands by. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse } from '../../source/core/analyse/index.ts';
import { loadModel } from '../../source/core/analyse/model/model.ts';
import { readPlainText } from '../../source/core/parse/plain-text/index.ts';
import { slice } from '../../source/core/text/range.ts';
import { table } from '../helpers/table.ts';

const model = loadModel(readFileSync(`${import.meta.dirname}/../../assets/model.bin`));
const rows = readFileSync(`${import.meta.dirname}/kinds.txt`, 'utf8').replace(/^(?:#.*)?\n/gm, '');
const wordsOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).join(' ').replace(/[’']/g, '');
const isOneOf = (names: string, name: string): boolean =>
  names.split('|').some((each) => wordsOf(each) === wordsOf(name) || each === name);

for (const [kind = '', written = '', expected = ''] of table(3, rows))
  test(`${kind}: ${written.slice(0, 60)}`, () => {
    const text = written.replaceAll('\n', '\n\n').replaceAll(' \\ ', '\n');
    const document = readPlainText(text, { name: 'kinds', mediaType: 'text/plain' });
    const { quotations, speakers } = analyse(document, model);
    const shown = quotations.flatMap(({ notSaid, isCommunicative, spans, kind: form, attribution }) =>
      notSaid || isCommunicative === false
        ? []
        : {
            words: wordsOf(spans.map((span) => slice(document.text, span)).join(' ')),
            name: speakers.find(({ id }) => id === attribution.speaker)?.name ?? '-',
            isMarked: form !== 'indirect',
          },
    );
    const wanted = expected.split(' & ').map((each) => each.split(' = '));
    for (const [words = '', names = '-'] of wanted) {
      const said = shown.filter((each) => each.words.includes(wordsOf(words)));
      const found = said.map(({ name }) => name).join(', ');
      if (names === 'none') assert.ok(!said.some(({ name, isMarked }) => isMarked || name !== '-'), found);
      else if (names.includes('-'))
        assert.ok(
          said.every(({ name }) => name === '-' || isOneOf(names, name)),
          found,
        );
      else
        assert.ok(
          said.some(({ name }) => isOneOf(names, name)),
          `“${words}” by ${found || 'nobody'}`,
        );
    }
    for (const { words, name, isMarked } of shown)
      assert.ok(
        !isMarked || name === '-' || wanted.some(([part = '']) => words.includes(wordsOf(part))),
        `${words} by ${name}`,
      );
  });
