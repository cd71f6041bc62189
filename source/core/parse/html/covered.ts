import { holdsFormula, lineOf } from './formula.ts';
import { type Element, elementsIn } from './tree.ts';

const covers =
  /tooltip|rollover-\S*block|popover|popup|hover-?card|sr-only|visually-?hidden|screen-?reader|off-?screen|assistive-text/i;

/** Whether an element's own attributes keep a browser from showing it. */
export const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(attributes.style ?? '');

/** Words inside a line that a browser does not show there: tooltips, cards that roll over, labels for screen readers. */
export const isCovered = (element: Element): boolean => {
  const { hidden, class: names, style } = element.attributes;
  const isUnseen = hidden !== undefined || covers.test(names ?? '') || /display:\s*none/i.test(style ?? '');
  return isUnseen && !holdsFormula(element);
};

const gutters = /(?:^|[\s_-])(?:gutter|line-?nos?|line-?numbers?|blob-num|ln-num(?:bers?)?)(?:$|[\s_-])/i;

const holdsCode = (element: Element): boolean =>
  elementsIn(element).some(({ tag }) => tag === 'pre' || tag === 'code');

/** Whether an element only numbers the lines of the code beside it. */
export const isGutter = (element: Element): boolean => {
  const { tag, attributes, parent } = element;
  const isOne = gutters.test(attributes.class ?? '') || (tag === 'td' && elementsIn(parent).some(holdsCode));
  return isOne && /^[\s\d]*$/.test(lineOf(element));
};

/** Whether words stand in the margin rather than in their sentence: a side note of some words. */
export const isSideNote = (element: Element): boolean =>
  /(?:^|\s)(?:side|margin|foot)-?note(?:$|\s|-(?:text|content|body))/i.test(element.attributes.class ?? '') &&
  /\S\s+\S/.test(lineOf(element));
