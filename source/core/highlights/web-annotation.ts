/** The parts of the W3C's Web Annotation model that are written here: https://www.w3.org/TR/annotation-model/ */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Selects words by their text with the words around it, and by their position in code points. */
export type Selectors = readonly [
  {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  },
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
];

export type Target = {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: Selectors;
};

export type Purpose = 'identifying' | 'classifying' | 'describing' | 'commenting' | 'tagging';

export type Body<P extends Purpose = Purpose> = {
  readonly type: 'TextualBody';
  readonly purpose: P;
  readonly format: 'text/plain';
  readonly value: string;
};

export const textualBody = <P extends Purpose>(purpose: P, value: string): Body<P> => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});
