import type { Format } from './format.ts';

/** Formats whose beginning reads like the beginning of the whole: a long one need not be read to the end to be shown. */
export const markdown: Format = {
  name: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn'],
  load: async () => (await import('./markdown/index.ts')).reader,
  begin: async () => (await import('./markdown/beginning.ts')).readBeginning,
};

export const plainText: Format = {
  name: 'plain text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],
  load: async () => (await import('./plain-text/index.ts')).reader,
};

export const textFormats: readonly Format[] = [markdown, plainText];
