import type { Document } from '../../document/document.ts';

/** Code units of the longest text that is analysed in one go: some 170,000 words. */
export const longestAtOnce = 1 << 20;

/** Whether a text is so long that it is analysed part by part. */
export const isTooLong = ({ text }: Pick<Document, 'text'>): boolean => text.length > longestAtOnce;
