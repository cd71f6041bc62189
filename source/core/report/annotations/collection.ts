import { ANNOTATION_CONTEXT } from '../../highlights/web-annotation.ts';

/** A collection of W3C Web Annotations on one page: https://www.w3.org/TR/annotation-model/#collections */
export type AnnotationCollection<Item> = {
  readonly '@context': typeof ANNOTATION_CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Item[];
  };
};

/** Collects annotations; where there are none there is no page. */
export const collectionOf = <Item>(
  id: string,
  label: string,
  items: readonly Item[],
): AnnotationCollection<Item> => ({
  '@context': ANNOTATION_CONTEXT,
  id,
  type: 'AnnotationCollection',
  label,
  total: items.length,
  ...(items.length > 0 ? { first: { id: `${id}-1`, type: 'AnnotationPage', startIndex: 0, items } } : {}),
});
