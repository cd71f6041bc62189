import type { Format } from './format.ts';
import { isDocx, isEpub, isOdt } from './sniff/archives.ts';
import { isPdf, isRtf } from './sniff/bytes.ts';
import { isMail, isTranscript } from './sniff/letters.ts';
import { declaredEncoding, isFeed, isHtml } from './sniff/markup.ts';
import { markdown, plainText } from './text-formats.ts';

const sizeOfArchive = async (bytes: Uint8Array): Promise<number> =>
  (await import('./archive/directory.ts')).unpackedSize(bytes);

/** The size of files that are not packed. */
const sizeOf = async ({ length }: Uint8Array): Promise<number> => length;

/** Every kind of file onrecord opens, in the order they are asked; the last takes any text. */
export const formats: readonly Format[] = [
  markdown,
  {
    name: 'HTML',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['html', 'htm', 'xhtml'],
    sniff: isHtml,
    declares: declaredEncoding,
    load: async (weights) => (await import('./html/index.ts')).pageReader(weights),
    begin: async () => (await import('./html/page-head.ts')).readPageHead,
  },
  {
    name: 'feed',
    mediaTypes: [
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'text/xml',
      'application/xml',
    ],
    extensions: ['rss', 'atom', 'rdf', 'xml'],
    sniff: isFeed,
    declares: declaredEncoding,
    load: async () => (await import('./feed/index.ts')).reader,
  },
  {
    name: 'EPUB',
    mediaTypes: ['application/epub+zip'],
    extensions: ['epub'],
    sniff: isEpub,
    unpackedSize: sizeOfArchive,
    load: async () => (await import('./epub/index.ts')).reader,
  },
  {
    name: 'PDF',
    mediaTypes: ['application/pdf', 'application/x-pdf'],
    extensions: ['pdf'],
    sniff: isPdf,
    unpackedSize: async () => Number.POSITIVE_INFINITY,
    load: async () => (await import('./pdf/index.ts')).reader,
  },
  {
    name: 'Word',
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    extensions: ['docx'],
    sniff: isDocx,
    unpackedSize: sizeOfArchive,
    load: async () => (await import('./docx/index.ts')).reader,
  },
  {
    name: 'OpenDocument',
    mediaTypes: ['application/vnd.oasis.opendocument.text'],
    extensions: ['odt'],
    sniff: isOdt,
    unpackedSize: sizeOfArchive,
    load: async () => (await import('./odt/index.ts')).reader,
  },
  {
    name: 'RTF',
    mediaTypes: ['application/rtf', 'text/rtf'],
    extensions: ['rtf'],
    sniff: isRtf,
    unpackedSize: sizeOf,
    load: async () => (await import('./rtf/index.ts')).reader,
  },
  {
    name: 'subtitles',
    mediaTypes: ['text/vtt', 'application/x-subrip'],
    extensions: ['srt', 'vtt'],
    sniff: isTranscript,
    load: async () => (await import('./subtitles/index.ts')).reader,
  },
  {
    name: 'mail',
    mediaTypes: ['message/rfc822', 'application/mbox'],
    extensions: ['eml', 'mbox', 'mbx'],
    sniff: isMail,
    unpackedSize: sizeOf,
    load: async () => (await import('./mail/index.ts')).reader,
  },
  plainText,
];
