import type {
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  Expression,
  LogicalExpression,
  Node,
  Program,
} from 'acorn';

/** One small change of a file: the half-open range it replaces (UTF-16 code units) and by what. */
export type Mutant = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** An expression keeps its value's place; a statement is left out; a body is emptied. */
  readonly kind: 'expression' | 'statement' | 'body';
};

/** A node seen as a table of its parts. */
type Parts = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes directly inside a node, with the name of the part each stands in. */
const childrenOf = (node: Node): readonly { readonly child: Node; readonly part: string }[] =>
  Object.entries(node as unknown as Parts).flatMap(([part, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ child, part })),
  );

const swapped: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

const swappedCalls: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  findIndex: 'findLastIndex',
  findLastIndex: 'findIndex',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  ceil: 'floor',
  floor: 'ceil',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
};

/** Calls that give what they were called on, changed: without them it stays as it was. */
const droppedCalls = new Set([
  'filter',
  'slice',
  'trim',
  'trimStart',
  'trimEnd',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'concat',
]);

const changesOfCall = (node: CallExpression, code: string): readonly string[] => {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  const { object, property } = callee;
  const other = swappedCalls[property.name];
  return [
    ...(other ? [code.slice(node.start, property.start) + other + code.slice(property.end, node.end)] : []),
    ...(droppedCalls.has(property.name) ? [code.slice(object.start, object.end)] : []),
  ];
};

/** An expression with another operator. */
const withOperator = (
  { start, end, left, right, operator }: BinaryExpression | LogicalExpression | AssignmentExpression,
  other: string,
  code: string,
): string =>
  code.slice(start, left.end) +
  code.slice(left.end, right.start).replace(operator, () => other) +
  code.slice(right.start, end);

/** What stands at a condition's place instead: it is met always, or never. */
const isCondition = (parent: Node, part: string): boolean =>
  part === 'test' && (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression');

const changesOf = (node: Expression, parent: Node, part: string, code: string): readonly string[] => {
  const text = (from: { readonly start: number; readonly end: number }): string =>
    code.slice(from.start, from.end);
  const always = isCondition(parent, part)
    ? ['true', 'false']
    : part === 'test' && parent.type === 'WhileStatement'
      ? ['false']
      : [];
  switch (node.type) {
    case 'LogicalExpression':
    case 'BinaryExpression': {
      const others = (swapped[node.operator] ?? []).map((other) => withOperator(node, other, code));
      // `??` may not stand beside `&&` without brackets; each side alone says the same and more.
      const sides = node.type === 'LogicalExpression' ? [text(node.left), text(node.right)] : [];
      return [...always, ...(node.operator === '??' ? [] : others), ...sides];
    }
    case 'UnaryExpression':
      return [...always, ...(node.operator === '!' || node.operator === '-' ? [text(node.argument)] : [])];
    case 'UpdateExpression':
      return [text(node).replace(node.operator, () => swapped[node.operator]?.[0] ?? '')];
    case 'AssignmentExpression': {
      const other = swapped[node.operator]?.[0];
      return other ? [withOperator(node, other, code)] : [];
    }
    case 'Literal':
      if (typeof node.value === 'boolean') return [String(!node.value)];
      if (typeof node.value === 'number') return [String(node.value + 1)];
      // A word alone is a tag, which the compiler holds to its type; words are for people.
      return typeof node.value === 'string' && node.value.includes(' ') ? [`''`] : [];
    case 'TemplateLiteral':
      return ['``'];
    case 'ArrayExpression':
      return node.elements.length > 0 ? ['[]'] : [];
    case 'ObjectExpression':
      return node.properties.length > 0 ? ['{}'] : [];
    case 'CallExpression':
      return [...always, ...changesOfCall(node, code)];
    case 'ChainExpression':
      return [
        ...always,
        ...(node.expression.type === 'CallExpression' ? changesOfCall(node.expression, code) : []),
      ];
    default:
      return always;
  }
};

/** Places where an expression may not be put in brackets or is no value of its own. */
const isBound = (parent: Node, part: string): boolean =>
  (part === 'left' && /^(?:Assignment|ForOf|ForIn)/.test(parent.type)) ||
  (part === 'argument' && parent.type === 'UpdateExpression') ||
  (part === 'callee' && parent.type !== 'NewExpression') ||
  part === 'quasi' ||
  (part === 'key' && !(parent as { computed?: boolean }).computed) ||
  part === 'source' ||
  part === 'param' ||
  part === 'params' ||
  part === 'id';

const isExpression = (node: Node): node is Expression => /(?:Expression|Literal|Identifier)$/.test(node.type);

/** Every mutant of a file, given its code without types and the tree of that code. */
export const mutantsOf = (code: string, tree: Program): readonly Mutant[] => {
  const mutants: Mutant[] = [];
  // Inside `a?.b.c` a part of the chain may not be put in brackets: the chain would no longer end there.
  const visit = (node: Node, parent: Node, part: string, isChained: boolean): void => {
    if (node.type === 'ExpressionStatement') {
      mutants.push({ start: node.start, end: node.end, text: '', kind: 'statement' });
    } else if (node.type === 'BlockStatement' && node.end - node.start > 2 && /Function/.test(parent.type)) {
      mutants.push({ start: node.start, end: node.end, text: '{}', kind: 'body' });
    } else if (isExpression(node) && !isChained && !isBound(parent, part)) {
      for (const text of new Set(changesOf(node, parent, part, code))) {
        mutants.push({ start: node.start, end: node.end, text, kind: 'expression' });
      }
    }
    for (const inside of childrenOf(node)) {
      const isLink = inside.part === 'object' || inside.part === 'callee';
      visit(inside.child, node, inside.part, node.type === 'ChainExpression' || (isChained && isLink));
    }
  };
  visit(tree, tree, 'body', false);
  return mutants;
};
