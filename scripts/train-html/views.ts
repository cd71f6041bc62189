import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksOf, type PageBlock } from '../../source/core/parse/html/blocks.ts';
import { featuresOf } from '../../source/core/parse/html/classify/features.ts';
import { readabilityVotes } from '../../source/core/parse/html/classify/readability-vote.ts';
import { elementReason } from '../../source/core/parse/html/classify/reason.ts';
import { wordsIn } from '../../source/core/parse/html/classify/shingles.ts';
import { type Survey, surveyOf } from '../../source/core/parse/html/classify/survey.ts';
import { metadataOf } from '../../source/core/parse/html/metadata/metadata.ts';
import { type Element, type Page, parsePage } from '../../source/core/parse/html/tree.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { crowd, type Donor, divide } from './crowd.ts';
import { damage } from './damage.ts';
import type { Example } from './grow-forest.ts';
import { labelsOf } from './label.ts';
import { type Wrapping, wrap } from './wrap.ts';

/** A page, what of it is the article, and the part of the pages it is trained and checked with. */
export type Sample = {
  readonly name: string;
  readonly file: string;
  readonly body: string;
  readonly fold: number;
  /** Whether what is known of it has the captions of its pictures as part of the article. */
  readonly hasCaptions: boolean;
};

/** One way to see a page: as it is, damaged, crowded, its elements nested otherwise. */
export type View = {
  readonly sample: Sample;
  readonly kind: string;
  readonly survey: Survey;
  readonly rows: readonly Float64Array[];
  readonly examples: readonly Example[];
};

export const folds = 5;

/** Puts all pages of one site into one fold. */
const foldsBySite = (): ((site: string) => number) => {
  const sites = new Map<string, number>();
  return (site) => {
    const fold = sites.get(site) ?? sites.size % folds;
    sites.set(site, fold);
    return fold;
  };
};

type Truth = Readonly<
  Record<string, { readonly file: string; readonly url: string; readonly articleBody: string }>
>;

/** The pages of `html-truth.json`, and those of `pages/expected.jsonl`. */
export const samplesIn = (folder: string): readonly Sample[] => {
  const foldOf = foldsBySite();
  const truth = JSON.parse(readFileSync(join(folder, 'html-truth.json'), 'utf8')) as Truth;
  const first = Object.values(truth).map(
    ({ file, url, articleBody }): Sample => ({
      name: url,
      file: join(folder, file),
      body: articleBody,
      fold: foldOf(new URL(url).hostname),
      hasCaptions: false,
    }),
  );
  const lines = readJsonLines<{ page: string; paragraphs: readonly string[] }>(
    join(folder, 'pages/expected.jsonl'),
  );
  const others = lines.map(
    ({ page, paragraphs }): Sample => ({
      name: page,
      file: join(folder, 'pages', `${page}.html.gz`),
      body: paragraphs.join('\n'),
      fold: foldOf(page.replace(/-.*$/, '')),
      hasCaptions: true,
    }),
  );
  return [...first, ...others];
};

/** Changes a page's tree, knowing its blocks and what share of each is the article's. */
type Change = (page: Page, blocks: readonly PageBlock[], labels: readonly number[]) => void;
type Way = {
  readonly kind: string;
  readonly weight: number;
  readonly asks?: boolean;
  readonly edit?: (html: string) => string;
  readonly change?: Change;
};

const isCaption = (block: PageBlock): boolean => {
  let e: Element | undefined = block.element;
  for (let level = 0; e && level < 3; level++, e = e.parent) if (elementReason(e) === 'caption') return true;
  return false;
};

const viewOf = (sample: Sample, given: string, { kind, weight, asks = true, edit, change }: Way): View => {
  const page = parsePage(edit ? edit(given) : given);
  const facts = metadataOf(page);
  if (change) {
    const before = blocksOf(page.root);
    change(page, before, labelsOf(before, sample.body));
  }
  const blocks = blocksOf(page.root);
  const survey = surveyOf(blocks, asks ? { ...facts, votes: readabilityVotes(page.root, blocks) } : facts);
  const featuresAt = featuresOf(survey);
  const rows = blocks.map((_, i) => featuresAt(i));
  const labels = labelsOf(blocks, sample.body);
  const counts = blocks.map(({ text }) => wordsIn(text).length);
  const whole = counts.reduce((sum, count, i) => sum + ((labels[i] ?? 0) > 0.5 ? count : 0), 0) || 100;
  const examples = rows.flatMap((row, i): Example[] => {
    const block = blocks[i];
    if (sample.hasCaptions && block && isCaption(block)) return [];
    const share = Math.min(0.35, Math.max(counts[i] ?? 0, 2) / whole);
    return [{ row, label: labels[i] ?? 0, weight: 10 * share * weight }];
  });
  return { sample, kind, survey, rows, examples };
};

/** Other stories for a page: those of pages in its own fold, so that no page learns from one it is checked on. */
const donorsFor = (samples: readonly Sample[], sample: Sample): readonly Donor[] =>
  samples.flatMap(({ name, body, fold }) => {
    if (name === sample.name || fold !== sample.fold) return [];
    const paragraphs = body.split(/\n+/).filter((words) => words.length > 60);
    const title = name.replace(/\/$/, '').split('/').at(-1)?.replace(/[-_]/g, ' ') ?? '';
    return paragraphs.length > 0 ? [{ title, paragraphs }] : [];
  });

const waysFor = (samples: readonly Sample[], sample: Sample, i: number): readonly Way[] => {
  const nested = (kind: Wrapping, weight: number): Way => ({
    kind,
    weight,
    change: ({ root }) => wrap(root, kind, i),
  });
  if (sample.hasCaptions)
    return [
      { kind: 'whole', weight: 0.6 },
      { kind: 'without Readability', asks: false, weight: 0.15 },
      nested('wrapped', 0.2),
      nested('grouped', 0.2),
    ];
  return [
    { kind: 'whole', weight: 1 },
    { kind: 'damaged', weight: 0.35, edit: (html) => damage(html, i + 1001, 0.03) },
    { kind: 'badly damaged', weight: 0.2, edit: (html) => damage(html, i + 2001, 0.1) },
    { kind: 'without Readability', weight: 0.25, asks: false },
    {
      kind: 'crowded',
      weight: 0.3,
      change: (page, blocks, labels) => crowd(page, blocks, labels, donorsFor(samples, sample), i + 77),
    },
    { kind: 'divided', weight: 0.25, change: (_, blocks, labels) => divide(blocks, labels, i) },
    nested('wrapped', 0.3),
    nested('grouped', 0.3),
    nested('nameless', 0.15),
  ];
};

/** Every page in all the ways it is seen. */
export const viewsOf = (samples: readonly Sample[]): readonly View[] =>
  samples.flatMap((sample, i) => {
    const html = gunzipSync(readFileSync(sample.file)).toString('utf8');
    return waysFor(samples, sample, i).map((way) => viewOf(sample, html, way));
  });
