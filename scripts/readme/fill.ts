const pattern = /<!-- generated: ([\w-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/**
 * A Markdown text with what stands between its markers made anew.
 * @throws {Error} when a marker names no block, or a block has no marker.
 */
export const fill = (markdown: string, blocks: Readonly<Record<string, string>>): string => {
  const met = new Set<string>();
  const filled = markdown.replace(pattern, (_, name: string) => {
    const block = blocks[name];
    if (block === undefined) throw new Error(`nothing generates "${name}"`);
    met.add(name);
    return `<!-- generated: ${name} -->\n${block.trim()}\n<!-- /generated -->`;
  });
  const without = Object.keys(blocks).filter((name) => !met.has(name));
  if (without.length > 0) throw new Error(`no place is marked for: ${without.join(', ')}`);
  return filled;
};
