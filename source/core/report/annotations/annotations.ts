import type { Document } from '../../document/document.ts';
import { iriOf } from '../../document/iri.ts';
import { type Body, type Selectors, type Target, textualBody } from '../../highlights/web-annotation.ts';
import { codePointCounter } from '../../text/code-points.ts';
import { offPair } from '../../text/passage.ts';
import type { Range } from '../../text/range.ts';
import { oneLine } from '../printed-text.ts';
import type { QuoteReport, QuotesReport } from '../quotes-report.ts';
import { headline } from '../shape.ts';
import { collectionOf } from './collection.ts';

/** So many code units around the words, at least and at most, tell them from the same words elsewhere. */
const NEAREST = 32;
const FURTHEST = 600;

/** Who said it, what kind of quotation it is, and how sure the first is. */
const bodies = ({ type, speaker, section }: QuoteReport): readonly Body[] => {
  const name = speaker?.name ?? undefined;
  const mention = speaker?.mention ?? undefined;
  const described = [
    ...(mention === undefined ? [] : [`printed as “${oneLine(mention)}”`]),
    ...(section === null ? [] : [`section ${section}`]),
    ...(name === undefined || !speaker ? [] : [`confidence ${speaker.confidence}`]),
  ].join('; ');
  return [
    ...(name === undefined ? [] : [textualBody('identifying', oneLine(name))]),
    textualBody('classifying', `${type} quotation`),
    ...(described === '' ? [] : [textualBody('describing', described)]),
  ];
};

const selectors = (
  { text }: Document,
  { start, end }: Range,
  sentence: Range,
  points: (offset: number) => number,
): Selectors => {
  const from = offPair(text, Math.max(0, start - FURTHEST, Math.min(sentence.start, start - NEAREST)));
  const to = offPair(text, Math.min(text.length, end + FURTHEST, Math.max(sentence.end, end + NEAREST)));
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ];
};

/**
 * The quotations of an article as W3C Web Annotations; one that is interrupted has a target for each of its parts. What stands around the words in their selectors goes as far
 * as their sentence does, as long as that is near.
 */
export const annotations = (document: Document, report: QuotesReport) => {
  const iri = iriOf(document);
  const points = codePointCounter(document.text);
  const target = (quote: QuoteReport, start: number, end: number): Target => ({
    type: 'SpecificResource',
    source: iri,
    selector: selectors(document, { start, end }, quote.sentence, points),
  });
  const items = report.quotes.map((quote) => {
    const targets = (quote.spans ?? [[quote.start, quote.end] as const]).map(([start, end]) =>
      target(quote, start, end),
    );
    const [only] = targets;
    return {
      id: `${iri}#onrecord-${quote.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodies(quote),
      target: only && targets.length === 1 ? only : targets,
    };
  });
  return collectionOf(`${iri}#onrecord-quotations`, `Quotations of ${oneLine(headline(report))}`, items);
};
