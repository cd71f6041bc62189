import { type Fields, given, isFields, isOffset } from '../text/fields.ts';
import { sanitise } from '../text/sanitise.ts';
import { type HighlightAnnotation, saidIn } from './annotation.ts';
import { longestHighlight } from './highlight.ts';
import { ANNOTATION_CONTEXT } from './web-annotation.ts';

const words = (value: unknown, most = Infinity): string =>
  typeof value === 'string' ? sanitise(value.slice(0, most)) : '';

/** The longest note a reader can write, in code units; a longer one in a file is still read whole. */
export const longestNote = 10_000;
const longestContext = 200;

/** A time as ISO 8601 has it, with its zone. */
const time = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d)$/.test(value)
    ? value
    : undefined;

const ofType = (list: unknown, type: string): Fields | undefined =>
  Array.isArray(list) ? list.filter(isFields).find((one) => one.type === type) : undefined;

/** Decodes a stored annotation and sanitises it; `undefined` when it has no words or no place. */
export const decodeAnnotation = (value: unknown): HighlightAnnotation | undefined => {
  if (!isFields(value) || !isFields(value.target)) return undefined;
  const { selector } = value.target;
  const quote = ofType(selector, 'TextQuoteSelector');
  const position = ofType(selector, 'TextPositionSelector');
  const id = words(value.id, 200).replace(/\s+/g, ' ');
  const exact = words(quote?.exact, longestHighlight);
  if (id === '' || exact === '' || !isOffset(position?.start)) return undefined;
  const bodies = Array.isArray(value.body) ? value.body.filter(isFields) : [];
  const note = words(bodies.find(({ purpose }) => purpose === 'commenting')?.value);
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'Annotation',
    ...given({ created: time(value.created), modified: time(value.modified) }),
    ...saidIn(note),
    target: {
      type: 'SpecificResource',
      source: words(value.target.source, 2000).replace(/\s+/g, ''),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: words(quote?.prefix, longestContext),
          suffix: words(quote?.suffix, longestContext),
        },
        {
          type: 'TextPositionSelector',
          start: position.start,
          end: isOffset(position.end) ? position.end : position.start + exact.length,
        },
      ],
    },
  };
};
