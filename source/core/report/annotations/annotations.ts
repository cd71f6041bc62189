import type { Document } from '../../document/document.ts';
import type { Range } from '../../text/range.ts';
import type { QuoteReport, QuotesReport } from '../quotes-report.ts';
import { headline } from '../shape.ts';
import { webAddress } from '../web-address.ts';
import { oneLine } from '../words.ts';
import { codePointCounter } from './code-points.ts';

type Body = {
  readonly type: 'TextualBody';
  readonly purpose: 'identifying' | 'classifying' | 'describing';
  readonly format: 'text/plain';
  readonly value: string;
};

/** Words found by themselves, with what stands around them, and by their place, which counts code points. */
type Selectors = readonly [
  {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  },
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
];

type Target = { readonly type: 'SpecificResource'; readonly source: string; readonly selector: Selectors };

/** One quotation as a W3C Web Annotation; one that is interrupted has a target for each of its parts. */
export type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly Body[];
  readonly target: Target | readonly Target[];
};

/** What `onrecord quotes --format annotations` prints: https://www.w3.org/TR/annotation-model/#collections */
export type AnnotationCollection = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
};

/** So many code units around the words, at least and at most, tell them from the same words elsewhere. */
const NEAREST = 32;
const FURTHEST = 600;

const body = (purpose: Body['purpose'], value: string): Body => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

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
    ...(name === undefined ? [] : [body('identifying', oneLine(name))]),
    body('classifying', `${type} quotation`),
    ...(described === '' ? [] : [body('describing', described)]),
  ];
};

/** Moves an edge off the middle of a surrogate pair. */
const whole = (text: string, at: number): number =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;

const selectors = (
  { text }: Document,
  { start, end }: Range,
  sentence: Range,
  points: (offset: number) => number,
): Selectors => {
  const from = whole(text, Math.max(0, start - FURTHEST, Math.min(sentence.start, start - NEAREST)));
  const to = whole(text, Math.min(text.length, end + FURTHEST, Math.max(sentence.end, end + NEAREST)));
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

/** An IRI for an article: where it stands on the web, else one made of its name. */
const iriOf = ({ canonical, source }: Document): string => {
  const address = webAddress(canonical) ?? webAddress(source.address);
  // A half of a surrogate pair has no percent-encoding.
  const name = source.name.replace(/\p{Cs}/gu, '\uFFFD');
  return address?.replace(/#.*$/, '') ?? `urn:x-onrecord:${encodeURIComponent(name)}`;
};

/**
 * The quotations of an article as W3C Web Annotations. What stands around the words in their selectors goes as far
 * as their sentence does, as long as that is near.
 */
export const annotations = (document: Document, report: QuotesReport): AnnotationCollection => {
  const iri = iriOf(document);
  const points = codePointCounter(document.text);
  const target = (quote: QuoteReport, start: number, end: number): Target => ({
    type: 'SpecificResource',
    source: iri,
    selector: selectors(document, { start, end }, quote.sentence, points),
  });
  const items = report.quotes.map((quote): Annotation => {
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
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${iri}#onrecord-quotations`,
    type: 'AnnotationCollection',
    label: `Quotations of ${oneLine(headline(report))}`,
    total: items.length,
    ...(items.length > 0
      ? { first: { id: `${iri}#onrecord-quotations-1`, type: 'AnnotationPage', startIndex: 0, items } }
      : {}),
  };
};
