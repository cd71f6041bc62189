import { childOf, childrenOf, parseXml } from '../xml/xml-tree.ts';

/** What a paragraph style stands for. */
export type Role =
  | { readonly kind: 'title' | 'quotation' | 'caption' | 'code' }
  | { readonly kind: 'heading'; readonly level: number };

const roleOf = (name: string): Role | undefined => {
  const heading = /^heading (\d)/.exec(name);
  if (heading) return { kind: 'heading', level: Math.min(6, Math.max(1, Number(heading[1]))) };
  if (name === 'title') return { kind: 'title' };
  if (/\bquote\b|^block text/.test(name)) return { kind: 'quotation' };
  if (name === 'caption') return { kind: 'caption' };
  if (/^html preformatted|\bcode\b|^plain text/.test(name)) return { kind: 'code' };
  return undefined;
};

/** Roles by style id. Word names its own styles in English in every language; only their ids differ. */
export const rolesOf = (xml: string | undefined): ReadonlyMap<string, Role> => {
  const roles = new Map<string, Role>();
  const parents = new Map<string, string>();
  const root = childOf(parseXml(xml), 'styles');
  for (const style of childrenOf(root, 'style')) {
    const id = style.attributes.styleId;
    if (id === undefined) continue;
    const role = roleOf((childOf(style, 'name')?.attributes.val ?? id).toLowerCase());
    if (role) roles.set(id, role);
    const parent = childOf(style, 'basedOn')?.attributes.val;
    if (parent !== undefined) parents.set(id, parent);
  }
  // A house style made from "heading 1" is a heading too.
  for (const id of parents.keys()) {
    let ancestor = parents.get(id);
    for (let step = 0; step < 10 && ancestor !== undefined && !roles.has(id); step++) {
      const role = roles.get(ancestor);
      if (role) roles.set(id, role);
      ancestor = parents.get(ancestor);
    }
  }
  return roles;
};

/** For each list and level of it, whether its items are numbered: `numbered.get('3:0')`. */
export const numberedLists = (xml: string | undefined): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  const root = childOf(parseXml(xml), 'numbering');
  const kinds = new Map<string, boolean>();
  for (const list of childrenOf(root, 'abstractNum')) {
    for (const level of childrenOf(list, 'lvl')) {
      const format = childOf(level, 'numFmt')?.attributes.val;
      kinds.set(
        `${list.attributes.abstractNumId}:${level.attributes.ilvl}`,
        format !== 'bullet' && format !== 'none',
      );
    }
  }
  for (const list of childrenOf(root, 'num')) {
    const kind = childOf(list, 'abstractNumId')?.attributes.val;
    for (let level = 0; level < 9; level++)
      found.set(`${list.attributes.numId}:${level}`, kinds.get(`${kind}:${level}`) ?? false);
  }
  return found;
};
