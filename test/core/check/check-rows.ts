/** Quotations of drafts, each with a source and the verdict on it. */
import type { Verdict } from '../../../source/core/check/check.ts';

export const source = `“The cranes are old, and everybody has known it for ten years,” Maria Voss said. “Nobody
asked us about the second berth,” she said. “We were promised 40 million by Lasko.”

“No ship was turned away,” Bill Lasko, the mayor, said. “The money is there.”
`;

export type Row = readonly [
  what: string,
  draft: string,
  source: string,
  verdict: Verdict,
  ...kinds: string[],
];

export const said = (words: string): string =>
  `Maria Voss spoke on Monday.\n\n“${words},” Maria Voss said.\n`;

export const rows: readonly Row[] = [
  [
    'a body that one of its people speaks for',
    'The World Aid Committee said: “The vote did not count at all.”\n',
    '“The vote did not count at all,” said Mina Gangul, a director of the World Aid Committee.',
    'verbatim',
  ],
  [
    'a body whose name stands before the title of its speaker',
    'The World Aid Committee said: “The vote did not count at all.”\n',
    '“The vote did not count at all,” World Aid Committee spokesman Karl Gangul said on Monday.',
    'verbatim',
  ],
  [
    'a country that a speaker only speaks of',
    'The United States said: “The families at the heart of this must stay.”\n',
    'Those who came to the United States are afraid.\n\nMaria Voss said: “The families at the heart of this must stay.”',
    'other-speaker',
  ],
  [
    'a senator, whose spokesman said it',
    'Voss said: “The county owes us an explanation for this vote.”\n',
    'Senator Voss voted no.\n\n“The county owes us an explanation for this vote,” Michael Arendt, a Voss spokesman, said.',
    'other-speaker',
  ],
  [
    'somebody whom the speaker only stands beside',
    'Karl Holm said: “We need a leader who keeps the promise of this town.”\n',
    'Ada Perry, on the road with Karl Holm, was sure. “We need a leader who keeps the promise of this town,” Perry said of Holm.',
    'other-speaker',
  ],
  [
    'a marked cut of many words after a few common ones',
    said('He is a ... flames of hatred everywhere he visits'),
    `“He is a judge,” Bill Lasko said.\n\n${'The band played on and he is a man of it. '.repeat(20)}\n\n“He is a man who speaks against every fifth person in the country and who wants to fan the flames of hatred everywhere he visits,” Maria Voss said.`,
    'trimmed',
  ],
  [
    'curly marks against straight',
    said('It’s the owners’ port'),
    `"It's the owners' port," Maria Voss said.`,
    'verbatim',
  ],
  [
    'a fragment of two words',
    'Maria Voss called it “hardly fair” on Monday.',
    '“It is hardly fair to us,” Maria Voss said.',
    'verbatim',
  ],
  ['a marked cut', said('The cranes are old … for ten years'), source, 'trimmed'],
  ['a bracket for a pronoun', said('Nobody asked [the engineers] about the second berth'), source, 'trimmed'],
  ['a bracketed first letter', said('[E]verybody has known it for ten years'), source, 'verbatim'],
  [
    'a cut without a mark',
    said('The cranes are old, and everybody has known it for years'),
    source,
    'altered',
    'number',
  ],
  [
    'a negation put in',
    said('The cranes are not old, and everybody has known it'),
    source,
    'altered',
    'negation',
  ],
  ['a number', said('We were promised 50 million by Lasko'), source, 'altered', 'number'],
  ['a name', said('We were promised 40 million by Holm'), source, 'altered', 'name'],
  [
    'two places as one',
    said('Everybody has known it for ten years. We were promised 40 million by Lasko'),
    `${source.replace('“We were', `${'The band played on and the rain came down. '.repeat(12)}“We were`)}`,
    'altered',
    'splice',
  ],
  [
    'words of two speakers as one, the first with an attribution after it',
    said(
      'No ship was turned away in all that time, and what they did for the crews is nothing to brag about',
    ),
    `“What they did for the crews is nothing to brag about,” Ada Roe said. ${'The band played on and the rain came down. '.repeat(12)}\n\n“No ship was turned away in all that time,” said Bill Lasko, who represents the port and served as its mayor for many years. “And none will be.”`,
    'altered',
    'splice',
  ],
  ['another speaker', said('No ship was turned away'), source, 'other-speaker'],
  [
    'another speaker, who is named at the end of what they are',
    said('The vote was never about the harbour'),
    '“The vote was never about the harbour,” said former governor and party chairman Devin Lasko.',
    'other-speaker',
  ],
  ['words nobody said', said('It is theft, plain and simple, and the council knows'), source, 'not-found'],
  [
    'fillers left out',
    said('So we looked at all of it again'),
    'MARIA VOSS: So, um, we, we looked at, uh, all of it again.\n\nBILL LASKO: Yes.\n\nMARIA VOSS: Good.\n',
    'trimmed',
    'filler',
    'filler',
  ],
  [
    'an attribution in the middle of the source',
    said('The cranes are old, and all know it'),
    '“The cranes are old,” Maria Voss said, “and all know it.”',
    'verbatim',
  ],
  [
    'a footnote mark',
    said('The cranes are old and must be sold'),
    '“The cranes are old[12] and must be sold,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a time code',
    said('The cranes are old and must be sold'),
    '“The cranes are old [00:12:41] and must be sold,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a word divided at the end of a line',
    said('The harbour commission is to blame'),
    '“The harbour commis-\nsion is to blame,” Maria Voss said.',
    'verbatim',
  ],
  [
    'ligatures and a long s',
    said('The first office is shut'),
    '“The ﬁrſt oﬃce is ſhut,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a page header in the middle of a sentence',
    said('The cranes must be sold before the winter comes'),
    '“The cranes must be sold before\n\n     - 12 -\n\nReview of the port        Interim report\n\nthe winter comes,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a page footer with its number',
    said('The cranes must be sold before the winter comes'),
    '“The cranes must be sold before\n\nHarbour papers, page 7\n\nthe winter comes,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a year on a line of its own that was left out',
    said('We lost the port in and nobody came'),
    '“We lost the port in 1984 and nobody came,” Maria Voss said.',
    'altered',
    'number',
  ],
  [
    'a word divided before the number of a line',
    said('The fire department came by boat and took all of them'),
    '  7   MARIA VOSS: The fire depart-\n  8   ment came by boat and took\n  9   all of them.\n 10   BILL LASKO: Yes.\n 11   MARIA VOSS: Good.\n 12   BILL LASKO: No.\n',
    'verbatim',
  ],
  [
    'words of another label on numbered lines',
    said('The fire department came by boat'),
    '  7   MARIA VOSS: Who came then?\n  8   BILL LASKO: The fire depart-\n  9   ment came by boat.\n 10   MARIA VOSS: Yes.\n 11   BILL LASKO: Good.\n',
    'other-speaker',
  ],
  [
    'applause',
    said('We did not come here to wait, we came to end it'),
    '“We did not come here to wait, (Applause.) we came [Laughter and cheers] to end it,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a footnote number that hangs on a word',
    said('The cranes are old and must be sold'),
    '“The cranes are old12 and must be sold.3 All of them,” Maria Voss said.',
    'verbatim',
  ],
  [
    'an attribution over two lines in British marks',
    said('The cranes are old, and all know it'),
    '‘The cranes are old,’ said Maria Voss, who runs the\nport, ‘and all know it.’',
    'verbatim',
  ],
  ['a number in words', said('We were promised forty million by Lasko'), source, 'verbatim'],
  [
    'one month for another',
    said('I told the board in May'),
    '“I told the board in March,” Maria Voss said.',
    'altered',
    'name',
  ],
  [
    'always for never',
    said('They always told us about it'),
    '“They never told us about it,” Maria Voss said.',
    'altered',
    'negation',
  ],
  [
    'words of two speakers as one, though an ellipsis stands between them',
    said('We will fight this in court ... and I will resign on that day'),
    '“We will fight this in court,” Maria Voss said.\n\n“If it comes to that, so be it, and I will resign on that day,” Bill Lasko said.',
    'altered',
    'splice',
  ],
  [
    'words of two turns as one',
    said('We will fight this in court and I will resign on that day'),
    'MARIA VOSS: We will fight this in court\n\nBILL LASKO: and I will resign on that day.\n\nMARIA VOSS: Good.\n\nBILL LASKO: Yes.\n',
    'altered',
    'splice',
  ],
  [
    'an answer of a witness whom the transcript does not name',
    'Mr. Hale told the court: “I signed a document in June.”\n',
    'THE COURT: Did you?\n\nTHE WITNESS: I signed a document in June.\n\nTHE COURT: Go on.\n\nTHE WITNESS: Yes.\n',
    'verbatim',
  ],
  ['common words of the same speaker', 'Maria Voss said “we were.”\n', source, 'verbatim'],
  ['common words of somebody else', 'Bill Lasko said “we were.”\n', source, 'cannot-check'],
  [
    'per cent in two words',
    said('It costs 5% more'),
    '“It costs 5 per cent more,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a sum with a sign for one in words',
    said('They made $80 million in profit and £2 in tax'),
    '“They made 80 million dollars in profit and two pounds in tax,” Maria Voss said.',
    'verbatim',
  ],
  [
    'a sum of another currency',
    said('They made £80 million in profit'),
    '“They made 80 million dollars in profit,” Maria Voss said.',
    'altered',
    'number',
    'number',
  ],
  [
    'what a speaker quotes in turn',
    'Greg Sims told her, “Then somebody else will do it.”\n',
    'Maria Voss said: “I went to Greg Sims and said no. He said, ‘Then somebody else will do it.’”',
    'verbatim',
  ],
  [
    'what a speaker quotes in turn, given to somebody named nowhere near',
    'Bill Lasko told her, “Then somebody else will do it.”\n',
    'Maria Voss said: “I went to Greg Sims and said no. He said, ‘Then somebody else will do it.’”',
    'other-speaker',
  ],
  [
    'words of whoever the paragraph names, where the draft’s speaker stands in another',
    'Maria Voss called the figures “a fantasy in three colours.”\n',
    'Maria Voss did not hide her anger.\n\nCounty executive Devin Lasko called the talks hard and the figures “a fantasy in three colours.”',
    'other-speaker',
  ],
  [
    'a word that a line end once divided',
    said('The infrastructure is old'),
    '“The infra- structure is old,” Maria Voss said.',
    'verbatim',
  ],
  [
    'soft hyphens',
    said('The infrastructure is old'),
    '“The in­fra­struc­ture is old,” Maria Voss said.',
    'verbatim',
  ],
];
