import type { FormatReader } from '../format.ts';
import { readMarkdown } from './markdown.ts';

export const reader: FormatReader = { input: 'text', read: readMarkdown };
