import { fileURLToPath } from 'node:url';

/** What a file of the gallery is to be read as, whoever made it. */
export type Expected = {
  readonly title?: string;
  /** Titles of the sections that have one of their own, in order. */
  readonly outline: readonly string[];
  /** How paragraphs begin, in order; others may stand between them. */
  readonly paragraphs: readonly string[];
  /** Speakers with how what they say begins, marks aside, in order; others may stand between them. */
  readonly quotations: readonly (readonly [speaker: string, words: string])[];
};

const articles = {
  ferry: {
    title: 'The night ferry to Ullen keeps its last season',
    outline: ['A grant nobody wants to pay', 'What the bridge would change', 'The last timetable'],
    paragraphs: [
      'The night ferry between Ullen and the mainland will sail',
      'The county has paid a third of the cost of the crossing since 1994.',
      'A bridge has been drawn three times',
      'The ferry will leave at 11:15 p.m.',
    ],
    quotations: [
      ['Ingrid Aasen', 'Nobody on this island asked for a bridge'],
      ['Peter Lund', 'I have nothing against ferries'],
      ['Olav Brekke', 'It is a beautiful drawing'],
      ['Jon Rygh', 'I will believe it when the lights go out'],
    ],
  },
  seeds: {
    title: 'How a village kept its own seeds',
    outline: ['The first jar', 'Rules of the cellar', 'What the scientists say', 'Thirty years on'],
    paragraphs: [
      'In a cellar under the old schoolhouse of Saint-Aubin',
      'It began with a quarrel over a bean.',
      'There are three rules, painted on the wall',
      'The third rule is the oldest.',
      'She has counted 212 varieties',
    ],
    quotations: [
      ['Claire Fontaine', 'He told my mother to cook another bean'],
      ['Amara Diallo', 'What it can do is let a plant go on changing'],
      ['Claire Fontaine', 'They did not ask for advice'],
    ],
  },
  archive: {
    title: 'Report on the flood in the town archive',
    outline: ['Summary', 'What was lost', 'What was saved', 'What should be done'],
    paragraphs: [
      'On the night of 6 January water from a burst main',
      'About four hundred metres of shelves were wet.',
      'Building plans from before 1920',
      'Firemen and students carried boxes',
      'The council should move every record',
    ],
    quotations: [
      ['Daniel Kerr', 'We were lucky in the hour'],
      ['Ruth Adeyemi', 'Ink that has run does not run back'],
      ['Simon Hale', 'They have survived two fires and a bishop'],
      ['Ruth Adeyemi', 'It is a great deal of money'],
    ],
  },
} as const satisfies Readonly<Record<string, Expected>>;

const capitals = ({ title, outline, ...rest }: Expected): Expected => ({
  ...rest,
  title: (title ?? '').toUpperCase(),
  outline: outline.map((words) => words.toUpperCase()),
});

/** Every file of the gallery by its name. */
export const galleryFiles: Readonly<Record<string, Expected>> = {
  'ferry-wrapped-windows.txt': capitals(articles.ferry),
  'seeds-notepad-utf16.txt': articles.seeds,
  'archive-numbered-ascii.txt': {
    ...articles.archive,
    outline: articles.archive.outline.map((words, i) => `${i + 1}. ${words}`),
  },
  'ferry-hugo.md': articles.ferry,
  'seeds-setext.md': articles.seeds,
  'archive-obsidian.md': articles.archive,
  'ferry-pandoc.html': articles.ferry,
  'seeds-wordpress.html': articles.seeds,
  'archive-libreoffice.html': articles.archive,
  'ferry-tables-1252.html': articles.ferry,
  'ferry-pandoc.epub': articles.ferry,
  'seeds-calibre.epub': articles.seeds,
  'archive-pandoc-epub2.epub': articles.archive,
  'ferry-chromium.pdf': articles.ferry,
  'ferry-libreoffice.pdf': articles.ferry,
  'seeds-groff.pdf': articles.seeds,
  'seeds-wkhtmltopdf.pdf': articles.seeds,
  'archive-weasyprint.pdf': articles.archive,
  'archive-pdflatex.pdf': {
    ...articles.archive,
    outline: articles.archive.outline.map((words, i) => `${i + 1} ${words}`),
  },
  'ferry-libreoffice.docx': articles.ferry,
  'seeds-pandoc.docx': articles.seeds,
  'archive-word-german.docx': articles.archive,
  'ferry-pandoc.odt': articles.ferry,
  'seeds-abiword.odt': articles.seeds,
  'archive-libreoffice.odt': articles.archive,
  'ferry-pandoc.rtf': articles.ferry,
  'ferry-textedit.rtf': articles.ferry,
  'seeds-libreoffice.rtf': articles.seeds,
  'archive-abiword.rtf': articles.archive,
  'wordpress.rss': {
    title: 'The Saint-Aubin Letter',
    outline: ['How a village kept its own seeds', 'The first jar', 'The last plum of the valley'],
    paragraphs: ['In a cellar under the old schoolhouse'],
    quotations: [
      ['Claire Fontaine', 'He told my mother'],
      ['Paul Girard', 'There was one tree'],
    ],
  },
  'newsroom.rss': {
    title: 'Ullen Courier | News',
    outline: [
      'Night ferry to sail for one more summer',
      '“I will believe it when the lights go out”: a night on the quay',
    ],
    paragraphs: ['County committee votes', 'Passengers had not yet heard'],
    quotations: [['Jon Rygh', 'Passengers had not yet heard of the vote']],
  },
  'podcast.rss': {
    title: 'Café du Port',
    outline: ['Le premier bocal', 'No title'],
    paragraphs: ['« Elle lui a dit', 'Sans titre, et court.'],
    quotations: [],
  },
  'blogger.atom': {
    title: 'Notes from the archive',
    outline: ['Nine hours of water', 'Blotting paper'],
    paragraphs: ['Helen Osei, 2026-01-19', 'About four hundred metres', 'We used all of it.'],
    quotations: [['Daniel Kerr', 'We were lucky in the hour']],
  },
  'jekyll.atom': {
    title: 'Bridges I have not built',
    outline: ['A beautiful drawing & a strong wind', 'The wind'],
    paragraphs: ['Sixty days of the year.'],
    quotations: [['Nils Vik', 'It was a beautiful drawing then, too']],
  },
  'releases.atom': {
    title: 'Harbour office',
    outline: ['Gates closed', 'Gates open'],
    paragraphs: ['The gates are closed until noon', 'The gates are open < again.'],
    quotations: [['Mary Tern', 'The gates are closed until noon']],
  },
  'gmail.eml': {
    title: 'The night ferry – what now?',
    outline: [],
    paragraphs: ['Dear all,', 'The grant for the night ferry ends', 'We write to the county'],
    quotations: [
      ['Ingrid Aasen', 'Nobody on this island asked for a bridge'],
      ['Peter Lund', 'he would read it'],
    ],
  },
  'outlook.eml': {
    title: 'Flood in the archive',
    outline: [],
    paragraphs: ['Colleagues,', 'The archive is dry.'],
    quotations: [
      ['Daniel Kerr', 'We were lucky in the hour'],
      ['Ruth Adeyemi', 'two thousand sheets cannot be saved'],
    ],
  },
  'flowed.eml': {
    title: 'Beans',
    outline: [],
    paragraphs: ['He said that somebody would fetch them'],
    quotations: [['Luis Arana', 'We have no advice to give you']],
  },
  'thunderbird.mbox': {
    outline: ['Lorries', 'Re: Lorries'],
    paragraphs: ['From the first of March they pay in cash.'],
    quotations: [
      ['Olav Brekke', 'The lorries cross at night'],
      ['Jon Rygh', 'I pay when I sail'],
    ],
  },
  'mailman.mbox': {
    outline: ['[Archives] Drying rooms', '[Archives] Drying rooms'],
    paragraphs: ['Simon Hale said that the court rolls'],
    quotations: [
      ['Simon Hale', 'the court rolls need another month'],
      ['Daniel Kerr', 'A month is what we have'],
    ],
  },
  'takeout.mbox': {
    outline: ['The night ferry – what now?', 'Beans'],
    paragraphs: ['Dear all,', 'He said that somebody would fetch them'],
    quotations: [
      ['Ingrid Aasen', 'Nobody on this island asked for a bridge'],
      ['Luis Arana', 'We have no advice to give you'],
    ],
  },
  'film.srt': {
    outline: [],
    paragraphs: ['Ullen, one winter night.', 'Is she sailing?', 'She sails at a quarter past eleven.'],
    quotations: [
      ['INGRID', 'Nobody asked for a bridge. We asked for a boat.'],
      ['PETER', 'I have nothing against ferries.'],
    ],
  },
  'meeting.srt': {
    outline: [],
    paragraphs: ['Ruth Adeyemi: Good evening.', 'Daniel Kerr: I found the water'],
    quotations: [
      ['Ruth Adeyemi', 'Good evening. The archive is dry.'],
      ['Daniel Kerr', 'I found the water at ten past four. Nobody else was there.'],
      ['Ruth Adeyemi', 'We shall move the shelves'],
    ],
  },
  'automatic.srt': {
    outline: [],
    paragraphs: ['in a cellar under the old schoolhouse there are four hundred jars and in each of them'],
    quotations: [],
  },
  'zoom.vtt': {
    outline: [],
    paragraphs: ['Helen Osei: Shall we begin?'],
    quotations: [
      ['Helen Osei', 'Shall we begin?'],
      ['Simon Hale', 'They have survived two fires'],
      ['Helen Osei', 'And one winter.'],
    ],
  },
  'voices.vtt': {
    title: 'The night ferry',
    outline: [],
    paragraphs: ['Ingrid Aasen: We asked for a boat that leaves on time.'],
    quotations: [
      ['Ingrid Aasen', 'We asked for a boat that leaves on time.'],
      ['Peter Lund', 'I have something against empty ones.'],
    ],
  },
  'youtube.vtt': { outline: [], paragraphs: ['in a cellar there are jars'], quotations: [] },
};

/** The path of a file of the gallery. */
export const galleryPath = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/gallery/${name}`, import.meta.url));
