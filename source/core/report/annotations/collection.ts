import { ANNOTATION_CONTEXT } from '../../highlights/web-annotation.ts';

/**
 * Annotations as a collection on one page; where there are none there is no page.
 * https://www.w3.org/TR/annotation-model/#collections
 */
export const collectionOf = <Item>(id: string, label: string, items: readonly Item[]) => ({
  '@context': ANNOTATION_CONTEXT,
  id,
  type: 'AnnotationCollection',
  label,
  total: items.length,
  ...(items.length > 0 ? { first: { id: `${id}-1`, type: 'AnnotationPage', startIndex: 0, items } } : {}),
});
