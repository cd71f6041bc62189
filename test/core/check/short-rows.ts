/** Quotations of two or three words, each with a source and the verdict on it. */
import type { Row } from './check-rows.ts';

export const shortRows: readonly Row[] = [
  [
    'three words of which the middle one is another',
    'Maria Voss called it “difficult and honest.”\n',
    '“It was difficult but honest work,” Maria Voss said.',
    'altered',
    'word',
  ],
  [
    'a word put in between two',
    'Maria Voss promised to “reflect very carefully.”\n',
    '“We are very carefully reading it,” Maria Voss said. “I will reflect carefully.”',
    'altered',
    'insertion',
  ],
  [
    'a word left out between two',
    'Maria Voss called it a “wasteful expense.”\n',
    '“It is a wasteful useless expense,” Maria Voss said.',
    'altered',
    'omission',
  ],
  [
    'three common words of which two stand somewhere apart',
    'Maria Voss said “we might not.”\n',
    '“We are here and they might go,” Maria Voss said.',
    'not-found',
  ],
  [
    'three words of which one stands somewhere',
    'Maria Voss called it “wicked and honest.”\n',
    '“It was difficult but honest work,” Maria Voss said.',
    'not-found',
  ],
  [
    'three words of which the telling one is another',
    'Maria Voss called it “a new voice.”\n',
    '“It was a new road for all of us,” Maria Voss said.',
    'not-found',
  ],
  [
    'three words, one of them a denial put in',
    'Maria Voss called it “not fair work.”\n',
    '“It was fair work for all of us,” Maria Voss said.',
    'altered',
    'negation',
  ],
  [
    'two common words that stand apart',
    'Maria Voss said “never here.”\n',
    '“We never came and nobody was here,” Bill Lasko said.',
    'cannot-check',
  ],
  [
    'two words of which one stands somewhere',
    'Maria Voss called it “honest theft.”\n',
    '“It was difficult but honest work,” Maria Voss said.',
    'not-found',
  ],
];
