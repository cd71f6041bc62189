import { memoised } from '../../../text/memoised.ts';
import { type Element, nearest } from '../tree.ts';
import { elementReason } from './reason.ts';
import { squash } from './shingles.ts';
import type { Survey, Surveyed } from './survey.ts';

/** The column holds at least this share of what the forest kept. */
const share = 0.9;
/** A reason that holds for this share of the column's prose says nothing: the page calls its paragraphs so. */
const common = 0.4;
/** Where the forest kept fewer words than this, the column reaches to what holds this many times as much prose. */
const few = 150;
const wider = 2;

/** What is said of an `article` whose heading leads to another page. */
export const otherArticle = 'another article';

/** Whether a heading is a link to another page. */
const leadsAway = ({ block, density }: Surveyed): boolean =>
  density > 0.9 && block.inlines.some(({ kind, target }) => kind === 'link' && !target?.startsWith('#'));

/** The part of a page its article runs through, and what speaks against the blocks in it. */
export type Column = {
  readonly element: Element;
  /** By block, whether it lies in the column. */
  readonly inside: readonly boolean[];
  /** By block, what the elements around it, within the column, say against it; undefined where nothing does. */
  readonly reasons: readonly (string | undefined)[];
};

/** By element, the first block in it where that is a heading. */
const headingsOf = (blocks: readonly Surveyed[]): ReadonlyMap<Element, Surveyed> => {
  const met = new Set<Element>();
  const found = new Map<Element, Surveyed>();
  for (const surveyed of blocks) {
    for (let e: Element | undefined = surveyed.block.element; e && !met.has(e); e = e.parent) {
      met.add(e);
      if (surveyed.isHeading) found.set(e, surveyed);
    }
  }
  return found;
};

/** Gives what an element says against the words in it; one whose heading leads to another page begins another story. */
const reasonsOf = ({ blocks, facts }: Survey): ((element: Element) => string | undefined) => {
  const headings = headingsOf(blocks);
  const titles = facts.titles.map(squash);
  return memoised((element) => {
    const heading = /^(?:article|div|li|section)$/.test(element.tag) ? headings.get(element) : undefined;
    const isOther =
      heading !== undefined && leadsAway(heading) && !titles.some((title) => title.includes(heading.key));
    if (!isOther) return elementReason(element);
    return element.tag === 'article' ? otherArticle : 'another story';
  });
};

type Path = { readonly isInside: boolean; readonly reasons: readonly string[] };

const lookFrom = (
  { blocks }: Survey,
  element: Element,
  reasonOf: (element: Element) => string | undefined,
): Column => {
  const pathTo = memoised((inner: Element): Path => {
    if (inner === element) return { isInside: true, reasons: [] };
    const outer = inner.parent ? pathTo(inner.parent) : { isInside: false, reasons: [] };
    const reason = outer.isInside ? reasonOf(inner) : undefined;
    return reason ? { isInside: true, reasons: [...outer.reasons, reason] } : outer;
  });
  const paths = blocks.map(({ block }) => pathTo(block.element));
  const sizes = new Map<string, number>();
  let whole = 0;
  for (const [i, { isProse, size }] of blocks.entries()) {
    const path = paths[i];
    if (!isProse || !path?.isInside) continue;
    whole += size;
    for (const reason of new Set(path.reasons)) sizes.set(reason, (sizes.get(reason) ?? 0) + size);
  }
  return {
    element,
    inside: paths.map(({ isInside }) => isInside),
    reasons: paths.map(({ reasons }) =>
      reasons.find((one) => one === otherArticle || (sizes.get(one) ?? 0) < whole * common),
    ),
  };
};

/** The element around another that HTML has for an article, or for the page's main part. */
const marked = (element: Element | undefined): Element | undefined =>
  nearest(
    element,
    ({ tag, attributes }) => tag === 'article' || tag === 'main' || attributes.role === 'main',
  );

/** Finds the article's column: the deepest element that holds most of what was kept. */
export const columnOf = (survey: Survey, kept: readonly boolean[]): Column | undefined => {
  const { blocks } = survey;
  const sizes = new Map<Element, number>();
  let whole = 0;
  let words = 0;
  for (const [i, surveyed] of blocks.entries()) {
    if (!kept[i]) continue;
    whole += surveyed.size;
    words += surveyed.words.length;
    for (let e: Element | undefined = surveyed.block.element; e; e = e.parent)
      sizes.set(e, (sizes.get(e) ?? 0) + surveyed.size);
  }
  let element: Element | undefined = blocks[kept.indexOf(true)]?.block.element;
  while (element && (sizes.get(element) ?? 0) < whole * share) element = element.parent;
  if (words < few) element = marked(element) ?? element;
  if (!element) return undefined;
  const reasonOf = reasonsOf(survey);
  let column = lookFrom(survey, element, reasonOf);
  if (words >= few) return column;
  const proseIn = ({ inside, reasons }: Column): number =>
    blocks.reduce(
      (sum, { isProse, ends, size }, i) => sum + (isProse && ends && inside[i] && !reasons[i] ? size : 0),
      0,
    );
  let prose = proseIn(column);
  for (let outer = element.parent; outer; outer = outer.parent) {
    if ((survey.byElement.get(outer)?.prose ?? 0) < wider * prose) continue;
    const other = lookFrom(survey, outer, reasonOf);
    const size = proseIn(other);
    if (size < wider * prose) continue;
    column = other;
    prose = size;
  }
  return column;
};
