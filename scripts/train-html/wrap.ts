import type { Element, Node } from '../../source/core/parse/html/tree.ts';

/** How the markup of a page is changed: each block in wrappers of its own, blocks in groups, or names taken away. */
export type Wrapping = 'wrapped' | 'grouped' | 'nameless';

const wrappable = new Set('p h2 h3 h4 ul ol dl blockquote figure table pre'.split(' '));
const whole = new Set('li td th dd blockquote figure figcaption'.split(' '));
const names = ['', 'wp-block-group', 'paragraph paragraph--type--text', 'field__item', 'w', 'css-1a2b3c'];

const make = (tag: string, name: string, parent: Element): Element => {
  const made: Element = {
    kind: 'element',
    tag,
    attributes: name ? { class: name } : {},
    children: [],
    parent,
  };
  parent.children.push(made);
  return made;
};

const move = (node: Node, parent: Element): void => {
  if (node.kind === 'element') (node as { parent: Element | undefined }).parent = parent;
  parent.children.push(node);
};

/** Changes how a page's tree nests, and none of its words. The same seed changes a page the same way. */
export const wrap = (root: Element, kind: Wrapping, seed: number): void => {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const count = 1 + Math.floor(random() * 3);
  const name = names[Math.floor(random() * names.length)] ?? '';
  const tag = random() < 0.25 ? 'section' : 'div';

  const inWrappers = (child: Node, parent: Element): void => {
    if (child.kind === 'text' || !wrappable.has(child.tag)) {
      move(child, parent);
      return;
    }
    let inner = make(tag, name, parent);
    for (let level = 1; level < count; level++) inner = make('div', '', inner);
    move(child, inner);
  };
  const visit = (element: Element): void => {
    if (kind === 'nameless')
      for (const attribute of ['class', 'id'])
        delete (element.attributes as Record<string, string>)[attribute];
    for (const child of element.children) if (child.kind === 'element') visit(child);
    const isHost = element.children.some((child) => child.kind === 'element' && child.tag === 'p');
    if (kind === 'nameless' || !isHost || whole.has(element.tag)) return;
    const children = element.children.splice(0);
    if (kind === 'wrapped') for (const child of children) inWrappers(child, element);
    else {
      for (let at = 0; at < children.length; ) {
        const size = 1 + Math.floor(random() * 5);
        const group = make(tag, name, element);
        for (const child of children.slice(at, at + size)) move(child, group);
        at += size;
      }
    }
  };
  visit(root);
};
