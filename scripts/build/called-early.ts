import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type AnyNode, type Program, parse } from 'acorn';
import { full } from 'acorn-walk';

const run = promisify(execFile);

/** The words of commands whose functions are to be compiled early: of opening Markdown, plain text and a web page. */
const commands = (folder: string): readonly (readonly string[])[] => {
  const markdown = 'content/blinken-in-beijing.md';
  const paragraphs = readFileSync(markdown, 'utf8').split('\n\n').slice(1);
  const text = join(folder, 'article.txt');
  writeFileSync(text, paragraphs.join('\n\n'));
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const page = join(folder, 'article.html');
  // Of a page as long as most are, the first paragraphs are shown while the rest is being judged.
  const menu = '<li class="nav-item"><a href="/other">Another story</a></li>\n'.repeat(600);
  writeFileSync(
    page,
    `<title>A title</title><ul>${menu}</ul><article><h1>A title</h1>${body}</article><p>All rights reserved</p>`,
  );
  return [[markdown], [text], [page], ['quotes', markdown]];
};

/** For each file of the program, where the functions begin that these commands call. */
const calledIn = async (program: string): Promise<ReadonlyMap<string, ReadonlySet<number>>> => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-build-'));
  const called = new Map<string, Set<number>>();
  const rehearse = async (words: readonly string[]): Promise<unknown> => {
    const env = { ...process.env, NO_COLOR: '', TERM: 'xterm-256color', ONRECORD_REHEARSAL: folder };
    const own = ['--import', './scripts/build/rehearsal.ts', program, '--no-state', ...words];
    return run(process.execPath, own, { env, timeout: 60_000 });
  };
  try {
    await Promise.all(commands(folder).map(rehearse));
    for (const file of readdirSync(folder).filter((name) => /^[\d-]+\.json$/.test(name))) {
      const scripts: readonly Profiler.ScriptCoverage[] = JSON.parse(
        readFileSync(join(folder, file), 'utf8'),
      );
      for (const { url, functions } of scripts) {
        const path = fileURLToPath(url);
        const starts = called.get(path) ?? new Set();
        called.set(path, starts);
        for (const { ranges } of functions) {
          if (ranges[0] && ranges[0].count > 0) starts.add(ranges[0].startOffset);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return called;
};

/** A stretch of the text to change: what is to be in parentheses, or (`name`) moved to the top of the body it is declared in. */
type Piece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'expression' | 'body' }
  | { readonly kind: 'declaration'; readonly name: string }
);

/** The body of a program or function, from behind its directives, and the functions declared in it. */
const bodyPieces = (body: Program['body'], end: number): readonly Piece[] => {
  const names = body.map((node) => (node.type === 'FunctionDeclaration' ? node.id?.name : undefined));
  const declared = body.flatMap((node, index): readonly Piece[] => {
    const name = names[index];
    const isOnly = name !== undefined && names.indexOf(name) === names.lastIndexOf(name);
    return isOnly ? [{ kind: 'declaration', start: node.start, end: node.end, name }] : [];
  });
  const first = body.find((node) => node.type !== 'ExpressionStatement' || node.directive === undefined);
  return first && declared.length > 0 ? [{ kind: 'body', start: first.start, end }, ...declared] : [];
};

const piecesOf = (text: string, starts: ReadonlySet<number>): readonly Piece[] => {
  const pieces: Piece[] = [];
  full(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }), (any) => {
    const node = any as AnyNode;
    const { start, end, type } = node;
    if (type === 'Program') pieces.push(...bodyPieces(node.body, end));
    if (type !== 'FunctionDeclaration' && type !== 'FunctionExpression' && type !== 'ArrowFunctionExpression')
      return;
    if (node.body.type === 'BlockStatement') pieces.push(...bodyPieces(node.body.body, node.body.end - 1));
    // What begins with its parameters, and is no arrow function, is a method.
    const isWhole =
      type === 'ArrowFunctionExpression' || /^(?:async )?function/.test(text.slice(start, start + 14));
    if (type !== 'FunctionDeclaration' && isWhole) pieces.push({ kind: 'expression', start, end });
  });
  return pieces
    .filter(({ kind, start }) => kind === 'body' || starts.has(start))
    .sort((one, other) => one.start - other.start || other.end - one.end || (one.kind === 'body' ? -1 : 1));
};

/** A function without its name: to that, as the name of an expression, the function could assign nothing. */
const nameless = (declaration: string): string =>
  declaration.replace(/^((?:async )?function)\s*(\*?)\s*[\w$]+/, '$1$2');

/**
 * Puts parentheses around the functions that begin at these offsets. V8 compiles a function in parentheses along with
 * the file, so that Node's compile cache has it; all others are compiled when they are first called, at every start.
 * A function that is declared becomes a variable at the top of the body it is declared in.
 */
export const inParentheses = (text: string, starts: ReadonlySet<number>): string => {
  const pieces = piecesOf(text, starts);
  let next = 0;
  const render = (from: number, to: number, hoisted: string[]): string => {
    let made = '';
    let at = from;
    for (let piece = pieces[next]; piece && piece.start < to; piece = pieces[next]) {
      next += 1;
      made += text.slice(at, piece.start);
      at = piece.end;
      const own: string[] = [];
      const inner = render(piece.start, piece.end, piece.kind === 'body' ? own : hoisted);
      if (piece.kind === 'declaration') hoisted.push(`var ${piece.name}=(${nameless(inner)});`);
      else made += piece.kind === 'body' ? own.join('') + inner : `(${inner})`;
    }
    return made + text.slice(at, to);
  };
  return render(0, text.length, []);
};

/**
 * Spells what is not ASCII as escapes, so that V8 reads a file a byte a character. Left by esbuild are regular
 * expressions, which read an escape as the character.
 */
const inAscii = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Has every function of the program that its start calls compiled early.
 * @throws {Error} when the program does not run.
 */
export const compileEarly = async (folder: string): Promise<void> => {
  for (const [path, starts] of await calledIn(join(folder, 'cli.js'))) {
    if (dirname(path) !== resolve(folder)) continue;
    writeFileSync(path, inAscii(inParentheses(readFileSync(path, 'utf8'), starts)));
  }
};
