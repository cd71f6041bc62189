import { compose } from '../../document/compose.ts';
import type { Document, Dropped, Source } from '../../document/document.ts';
import type { FormatReader, ReadOptions, Weights } from '../format.ts';
import { blocksOf } from './blocks.ts';
import { featureNames } from './classify/features.ts';
import { forestSection, type Judge, openForest } from './classify/forest.ts';
import { draftsOf } from './drafts.ts';
import { extract, type Judged } from './extract.ts';
import { metadataOf } from './metadata/metadata.ts';
import { previewOf } from './preview.ts';
import { parsePage } from './tree.ts';

const sizeOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { block }) => sum + block.text.length, 0);

const warningsFor = (judged: readonly Judged[], kept: readonly Judged[]): readonly string[] => {
  const share = sizeOf(kept) / Math.max(1, sizeOf(judged));
  return share < 1 / 3
    ? [`only ${Math.round(share * 100)} % of the page’s words were taken for the article`]
    : [];
};

/** What was left out, each with the place in the text it would have stood at. */
const droppedOf = (judged: readonly Judged[], { blocks }: Document): readonly Dropped[] => {
  const dropped: Dropped[] = [];
  let kept = 0;
  for (const { block, leftOut } of judged) {
    if (leftOut === undefined) kept++;
    else dropped.push({ text: block.text, reason: leftOut, at: blocks[kept - 1]?.range.end ?? 0 });
  }
  return dropped;
};

/** Cuts a page into blocks, and gathers what it says of itself. */
const openPage = (html: string, source: Source) => {
  const page = parsePage(html);
  const metadata = metadataOf(page);
  const { title, byline, date, site, language, canonical } = metadata;
  const about = { title, byline, date, site, language, canonical, source };
  return { page, metadata, blocks: blocksOf(page.root), about, base: source.address ?? canonical };
};
type OpenPage = ReturnType<typeof openPage>;

/** The page's first paragraphs as a document, where they can be told early. */
const beginningOf = ({ page, blocks, about, base }: OpenPage): Document | undefined => {
  const found = previewOf(page.root, blocks).map((block) => ({ block }));
  const drafts = draftsOf(found, base);
  return drafts.length === 0 ? undefined : compose(drafts, about);
};

/** Finds the article of a page among all else that is on it. `chanceOf` judges a block by its features. */
const readOpened = (opened: OpenPage, chanceOf: Judge, options: ReadOptions): Document => {
  const { page, metadata, blocks, about, base } = opened;
  const { bylineLine } = metadata;
  const judged = extract(page, blocks, metadata, chanceOf);
  const kept = judged.filter(({ leftOut }) => leftOut === undefined);
  const document = compose(draftsOf(options.asides ? judged : kept, base), about);
  const warnings = warningsFor(judged, kept);
  return {
    ...document,
    ...(document.byline && bylineLine && { byline: { ...document.byline, line: bylineLine } }),
    ...(options.asides ? {} : { dropped: droppedOf(judged, document) }),
    ...(warnings.length > 0 && { warnings, isDoubtful: true }),
  };
};

/** The judge of blocks, from the bytes of its section of the model. @throws {RangeError} when they are none. */
export const judgeFrom = (bytes: Uint8Array): Judge => openForest(bytes, featureNames);

/** Reads a web page. */
export const readPage = (
  html: string,
  source: Source,
  chanceOf: Judge,
  options: ReadOptions = {},
): Document => readOpened(openPage(html, source), chanceOf, options);

/** A reader of web pages; the weights it needs are read once the page's first paragraphs are shown. */
export const pageReader = (weights: Weights): FormatReader => ({
  input: 'text',
  read: async (html, source, options) => {
    const opened = openPage(html, source);
    const beginning = options.preview && beginningOf(opened);
    if (beginning) options.preview?.(beginning);
    return readOpened(opened, judgeFrom(await weights(forestSection)), options);
  },
});
