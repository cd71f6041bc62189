import { type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { transformSync } from 'esbuild';

/** What stands in a template for a value filled in. */
const filledIn = 'xx';

/** Two words in a row are something said; so is a single word with a capital that stands by itself. */
const isSentence = (words: string): boolean =>
  /\p{L}{2,}[,:;]? \p{L}/u.test(words) || /^\s*\p{Lu}\p{Ll}+[.!?…]?\s*$/u.test(words);

const isFault = (node: Node): boolean =>
  node.type === 'NewExpression' &&
  'callee' in node &&
  /Error$/.test((node.callee as { name?: string }).name ?? '');

/**
 * The literals of a module that read like something said to people, JSX text among them. What a thrown error tells
 * programmers is none.
 */
export const saidWords = (text: string, path: string): readonly string[] => {
  const { code } = transformSync(text, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'automatic',
    target: 'es2023',
  });
  const said: string[] = [];
  const take = (words: string, letters: string, ancestors: readonly Node[]): void => {
    if (/\p{L}/u.test(letters) && isSentence(words) && !ancestors.some(isFault)) said.push(words);
  };
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal: (node, _, ancestors) => {
      if (typeof node.value === 'string') take(node.value, node.value, ancestors);
    },
    TemplateLiteral: (node, _, ancestors) => {
      const parts = node.quasis.map(({ value }) => value.cooked ?? '');
      take(parts.join(filledIn), parts.join(''), ancestors);
    },
  });
  return said;
};
