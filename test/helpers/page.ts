import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser's parser reads it. `errors` are the names of what it would not have had so. */
export type Page = { readonly elements: readonly Element[]; readonly errors: readonly string[] };

export const readPage = (markup: string): Page => {
  const errors: string[] = [];
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(markup, { onParseError: ({ code }) => errors.push(code) }));
  return { elements, errors };
};

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The words within an element. */
export const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
