import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStructural } from '../../../../source/core/analyse/structural/find-structural.ts';
import { tokenise } from '../../../../source/core/analyse/tokens/tokenise.ts';
import type { Document } from '../../../../source/core/document/document.ts';
import { readPlainText } from '../../../../source/core/parse/plain-text/index.ts';
import { paragraphs } from '../../../helpers/paragraphs.ts';
import { tagger } from '../../../helpers/tagger.ts';

const shown = (document: Document): readonly string[] =>
  findStructural(document, tokenise(document, tagger)).map(({ source, spans }) => {
    const slice = ({ start, end }: { start: number; end: number }): string => document.text.slice(start, end);
    return `${source ? slice(source) : '?'}: ${spans.map(slice).join(' | ')}`;
  });

const cases: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
  [
    'a transcript with labels in capitals',
    'MR. PRICE: Good morning.\n\nQUESTION: Any news?\n\nMR. PRICE: None.\n\nAnd none to come.\n\nQUESTION: Thanks.',
    ['MR. PRICE: Good morning.', '?: Any news?', 'MR. PRICE: None. | And none to come.', '?: Thanks.'],
  ],
  [
    'questions and answers without colons',
    'Q  And the vote?\n\nA  It passed.\n\nQ  By much?\n\nA  By one.',
    ['?: And the vote?', '?: It passed.', '?: By much?', '?: By one.'],
  ],
  [
    'questions answered by the paper itself, which quotes others',
    'Q: Is it safe?\n\nA: Yes. “It is,” says Dr. Holm.\n\nQ: For all?\n\nA: For most.',
    [],
  ],
  [
    'an answer that quotes others in an interview',
    'Q: Is it safe?\n\nA: “It is,” my doctor says.',
    ['?: Is it safe?', '?: “It is,” my doctor says.'],
  ],
  [
    'one turn a line',
    'Ada Holm: We won.\nJames Orr: You did not.\nAda Holm: We did.',
    ['Ada Holm: We won.', 'James Orr: You did not.', 'Ada Holm: We did.'],
  ],
  [
    'a speaker with words in brackets',
    'HOLM (laughing): No.\n\nORR: Yes.\n\nHOLM: No.',
    ['HOLM: No.', 'ORR: Yes.', 'HOLM: No.'],
  ],
  [
    'a debate in parliament, with seats and offices',
    'Ann Poole (Leeds North) (Con): Will it open?\n\nThe Minister for Roads (Dan Hill): It will.\n\nRuth Ek (Sale) (Lab): When?\n\nDan Hill: Soon.',
    ['Ann Poole: Will it open?', 'Dan Hill: It will.', 'Ruth Ek: When?', 'Dan Hill: Soon.'],
  ],
  [
    'a printed transcript with numbered lines, over a page break and a title',
    [
      ' 1         MS. HOLM:  It is late.',
      ' 2         MR. ORR:  So it is, and',
      ' 3  nobody has asked the',
      '',
      '              Harbor Reporting Company',
      '',
      '                   Subject to Review',
      '',
      '                                          4',
      ' 1  crews about the shift.',
      ' 2         (Laughter.)',
      ' 3         MS. HOLM:  They have now.',
      ' 4         MR. ORR:  When?',
      ' 5         ORAL ARGUMENT OF ADA EK',
      ' 6         FOR THE UNION',
      ' 7         MS. EK:  May it please the',
      ' 8  Court: we were told.',
      ' 9         MR. ORR:  By whom?',
      '10         MS. HOLM:  By us.',
    ].join('\n'),
    [
      'MS. HOLM: It is late.',
      'MR. ORR: So it is, and\n 3  nobody has asked the | 1  crews about the shift.',
      'MS. HOLM: They have now.',
      'MR. ORR: When?',
      'MS. EK: May it please the\n 8  Court: we were told.',
      'MR. ORR: By whom?',
      'MS. HOLM: By us.',
    ],
  ],
  ['notes are no speakers', 'Note: this is new.\n\nUpdate: so is this.\n\nNote: and this.', []],
  ['a list of names is no transcript', 'Ada Holm: minister.\n\nJames Orr: judge.\n\nMeera Nair: poet.', []],
  [
    'a credit on a line of its own',
    '“All is well that ends.”\n\n— Ada Holm, The Ends\n\nIt began in Leeds, and it was long before anybody spoke of it at all.',
    ['Ada Holm, The Ends: “All is well that ends.”'],
  ],
  ['a credit after a hyphen', '“We won.”\n\n-Ada Holm, Leeds', ['Ada Holm, Leeds: “We won.”']],
  ['a line that begins with a hyphen', 'It is over.\n\n-Ada Holm won.', []],
  ['a credit at the end', 'He read it out.\n\n“We won.” — Ada Holm', ['Ada Holm: “We won.”']],
  [
    'a post and its author',
    'We won the vote, thank you all! — Ada Holm (@ada_holm) June 3, 2016',
    ['Ada Holm: We won the vote, thank you all!'],
  ],
  [
    'a post between the tags of its page',
    '<post author="@ada_holm">We won the vote, thank you all! — Ada Holm (@ada_holm) June 3, 2016</post>.',
    ['Ada Holm: We won the vote, thank you all!'],
  ],
  ['a dash in a sentence is no credit', 'The man — Ada Holm thought — was gone — Leeds was far.', []],
];

for (const [name, text, found] of cases) test(name, () => assert.deepEqual(shown(paragraphs(text)), found));

/** Paragraphs that begin with ">" are set as block quotations. */
const withQuotations = (text: string): Document => {
  const document = paragraphs(text);
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph' && text.startsWith('>', block.range.start)
      ? ({
          ...block,
          kind: 'quotation',
          group: 1,
          range: { start: block.range.start + 1, end: block.range.end },
        } as const)
      : block,
  );
  return { ...document, blocks };
};

test('a block quotation takes its speaker from the sentence that leads in to it', () => {
  const document = withQuotations('Ada Holm wrote:\n\n>We won.\n\n>They lost.\n\nThat was all.');
  assert.deepEqual(shown(document), ['Ada Holm: We won. | They lost.']);
});

test('a block quotation takes its speaker from the credit within it', () => {
  assert.deepEqual(shown(withQuotations('So:\n\n>We won.\n\n>— Ada Holm')), ['Ada Holm: We won.']);
});

test('a block quotation without either has no source', () => {
  assert.deepEqual(shown(withQuotations('And there it was.\n\n>We won.')), ['?: We won.']);
});

test('a line with a hyphen below a quotation credits it, and a list does not', () => {
  const read = (text: string) => shown(readPlainText(text, { name: 'article', mediaType: 'text/plain' }));
  assert.deepEqual(read('It was late.\n\n"We will look into it."\n\n- Ada Holm.\n\nHolm left early.\n'), [
    'Ada Holm: "We will look into it."',
  ]);
  assert.deepEqual(
    read('It was late.\n\n"We will look into it."\n\n- Ada Holm\n- Karl Orr\n\nBoth left.\n'),
    [],
  );
  assert.deepEqual(read('It was late.\n\n"We will look into it."\n\n- Bread and butter\n\nThey left.\n'), []);
});
