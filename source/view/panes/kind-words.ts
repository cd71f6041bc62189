import type { Quotation } from '../../core/analyse/analysis.ts';
import { messages } from '../../core/messages/messages.ts';

/** The word for a quotation: its kind, or why its words were not said. */
export const kindWords = ({ kind, notSaid }: Quotation): string =>
  notSaid ? messages.panes.notSaid[notSaid] : messages.panes.kinds[kind];
