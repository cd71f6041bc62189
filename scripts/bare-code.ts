import { stripTypeScriptTypes } from 'node:module';
import { type Comment, type Program, parse } from 'acorn';

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The syntax tree of a TypeScript file and its code, types blanked out: every character is where the source has it. */
export const parsed = (
  source: string,
): { readonly code: string; readonly tree: Program; readonly comments: Comment[] } => {
  const code = stripTypeScriptTypes(source);
  const comments: Comment[] = [];
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  return { code, tree, comments };
};

/** A TypeScript file with spaces in place of its types and comments. */
export const bareCode = (source: string): string => {
  const { code, comments } = parsed(source);
  let bare = '';
  let at = 0;
  for (const { start, end } of comments) {
    bare += code.slice(at, start) + blank(code.slice(start, end));
    at = end;
  }
  return bare + code.slice(at);
};
