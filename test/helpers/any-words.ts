import fc from 'fast-check';

const bits = [
  'word',
  'a',
  'hyphen-ated',
  'long—dash',
  ' ',
  '  ',
  '\n',
  '“',
  '”',
  '(',
  ')',
  '.',
  ',',
  'ö',
  'e\u0301',
  '漢字',
  'か',
  '、',
  '「',
  '」',
  '👍🏽',
  '👩‍👩‍👧‍👦',
  '🇳🇴',
  'नि',
  '한국',
  'ﬁ',
  '\u00a0',
  'supercalifragilisticexpialidocious',
  '\t',
  '\u200d',
  '\ufe0f',
  '1️⃣',
];

/** Text of every width a terminal knows, with clusters of several code units and spaces of every kind. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...bits) },
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''));
