import type { Analysis, Quotation } from '../../core/analyse/analysis.ts';
import type { Document } from '../../core/document/document.ts';
import { copyWords, type Surroundings } from './clipboard.ts';

/**
 * Copies a quotation, or one with its citation.
 * @returns a word for the reader.
 */
export const copyQuotation = async (
  { document, analysis }: { readonly document: Document; readonly analysis: Analysis },
  what: 'quote' | 'citation',
  quotation: Quotation,
  terminal: Surroundings & { readonly write: (sequence: string) => void },
): Promise<string> => {
  // Nobody who copies nothing waits for what citations need.
  const { quotationCitation, quotedWords } = await import('../../core/report/cite/quotation-citation.ts');
  const words =
    what === 'quote' ? quotedWords(document, quotation) : quotationCitation(document, analysis, quotation);
  const isCopied = await copyWords(words, terminal.write, terminal);
  if (!isCopied) return 'too long for the terminal to copy, and there is no clipboard program';
  return what === 'quote' ? 'quote copied' : 'quote copied with its source';
};
