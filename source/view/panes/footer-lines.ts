import { footerHints, type Hint } from '../../core/keys/help.ts';
import type { Keys } from '../../core/keys/keymap.ts';
import { keyNamed, withKeys } from '../../core/keys/named-keys.ts';
import { messages } from '../../core/messages/messages.ts';
import { speakerRole } from '../../core/state/article/painted-ranges.ts';
import { isDoubtful } from '../../core/state/lists/doubt.ts';
import { filterWords } from '../../core/state/lists/filter-words.ts';
import { pageQuotation, pageViewOf } from '../../core/state/pages/page-view.ts';
import {
  currentQuotation,
  currentSection,
  followed,
  percentOf,
  speakerById,
  viewOf,
} from '../../core/state/selectors.ts';
import { type State, shownNotice } from '../../core/state/state.ts';
import { capitalised } from '../../core/text/capitalised.ts';
import { cellsOf } from '../../core/text/width.ts';
import { blank, cutLine, type Line, span, spread, widthOf } from '../spans.ts';
import { deskPlace } from './desk/desk-lines.ts';
import { kindWords } from './kind-words.ts';
import { speakerName } from './lists/quotes-lines.ts';

const steps = ['○', '◔', '◑', '◕', '●'];

const analysisSaid = (state: State): Line => {
  const { analysis, isWhole } = state;
  if (!isWhole && analysis.kind === 'running') return [span(messages.footer.reading, 'muted')];
  switch (analysis.kind) {
    case 'running': {
      if (state.still) return [span(messages.footer.finding, 'muted')];
      const percent = Math.floor(analysis.done * 100);
      const step = steps[Math.min(4, Math.floor(analysis.done * 5))] ?? '';
      return [
        span(`${step} ${messages.footer.finding} ${percent > 0 ? `${percent}%` : ''}`.trimEnd(), 'muted'),
      ];
    }
    case 'failed':
      // Why is said once, where there is room for it; that there are none stays.
      return [span(messages.footer.quotesNotFound, 'notice')];
    case 'ready':
      return [];
  }
};

/** The filter that is on, beside the count that it reduces. */
const onlyWords = (state: State): readonly string[] => {
  const words = filterWords({ ...state, order: 'order' });
  return words.length > 0 ? [messages.footer.only(words.join(', '))] : [];
};

/** Cells of a name below which it says nothing. */
const leastName = 8;

/**
 * Who is speaking where the reader is, the current quotation or the speaker followed, as fully as can be first, then in
 * fewer and fewer words: at last so many cells.
 */
const speakingNow = (state: State, room: number): readonly [Line, ...Line[]] => {
  const quotation = pageQuotation(state) ?? currentQuotation(state);
  if (quotation) {
    const list = followed(state);
    const index = list.indexOf(quotation);
    const count = index >= 0 ? [`${index + 1}/${list.length}`, ...onlyWords(state)].join(' ') : '';
    const who = [
      span(
        capitalised(speakerName(state, quotation)),
        speakerRole(state, quotation.attribution.speaker),
        'strong',
      ),
      ...(isDoubtful(quotation) ? [span(' ?', 'notice')] : []),
    ];
    const kind = kindWords(quotation);
    const left = room - cellsOf(count) - 1;
    return [
      [...who, span(` ${kind} ${count}`.trimEnd(), 'muted')],
      [...(left < leastName ? [] : [...cutLine(who, left), blank(1)]), span(count, 'muted')],
    ];
  }
  const speaker = speakerById(state, state.reading.speaker);
  if (speaker) return [[span(messages.footer.only(speaker.name), speakerRole(state, speaker.id))], []];
  const section = currentSection(state);
  return [section ? [span(`§ ${section.number}`, 'muted')] : [], []];
};

const gap = 2;

const drawHint = ({ key, word }: Hint): Line => [span(key, 'key'), span(` ${word}`, 'muted')];

const widthOfHint = (hint: Hint): number => widthOf(drawHint(hint)) + gap;

/** As many hints as there is room for, in their order. The ways out come before any other. */
const hintsFor = (all: readonly Hint[], room: number): Line => {
  const shown = new Set<Hint>();
  let left = room - 1 + gap;
  for (const hint of [
    ...all.filter(({ isWayOut }) => isWayOut),
    ...all.filter(({ isWayOut }) => !isWayOut),
  ]) {
    left -= widthOfHint(hint);
    if (left < 0) break;
    shown.add(hint);
  }
  return all
    .filter((hint) => shown.has(hint))
    .flatMap((hint, index) => [blank(index > 0 ? gap : 1), ...drawHint(hint)]);
};

/** Cells without which the hints would say too little: the ways out, and what to begin with, unless a quotation is. */
const leastRoom = (state: State, all: readonly Hint[]): number => {
  const isBegun = state.reading.quotation !== undefined;
  const first = all.find(({ isWayOut }) => !isWayOut && !isBegun);
  return all.reduce(
    (sum, hint) => (hint.isWayOut || hint === first ? sum + widthOfHint(hint) : sum),
    1 - gap,
  );
};

/** What is said at the left in place of hints, where something is. */
const saidInstead = (keys: Keys, state: State): Line | undefined => {
  const { overlay, lit } = state;
  if (overlay?.kind === 'letter') {
    const purpose =
      overlay.purpose === 'set' ? messages.footer.letterToMark : withKeys(keys, messages.footer.letterToGo);
    const key =
      overlay.purpose === 'set'
        ? keyNamed(keys, 'reading.letter-await-set')
        : keyNamed(keys, 'reading.letter-await-go');
    return [span(` ${key}`, 'key'), span(`  ${purpose}`, 'muted')];
  }
  if (overlay?.kind === 'links') {
    const typed = overlay.typed || (keyNamed(keys, 'article.links-open') ?? '');
    return [span(` ${typed}`, 'key'), span(`  ${messages.links.letter}`, 'muted')];
  }
  const notice = shownNotice(state);
  if (notice !== undefined) return [span(` ${withKeys(keys, notice)}`, 'notice')];
  if (state.count !== '')
    return [span(` ${state.count}`, 'key'), span(` ${withKeys(keys, messages.footer.afterCount)}`, 'muted')];
  // A passage that was opened is lit without having been searched for.
  if (lit && lit.query !== '' && overlay === undefined) {
    return [
      span(` ${messages.footer.matchesFor(lit.places.length)} `, 'muted'),
      span(lit.query, 'accent'),
      span(`  ${keyNamed(keys, 'reading.match-next-forward')}`, 'key'),
      span(` ${messages.footer.next}  `, 'muted'),
      span(`${keyNamed(keys, 'global.layer-back')}`, 'key'),
      span(` ${messages.footer.done}`, 'muted'),
    ];
  }
  return undefined;
};

/** What lies over the whole screen: where the reader is in the article says nothing there. */
const covering: ReadonlySet<string> = new Set(['help', 'pick', 'search', 'highlights']);

/** Where the reader is, in as many words as leave the left its room. */
const rightFor = (state: State, room: number): Line => {
  if (state.desk) return state.overlay ? [] : deskPlace(state.desk);
  const status = analysisSaid(state);
  if (state.overlay && covering.has(state.overlay.kind))
    return status.length > 0 ? [...status, blank(1)] : [];
  // How far the reader is of a text whose end is not there yet, nobody knows.
  const view = pageViewOf(state)?.view ?? viewOf(state);
  const percent = span(state.isWhole ? `${String(percentOf(view)).padStart(4)}% ` : '   …  ', 'muted');
  const speaking = speakingNow(state, room - widthOf([percent]));
  const choices = [
    ...(status.length > 0 && widthOf(speaking[0]) > 0 ? [[...status, blank(3), ...speaking[0]]] : []),
    ...(status.length > 0 ? [status] : []),
    ...speaking,
  ].map((line) => [...line, percent]);
  return choices.find((line) => widthOf(line) <= room) ?? [percent];
};

/** The foot of the screen: the keys that matter here, and on the right where the reader is. */
export const footerLine = (keys: Keys, state: State, columns: number): Line => {
  const instead = saidInstead(keys, state);
  if (instead) {
    const isLit = shownNotice(state) === undefined && state.count === '' && state.overlay === undefined;
    const right = rightFor(state, isLit ? columns - widthOf(instead) - 1 : 0);
    return spread(instead, right, columns);
  }
  const hints = footerHints(keys, state);
  const right = rightFor(state, columns - 1 - leastRoom(state, hints));
  const taken = widthOf(right);
  return spread(hintsFor(hints, columns - (taken > 0 ? taken + 1 : 0)), right, columns);
};
