import type { Analysis, Quotation } from '../../analyse/analysis.ts';
import type { Document } from '../../document/document.ts';
import { slice } from '../../text/range.ts';
import { oneLine } from '../printed-text.ts';
import { citationOf } from './citation.ts';
import { citationLine } from './citation-line.ts';

/** A quotation's words on one line, what interrupts them left out: "We waited," … "The roof will not." */
export const quotedWords = ({ text }: Document, { spans }: Quotation): string =>
  spans.map((span) => oneLine(slice(text, span))).join(' … ');

const sourceOf = ({ name, role }: { readonly name: string; readonly role?: string }): string =>
  role === undefined ? name : `${name}, ${oneLine(role)}`;

/**
 * A quotation to put into somebody's text, on two lines: its words, then who said it and what the article gives of
 * their role, the section, and the article itself with its date and address.
 */
export const quotationCitation = (document: Document, analysis: Analysis, quotation: Quotation): string => {
  const speaker = analysis.speakers.find(({ id }) => id === quotation.attribution.speaker);
  const section = analysis.sections.find(({ id }) => id === quotation.section);
  const citation = citationOf(document);
  const place = section ? ` (§ ${section.number}, ${oneLine(section.title)})` : '';
  const who = speaker ? sourceOf(speaker) : 'speaker not named';
  const from = citationLine({ ...citation, site: citation.site ?? document.source.name });
  return `${quotedWords(document, quotation)}\n— ${who}${place}. ${from}`;
};
