import type { Document } from '../document/document.ts';
import { iriOf } from '../document/iri.ts';
import { codePointCounter, codeUnitCounter } from '../text/code-points.ts';
import { given } from '../text/fields.ts';
import type { Dates } from './dates.ts';
import { anchored, type Highlight, inOrder } from './highlight.ts';
import { tagsOf } from './tags.ts';
import { ANNOTATION_CONTEXT, type Body, type Target, textualBody } from './web-annotation.ts';

/** A highlight as a W3C Web Annotation, the form in which it is stored and exported. */
export type HighlightAnnotation = Dates & {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'highlighting' | 'commenting';
  /** The note and its tags; absent without a note. */
  readonly body?: readonly Body<'commenting' | 'tagging'>[];
  readonly target: Target;
};

const IRI = 'urn:x-onrecord:highlight:';

/** The note of an annotation, '' for none. */
export const noteOf = ({ body = [] }: Pick<HighlightAnnotation, 'body'>): string =>
  body.find(({ purpose }) => purpose === 'commenting')?.value ?? '';

/** The parts of an annotation that come from its note. */
export const saidIn = (note: string): Pick<HighlightAnnotation, 'motivation' | 'body'> =>
  note === ''
    ? { motivation: 'highlighting' }
    : {
        motivation: 'commenting',
        body: [textualBody('commenting', note), ...tagsOf(note).map((tag) => textualBody('tagging', tag))],
      };

/** Highlights as annotations. */
export const annotationsOf = (
  document: Document,
  highlights: readonly Highlight[],
): readonly HighlightAnnotation[] => {
  if (highlights.length === 0) return [];
  const source = iriOf(document);
  const points = codePointCounter(document.text);
  // An orphan's old offset may be beyond the end of the present text.
  const within = (at: number): number => Math.min(at, document.text.length);
  return highlights.map(({ id, note, passage, created, modified }): HighlightAnnotation => {
    const { exact, prefix, suffix, start } = passage;
    return {
      '@context': ANNOTATION_CONTEXT,
      id: `${IRI}${id}`,
      type: 'Annotation',
      ...given({ created, modified }),
      ...saidIn(note),
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          {
            type: 'TextPositionSelector',
            start: points(within(start)),
            end: points(within(start + exact.length)),
          },
        ],
      },
    };
  });
};

/** Highlights from annotations, each placed where its words are in the text now, in order. */
export const highlightsFrom = (
  text: string,
  annotations: readonly HighlightAnnotation[],
): readonly Highlight[] => {
  if (annotations.length === 0) return [];
  const units = codeUnitCounter(text);
  return inOrder(
    annotations.map((annotation) => {
      const { created, modified, target } = annotation;
      const [{ exact, prefix, suffix }, position] = target.selector;
      return anchored(text, {
        id: annotation.id.replace(IRI, ''),
        passage: { exact, prefix, suffix, start: units(position.start) },
        note: noteOf(annotation),
        ...given({ created, modified }),
      });
    }),
  );
};
