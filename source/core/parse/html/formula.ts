import { type Element, elementsIn, type Node } from './tree.ts';

const spaced = /^[=≠<>≤≥≈≡∼≅∝±∓+−×÷⋅·→⇒⇔↦∈∉⊂⊆∪∩∧∨∣-]$/u;
const space = /[\s\u00a0\u2061-\u2064]+/gu;

/** Words of more than one sign in brackets, so that what is raised, lowered or divided stays plain. */
const grouped = (text: string): string => ([...text].length > 1 ? `(${text})` : text);

/**
 * A formula of MathML as a line of text: fractions as `(a + b)/c`, powers as `x^2`, indices as `x_i`, roots as
 * `√(x)`, rows of a matrix between semicolons. What annotates the formula in another notation is left out.
 */
export const formulaText = (formula: Element): string => {
  const parts = (element: Element): string[] => elementsIn(element).map(read);
  const all = (element: Element): string => element.children.map(read).join('');
  const read = (node: Node): string => {
    if (node.kind === 'text') return node.text.replace(space, ' ').trim();
    const [a = '', b = '', c = ''] = shapes.has(node.tag) ? parts(node) : [];
    switch (node.tag) {
      case 'annotation':
      case 'annotation-xml':
      case 'mphantom':
        return '';
      case 'semantics':
        return a;
      case 'mo': {
        const sign = all(node);
        if (sign === ',' || sign === ';') return `${sign} `;
        return spaced.test(sign) ? ` ${sign} ` : sign;
      }
      case 'mtext':
        return ` ${all(node)} `;
      case 'mspace':
        return ' ';
      case 'mfrac':
        return `${grouped(a)}/${grouped(b)}`;
      case 'msup':
      case 'mover':
        return `${grouped(a)}^${grouped(b)}`;
      case 'msub':
      case 'munder':
        return `${grouped(a)}_${grouped(b)}`;
      case 'msubsup':
      case 'munderover':
        return `${grouped(a)}_${grouped(b)}^${grouped(c)}`;
      case 'msqrt':
        return `√${grouped(all(node))}`;
      case 'mroot':
        return `${b}√${grouped(a)}`;
      case 'mfenced':
        return `(${parts(node).join(', ')})`;
      case 'mtr':
        return parts(node).join(', ');
      case 'mtable':
        return parts(node).join('; ');
      default:
        return all(node);
    }
  };
  return read(formula).replace(space, ' ').trim();
};

/** Elements whose parts have each a place of their own. */
const shapes = new Set('semantics mfrac msup mover msub munder msubsup munderover mroot'.split(' '));

/** The words of a node as they stand in a line, formulas among them. */
export const lineOf = (node: Node): string => {
  if (node.kind === 'text') return node.text;
  if (node.tag === 'br') return ' ';
  return node.tag === 'math' ? formulaText(node) : node.children.map(lineOf).join('');
};

/** Whether an element is, or holds at any depth, a formula of MathML. */
export const holdsFormula = (element: Element): boolean =>
  element.tag === 'math' || elementsIn(element).some(holdsFormula);

/** Whether an element only draws a formula that stands beside it as MathML, as KaTeX and MathJax do. */
export const drawsFormula = ({ attributes, parent }: Element): boolean =>
  attributes['aria-hidden'] === 'true' && parent !== undefined && holdsFormula(parent);
