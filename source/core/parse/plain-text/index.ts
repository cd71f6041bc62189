import type { FormatReader } from '../format.ts';
import { readPlainText } from './plain-text.ts';

export const reader: FormatReader = { input: 'text', read: readPlainText };
