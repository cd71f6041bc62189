import { warningOf } from '../text/alike.ts';
import { languageNote } from '../text/language.ts';
import { escaped } from './markdown.ts';
import { beyond, counted, oneLine } from './printed-text.ts';
import type { QuoteReport, QuotesReport } from './quotes-report.ts';
import { fields, headline, type Shape, table } from './shape.ts';

/** Who a quotation belongs to, in words: "Antony Blinken (he)", "officials", "unattributed". */
const who = ({ speaker }: QuoteReport): string => {
  const mention = speaker?.mention ? oneLine(speaker.mention) : undefined;
  const name = speaker?.name ?? undefined;
  if (name === undefined) return mention ?? 'unattributed';
  const notes = [mention === name ? undefined : mention, warningOf(name)].filter(
    (note) => note !== undefined,
  );
  return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
};

/** How words that were not said are marked. */
const NOT_SAID = { denied: 'denied', hypothetical: 'only supposed', asked: 'only asked about' } as const;

const where = (quote: QuoteReport): string =>
  [
    quote.type,
    ...(quote.reason ? [NOT_SAID[quote.reason]] : []),
    ...(quote.section === null ? [] : [`section ${quote.section}`]),
  ].join(', ');

const summary = ({ source, quotes, speakers, leftOut = 0 }: QuotesReport): string =>
  [
    `${source.language ? `${languageNote(source.language)}\n` : ''}${counted(quotes.length, 'quotation')}`,
    counted(speakers.length, 'speaker'),
    ...(leftOut > 0 ? [`${counted(leftOut, 'slight mention')} left out (--all shows them)`] : []),
  ].join(', ');

/** A quotation as Markdown: its words, whose they are, where they stand, and the sentence they stand in. */
const asMarkdown = (quote: QuoteReport): string => {
  const { text, sentence, start, end } = quote;
  const whole = beyond(text, sentence);
  const said = `> ${escaped(oneLine(text))}\n>\n> — ${escaped(who(quote))}, ${where(quote)}, ${start}–${end}\n`;
  return whole === undefined ? said : `${said}\nIn: ${escaped(whole)}\n`;
};

export const quotesShape: Shape<QuotesReport> = {
  ...table(({ quotes }: QuotesReport) => quotes, {
    source: (_, { source }) => source.name,
    ...fields('id', 'type'),
    speaker: ({ speaker }) => speaker?.name,
    mention: ({ speaker }) => speaker?.mention,
    cue: ({ cue }) => cue?.text,
    text: ({ text }) => text,
    sentence: ({ sentence }) => sentence.text,
    ...fields('section', 'start', 'end'),
    confidence: ({ speaker }) => speaker?.confidence,
    rule: ({ speaker }) => speaker?.rule,
    communicative: ({ communicative }) => String(communicative),
    not_said: ({ reason }) => reason,
  }),
  markdown: (report) =>
    [
      `# ${escaped(oneLine(headline(report)))}\n\n${summary(report)}\n`,
      ...report.quotes.map(asMarkdown),
    ].join('\n'),
  text: (report) =>
    [
      `${oneLine(headline(report))}\n${summary(report)}\n`,
      ...report.quotes.map((quote) => `${oneLine(quote.text)}\n    — ${who(quote)}, ${where(quote)}\n`),
    ].join('\n'),
};
