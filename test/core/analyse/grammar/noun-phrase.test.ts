import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  phraseAt,
  phraseBefore,
  subjectBefore,
} from '../../../../source/core/analyse/grammar/noun-phrase.ts';
import { isDay } from '../../../../source/core/analyse/grammar/when.ts';
import { readText } from '../reporting/span-corrections/reading.ts';

for (const [text, verb, strict, all] of [
  ['The minister of health resigned.', 'resigned', 'The minister of health', 'The minister of health'],
  ['On Monday the mayor resigned.', 'resigned', 'the mayor', 'On Monday the mayor'],
  ['The board quietly resigned.', 'resigned', undefined, 'The board'],
  ['Ada Holm, the mayor, resigned.', 'resigned', undefined, 'Ada Holm'],
  ['Men near the docks resigned.', 'resigned', 'the docks', 'Men near the docks'],
  ['The women who resigned.', 'resigned', 'who', 'relative'],
] as const) {
  test(`who stands before the verb: ${text}`, () => {
    const { tokens, span, words } = readText(text);
    const at = span(verb).first;
    assert.equal(words(phraseBefore(tokens, at, 0)), strict);
    const subject = subjectBefore(tokens, 0, at);
    assert.equal(subject === 'relative' ? subject : words(subject), all);
  });
}

for (const [text, phrase] of [
  ['Two officials left.', 'Two officials'],
  ['Ada Holm of the union left.', 'Ada Holm of the union'],
  ['The lawyers in a statement denied it.', 'The lawyers'],
  ['Them we saw.', undefined],
  ['Tuesday it rained.', undefined],
] as const) {
  test(`the phrase that begins: ${text}`, () => {
    const { tokens, words } = readText(text);
    assert.equal(words(phraseAt(tokens, 0, tokens.count)), phrase);
  });
}

for (const [text, month] of [
  ['It rained in May.', true],
  ['It rained on May 3.', true],
  ['May resigned.', false],
  ['The mayor said May resigned.', false],
  ['It may rain.', false],
] as const) {
  test(`May is ${month ? 'a month' : 'none'}: ${text}`, () => {
    const { tokens } = readText(text);
    assert.equal(isDay(tokens, tokens.lower.indexOf('may')), month);
  });
}
