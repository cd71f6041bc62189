import { analyse } from '../../core/analyse/index.ts';
import { checkQuotation } from '../../core/check/check.ts';
import { type DraftQuotation, draftQuotations } from '../../core/check/draft-quotations.ts';
import type { Said } from '../../core/check/person.ts';
import { createSpeakers, saidIn } from '../../core/check/source-speakers.ts';
import { type CheckSource, indexSources } from '../../core/check/sources.ts';
import type { Document } from '../../core/document/document.ts';
import { ReadError } from '../../core/parse/format.ts';
import type { CheckReport } from '../../core/report/check/check-report.ts';
import { sourceReport } from '../../core/report/source-report.ts';
import { slice } from '../../core/text/range.ts';
import { analysisOf } from '../analysis-of.ts';
import type { LoadOptions, Place } from '../load/index.ts';
import { library as bundled } from '../load/library.ts';
import { keepYoungSmall } from '../long-texts/young-space.ts';
import { model } from '../model.ts';
import { decisionsIn } from './decisions-file.ts';
import { withLibrarySources } from './library-sources.ts';
import { readSource, readSources } from './read-sources.ts';
import { keyOf, openSourceCache } from './source-cache.ts';

/** What a draft is checked against: files, folders and addresses, and a library (`''` for the user's own). */
export type Against = {
  readonly against: readonly Place[];
  readonly library?: string;
  /** The file of the reader's decisions. */
  readonly allow?: string;
};

/** The sources of a bundled sample. @throws {ReadError} when the article is not a draft. */
const sampleSources = (place: Place): readonly Place[] => {
  if (place.kind !== 'bundled') return [];
  const sources = bundled().find(({ name }) => name === place.name)?.sources ?? [];
  if (sources.length === 0) throw new ReadError(`${place.name} comes without sources to check it against`);
  return sources.map((path) => ({ kind: 'file', path }));
};

/**
 * Checks the quotations of a draft against sources, which are kept in the cache folder.
 * @returns the draft, the sources that could be read, as the report numbers them, and the report.
 * @throws {ReadError} when the draft or the decisions cannot be read, {LibraryError} when the library cannot, {Error}
 * when the draft cannot be analysed.
 */
export const checkDraft = async (
  place: Place,
  { against, library, allow }: Against,
  options: LoadOptions,
) => {
  keepYoungSmall();
  const cache = openSourceCache(process.env);
  const decisionOn = decisionsIn(allow);
  const { document: draft } = await readSource(place, options, cache);
  const key = keyOf(Buffer.from(JSON.stringify(draft)), 'quotations');
  const quotations =
    cache.get<readonly DraftQuotation[]>(key) ??
    cache.put(key, draftQuotations(draft, await analysisOf(draft, options)));
  const read = await readSources([...sampleSources(place), ...against], options, cache);
  const weights = await model();
  const said = (part: Document): readonly Said[] => {
    const key = keyOf(Buffer.from(JSON.stringify(part)), 'said');
    return cache.get<readonly Said[]>(key) ?? cache.put(key, saidIn(analyse(part, weights)));
  };
  const quoted = quotations.map(({ inner }) => slice(draft.text, inner));
  const checkAgainst = (kept: readonly CheckSource[]) => {
    const all = [...read.sources, ...kept];
    const sources = indexSources(all, quoted);
    const how = {
      speakerAt: createSpeakers(all, said),
      unread: read.unread.length,
      decisionOn,
    };
    const documents = all.map(({ document }) => document);
    const report: CheckReport = {
      version: 1,
      draft: sourceReport(draft),
      sources: [...documents.map(({ source }) => ({ name: source.name })), ...read.unread],
      checks: quotations.map((quote) => checkQuotation(draft, quote, sources, how)),
    };
    return { draft, sources: documents, report };
  };
  return library === undefined ? checkAgainst([]) : withLibrarySources(library, quoted, checkAgainst);
};
