import { flushCompileCache } from 'node:module';
import type { Options, Subject } from '../command-line/options.ts';
import type { Analysis } from '../core/analyse/analysis.ts';
import { applyFlags } from '../core/config/configuration.ts';
import type { Settings } from '../core/config/definition.ts';
import type { Document } from '../core/document/document.ts';
import { compileKeys } from '../core/keys/keymap.ts';
import { longestMeasure } from '../core/layout/frame.ts';
import { messages } from '../core/messages/messages.ts';
import type { Query, Results } from '../core/search/entry.ts';
import { parseQuery } from '../core/search/query.ts';
import type { Searcher, SearchOptions } from '../core/search/search.ts';
import type { Look } from '../core/state/look/look-form.ts';
import { resumeLook } from '../core/state/look/resume-look.ts';
import { noticeOf } from '../core/state/state.ts';
import { configNotice, loadConfig } from '../shell/config.ts';
import type { DeskStart } from '../shell/library/desk/desk-client.ts';
import { loadArticle, loadStory, type Opened, openArticle } from '../shell/load/index.ts';
import { openKeeping } from '../shell/storage/keeping.ts';
import { askBackground, mayAnswer } from '../shell/terminal/background.ts';
import { openKeyboard } from '../shell/terminal/keyboard.ts';
import { watchPath } from '../shell/watch.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { DeskToOpen } from './desk-start.ts';
import { createFirstScreen } from './first-screen.ts';

/**
 * Milliseconds after which what V8 compiled is written down. It is written at a clean exit too, but a reader may well
 * end with its terminal.
 */
const WHEN_IDLE = 2000;

/** Milliseconds after which what most readers will need is loaded. */
const SOON = 300;

/** Articles read last that are looked through for one to offer. */
const MOST_RECENT = 30;

/** Milliseconds a terminal that was asked for its background may take once all else is ready. */
const PATIENCE = 50;

const NOTHING_YET: Results = { hits: [], total: 0, complete: false };

/**
 * A searcher whose code comes when keys have long been obeyed, or with the first search if that is sooner; until it is
 * there a search has nothing to show.
 */
const lateSearcher = () => {
  let create: typeof import('../core/search/search.ts')['createSearcher'] | undefined;
  let isAsked = false;
  const load = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    create = (await import('../core/search/search.ts')).createSearcher;
  };
  setTimeout(load, SOON).unref();
  return (document: Document, analysis: Analysis | undefined, how: { readonly asides: boolean }) => {
    let searcher: Searcher | undefined;
    return {
      parse: parseQuery,
      *search(query: Query, options: SearchOptions): Generator<Results, Results> {
        void load();
        while (!create) yield NOTHING_YET;
        searcher ??= create(document, analysis, how);
        return yield* searcher.search(query, options);
      },
    };
  };
};

const initialLook = ({ width, justify, plain }: Settings): Look => ({
  // As much as reads well on a screen of its size, unless another width is asked for.
  measure: width === longestMeasure ? undefined : width,
  justified: justify,
  plain,
  alone: false,
});

/** What was read last, to be offered to somebody who names nothing; what tells is only loaded then. */
const recent = async (reading: DeskStart['reading']) => (await import('./desk-start.ts')).recentDesk(reading);

/**
 * Loads an article, or the beginning of a long one, paints its first screen, and only then loads what draws the
 * screens after it; the rest of the article comes while those are drawn.
 * @returns the exit status.
 */
export const runExplorer = async (
  { subject, reading, ...wanted }: Extract<Options, { kind: 'explore' }>,
  special?: CheckedArticle | DeskToOpen,
): Promise<number> => {
  const checked = special && 'checking' in special ? special : undefined;
  const loaded = await loadConfig(wanted.config, process.env);
  const { settings, colours, bindings } = applyFlags(loaded.configuration, wanted);
  const { theme, outline, speakers, timeline, slight, bidi } = settings;
  const isHeard = settings['screen-reader'] || process.env.INK_SCREEN_READER === 'true';
  const still = isHeard || !settings.motion || Boolean(process.env.NO_MOTION || process.env.REDUCE_MOTION);
  const kept = settings.state ? openKeeping(process.env) : undefined;
  const isUnasked =
    subject.kind === 'bundled' &&
    subject.name === undefined &&
    kept?.recent(MOST_RECENT).some(({ origin }) => !/^(?:sample|pipe):/.test(origin));
  const desk = special && 'desk' in special ? special : isUnasked ? await recent(reading) : undefined;
  const usual = initialLook(settings);
  const look = resumeLook(kept?.look(), usual, wanted.width);
  const preferences = {
    look,
    bidi,
    still,
    outline,
    speakers,
    timeline,
    slight,
    notice: noticeOf(configNotice(loaded), desk?.notice),
    checking: checked?.checking,
    desk: desk?.desk,
  };
  // A reader who resumes further down needs the whole article, not its beginning.
  const opens = kept?.peek(subject)?.place.start ? 'whole' : 'beginning';
  const setting = { theme, colours, keys: compileKeys(bindings), preferences };
  const stopped = new AbortController();
  const how = { ...reading, stop: stopped.signal };
  const first = createFirstScreen({
    ...setting,
    keyboard: openKeyboard,
    screen: process.stdout,
    stop: () => stopped.abort(),
  });
  const paint = isHeard ? () => undefined : first.paint;
  const asking = reading.isSizeAsked ? { isSizeAsked: true } : {};
  let closeLibrary: (() => void) | undefined;
  try {
    const made = checked ?? desk;
    const { document, isWhole, unread }: Opened = made
      ? { document: made.document, isWhole: true }
      : await openArticle(subject, how, opens, (known, mayTakeLong) => {
          paint(known, { isWhole: false, notice: mayTakeLong ? messages.notices.readingStops : undefined });
          // Another thread reads it, so this one has time for what will be needed.
          if (mayTakeLong) void import('./interactive.tsx');
        });
    first.endReading();
    const keepingOf = (whole: Document) => kept?.of(subject, whole);
    const keeping = isWhole && !desk ? keepingOf(document) : undefined;
    paint(document, { isWhole, snapshot: keeping?.snapshot });
    const typed = made ? [] : await first.obey();
    const library =
      desk && (await import('./desk.ts')).startDesk(desk.start, (key, opened) => kept?.ofKey(key, opened));
    closeLibrary = library?.close;
    const keyboard = first.keyboard();
    const asked =
      first.isPainted() && (theme === 'auto' || theme === 'contrast') && mayAnswer(process.env)
        ? askBackground(keyboard, process.stdout)
        : undefined;
    const { runInteractive } = await import('./interactive.tsx');
    const searching = lateSearcher();
    const { startAnalysis } = await import('../shell/worker/analysis-client.ts');
    const isLight = await asked?.answer(PATIENCE);
    setTimeout(flushCompileCache, WHEN_IDLE).unref();
    return await runInteractive({
      ...setting,
      keyboard,
      typed,
      handOver: first.handOver,
      keepLook: kept && ((chosen: Look) => kept.saveLook({ chosen, over: usual })),
      checked: checked?.perform,
      desk: library?.join,
      hyperlinks: settings.hyperlinks,
      isHeard,
      // What is to be heard is in no place one could point at.
      mouse: settings.mouse && !isHeard,
      isLight,
      document,
      unread,
      keeping,
      rest: isWhole ? undefined : { keeping: keepingOf },
      reload:
        subject.kind === 'input' || made ? undefined : () => loadArticle(subject, { ...how, silent: true }),
      keepingOf,
      watch:
        wanted.watch === true && subject.kind === 'file'
          ? (changed: () => void) => watchPath(subject.path, changed)
          : undefined,
      startAnalysis: (task) => startAnalysis({ ...task, article: { ...task.article, ...asking } }),
      searching,
      openStory: async (feed, number) => {
        const story = await loadStory(feed, number, { ...how, silent: true });
        const { address } = story.source;
        // A story without an address is known by its words, as what comes through a pipe is.
        const place: Subject = address === undefined ? { kind: 'input' } : { kind: 'address', url: address };
        return { document: story, keeping: kept?.of(place, story) };
      },
    });
  } catch (error) {
    closeLibrary?.();
    first.leave();
    throw error;
  }
};
