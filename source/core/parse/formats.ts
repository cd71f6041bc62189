import type { Format } from './format.ts';

/** Every kind of file onrecord opens, in the order they are asked; the last takes any text. */
export const formats: readonly Format[] = [
  {
    name: 'plain text',
    mediaTypes: ['text/plain'],
    extensions: ['txt', 'text'],
    load: async () => (await import('./plain-text/index.ts')).reader,
  },
];
