import { footerHints, type Hint } from '../../core/keys/help.ts';
import type { Keys } from '../../core/keys/keymap.ts';
import { keyNamed, withKeys } from '../../core/keys/named-keys.ts';
import { messages } from '../../core/messages/messages.ts';
import { isDoubtful } from '../../core/state/lists/doubt.ts';
import { speakerRole } from '../../core/state/marks/marks.ts';
import { pageQuotation, pageViewOf } from '../../core/state/pages/page-view.ts';
import {
  currentQuotation,
  currentSection,
  followed,
  percentOf,
  speakerById,
  viewOf,
} from '../../core/state/selectors.ts';
import type { State } from '../../core/state/state.ts';
import { blank, type Line, span, spread, widthOf } from '../spans.ts';
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

/** Who is speaking where the reader is: the current quotation, or the speaker followed. */
const speakingNow = (state: State): Line => {
  const quotation = pageQuotation(state) ?? currentQuotation(state);
  if (quotation) {
    const list = followed(state);
    const index = list.indexOf(quotation);
    const count = index >= 0 ? ` ${index + 1}/${list.length}` : '';
    return [
      span(speakerName(state, quotation), speakerRole(state, quotation.attribution.speaker), 'strong'),
      ...(isDoubtful(quotation) ? [span(' ?', 'notice')] : []),
      span(` ${messages.panes.kinds[quotation.kind]}${count}`, 'muted'),
    ];
  }
  const speaker = speakerById(state, state.reading.speaker);
  return speaker ? [span(messages.footer.only(speaker.name), speakerRole(state, speaker.id))] : [];
};

const drawHint = ({ key, word }: Hint): Line => [span(key, 'key'), span(` ${word}  `, 'muted')];

/** As many hints as there is room for; the way to all the others, the last, comes before any. */
const hints = (keys: Keys, state: State, room: number): Line => {
  const all = footerHints(keys, state).map(drawHint);
  const last = all.pop() ?? [];
  const shown: Line[] = [];
  let left = room - 1 - widthOf(last);
  if (left < 0) return [];
  for (const hint of all) {
    left -= widthOf(hint);
    if (left < 0) break;
    shown.push(hint);
  }
  return [blank(1), ...shown.flat(), ...last];
};

const leftOf = (keys: Keys, state: State, room: number): Line => {
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
  if (state.notice !== undefined) return [span(` ${withKeys(keys, state.notice)}`, 'notice')];
  if (state.count !== '')
    return [span(` ${state.count}`, 'key'), span(` ${withKeys(keys, messages.footer.afterCount)}`, 'muted')];
  if (lit && overlay === undefined) {
    return [
      span(` ${messages.footer.matchesFor(lit.places.length)} `, 'muted'),
      span(lit.query, 'accent'),
      span(`  ${keyNamed(keys, 'reading.match-next-forward')}`, 'key'),
      span(` ${messages.footer.next}  `, 'muted'),
      span(`${keyNamed(keys, 'global.layer-back')}`, 'key'),
      span(` ${messages.footer.done}`, 'muted'),
    ];
  }
  return hints(keys, state, room);
};

/** The foot of the screen: the keys that matter here, and on the right where the reader is. */
export const footerLine = (keys: Keys, state: State, columns: number): Line => {
  // How far the reader is of a text whose end is not there yet, nobody knows.
  const view = pageViewOf(state)?.view ?? viewOf(state);
  const percent = [span(state.isWhole ? `${String(percentOf(view)).padStart(4)}% ` : '   …  ', 'muted')];
  const section = currentSection(state);
  const speaking = speakingNow(state);
  const status = analysisSaid(state);
  const parts = [
    status,
    speaking,
    section && speaking.length === 0 ? [span(`§ ${section.number}`, 'muted')] : [],
  ];
  const right = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [blank(3), ...part] : part));
  const whole = [...right, ...percent];
  const isTyping =
    state.overlay?.kind === 'letter' ||
    state.overlay?.kind === 'links' ||
    state.count !== '' ||
    state.notice !== undefined;
  const shown =
    isTyping || widthOf(whole) > columns * 0.7 ? (isTyping ? percent : [...speaking, ...percent]) : whole;
  return spread(leftOf(keys, state, columns - widthOf(shown) - 1), shown, columns);
};
