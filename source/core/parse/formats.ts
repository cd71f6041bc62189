import type { Format } from './format.ts';
import { declaredEncoding, isHtml } from './sniff/markup.ts';

/** Every kind of file onrecord opens, in the order they are asked; the last takes any text. */
export const formats: readonly Format[] = [
  {
    name: 'Markdown',
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mkdn'],
    load: async () => (await import('./markdown/index.ts')).reader,
  },
  {
    name: 'HTML',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['html', 'htm', 'xhtml'],
    sniff: isHtml,
    declares: declaredEncoding,
    load: async () => (await import('./html/index.ts')).reader,
  },
  {
    name: 'plain text',
    mediaTypes: ['text/plain'],
    extensions: ['txt', 'text'],
    load: async () => (await import('./plain-text/index.ts')).reader,
  },
];
