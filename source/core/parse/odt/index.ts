import { compose } from '../../document/compose.ts';
import type { Document, Source } from '../../document/document.ts';
import type { Draft, Piece } from '../../document/draft.ts';
import { openArchive } from '../archive/archive.ts';
import { headedByLooks, topHeading } from '../article/looks.ts';
import { type FormatReader, ReadError, type ReadOptions } from '../format.ts';
import { childOf, childrenOf, descendantsOf, parseXml, textIn, type XmlElement } from '../xml/xml-tree.ts';

const tidy = (element: XmlElement | undefined): string | undefined =>
  (element && textIn(element).replace(/\s+/g, ' ').trim()) || undefined;

const pointsOf = (size: string | undefined): number | undefined => {
  const points = /^(\d+(?:\.\d+)?)pt$/.exec(size ?? '')?.[1];
  return points === undefined ? undefined : Number(points);
};

/** Points of type by the name of the automatic style that sets them. */
const sizesOf = (root: XmlElement): ReadonlyMap<string, number> =>
  new Map(
    descendantsOf(root, 'style').flatMap((style) => {
      const size = pointsOf(childOf(style, 'text-properties')?.attributes['font-size']);
      return style.attributes.name !== undefined && size !== undefined ? [[style.attributes.name, size]] : [];
    }),
  );

/** Emphasis by the name of the automatic style a span has. */
type Looks = ReadonlyMap<string, 'strong' | 'emphasis'>;

const looksOf = (root: XmlElement): Looks => {
  const looks = new Map<string, 'strong' | 'emphasis'>();
  for (const style of descendantsOf(root, 'style')) {
    const properties = childOf(style, 'text-properties')?.attributes;
    const name = style.attributes.name;
    if (name === undefined || properties === undefined) continue;
    if (properties['font-weight'] === 'bold') looks.set(name, 'strong');
    else if (properties['font-style'] === 'italic') looks.set(name, 'emphasis');
  }
  return looks;
};

/** Reads the body of a text document, its footnotes gathered at the end. */
const bodyDrafts = (
  body: XmlElement,
  looks: Looks,
  sizes: ReadonlyMap<string, number>,
): { readonly drafts: Draft[]; readonly points: ReadonlyMap<Draft, number> } => {
  const points = new Map<Draft, number>();
  const notes: Draft[] = [];
  let group = 0;

  const pieces = (parent: XmlElement): Piece[] =>
    parent.children.flatMap((child): Piece[] => {
      if (typeof child === 'string') return [child];
      switch (child.name) {
        case 's':
        case 'tab':
          return [' '];
        case 'line-break':
          return [{ kind: 'line-break' }];
        case 'a':
          return [{ kind: 'link', target: child.attributes.href ?? '', pieces: pieces(child) }];
        case 'note': {
          const label = tidy(childOf(child, 'note-citation')) ?? String(notes.length + 1);
          const words = childOf(child, 'note-body');
          notes.push({
            kind: 'footnote',
            label,
            pieces: words ? childrenOf(words).flatMap((one) => [...pieces(one), ' ']) : [],
          });
          return [{ kind: 'note-reference', pieces: [`[${label}]`] }];
        }
        case 'annotation':
        case 'tracked-changes':
        case 'frame':
          return [];
        default: {
          const look = looks.get(child.attributes['style-name'] ?? '');
          const inner = pieces(child);
          return look && child.name === 'span' ? [{ kind: look, pieces: inner }] : inner;
        }
      }
    });

  const list = (element: XmlElement, depth: number): Draft[] =>
    childrenOf(element, 'list-item').flatMap((item) =>
      childrenOf(item).flatMap((child): Draft[] => {
        if (child.name === 'list') return list(child, depth + 1);
        return [{ kind: 'list-item', depth, marker: '•', pieces: pieces(child) }];
      }),
    );

  const read = (parent: XmlElement): Draft[] =>
    childrenOf(parent).flatMap((child): Draft[] => {
      switch (child.name) {
        case 'h':
          return [
            {
              kind: 'heading',
              level: Math.min(6, Number(child.attributes['outline-level']) || 1),
              pieces: pieces(child),
            },
          ];
        case 'p': {
          const style = child.attributes['style-name'] ?? '';
          if (/^Title$/i.test(style)) return [{ kind: 'heading', level: 1, pieces: pieces(child) }];
          if (/quotations?/i.test(style)) return [{ kind: 'quotation', group, pieces: pieces(child) }];
          group++;
          const draft: Draft = { kind: 'paragraph', pieces: pieces(child) };
          const span = childrenOf(child, 'span').find((one) => textIn(one).trim() !== '');
          const size = sizes.get(span?.attributes['style-name'] ?? '') ?? sizes.get(style);
          if (size !== undefined) points.set(draft, size);
          return [draft];
        }
        case 'list':
          return list(child, 0);
        case 'table': {
          const rows = descendantsOf(child, 'table-row').map((row) =>
            childrenOf(row, 'table-cell').map((cell) =>
              childrenOf(cell).flatMap((one) => [...pieces(one), ' ']),
            ),
          );
          return [{ kind: 'table', header: childOf(child, 'table-header-rows') !== undefined, rows }];
        }
        case 'section':
          return read(child);
        default:
          return [];
      }
    });
  return { drafts: [...read(body), ...notes], points };
};

/**
 * Reads an OpenDocument text.
 * @throws {ReadError} when it is none, or is damaged or without words.
 */
export const readOdt = (bytes: Uint8Array, source: Source, { maxSize }: ReadOptions = {}): Document => {
  const files = openArchive(bytes, 'this document', maxSize).read(['content.xml', 'meta.xml']);
  const root = childrenOf(parseXml(files.get('content.xml') ?? ''), 'document-content')[0];
  const body = childOf(childOf(root, 'body'), 'text');
  if (!root || !body) throw new ReadError('this archive is no OpenDocument text: it has no body');
  const meta = descendantsOf(parseXml(files.get('meta.xml') ?? ''), 'meta')[0];
  const { drafts, points } = bodyDrafts(body, looksOf(root), sizesOf(root));
  const headed = headedByLooks(drafts, points);
  const title = tidy(childOf(meta, 'title')) ?? topHeading(headed);
  const byline = tidy(childOf(meta, 'initial-creator') ?? childOf(meta, 'creator'));
  const date = tidy(childOf(meta, 'creation-date') ?? childOf(meta, 'date'));
  const document = compose(headed, {
    ...(title && { title }),
    ...(byline && { byline }),
    ...(date && { date }),
    source,
  });
  if (document.text === '') throw new ReadError('this document has no words');
  return document;
};

export const reader: FormatReader = { input: 'bytes', read: readOdt };
