import { explain } from '../../../core/analyse/rules/rules.ts';
import type { Keys } from '../../../core/keys/keymap.ts';
import { withKeys } from '../../../core/keys/named-keys.ts';
import type { Rect } from '../../../core/layout/frame.ts';
import { messages } from '../../../core/messages/messages.ts';
import { speakerRole } from '../../../core/state/article/painted-ranges.ts';
import { isDoubtful } from '../../../core/state/lists/doubt.ts';
import { oneLine } from '../../../core/state/search/searching.ts';
import { currentQuotation, speakerById } from '../../../core/state/selectors.ts';
import type { State } from '../../../core/state/state.ts';
import { warningOf } from '../../../core/text/alike.ts';
import { capitalised } from '../../../core/text/capitalised.ts';
import { blank, cutLine, fitLines, type Line, span, spread, widthOf } from '../../spans.ts';
import { kindWords } from '../kind-words.ts';
import { speakerName } from '../lists/quotes-lines.ts';
import { linesOf } from '../wrapped.ts';

const labelWidth = 12;
const meterWidth = 10;

/** Why a quotation is given to its speaker: mention, cue, rule and confidence. */
export const whyLines = (keys: Keys, state: State, rect: Rect): readonly Line[] => {
  const quotation = currentQuotation(state);
  const rule: Line = [span('─'.repeat(rect.width), 'faint')];
  if (!quotation)
    return fitLines(
      [rule, cutLine([span(`  ${withKeys(keys, messages.why.noQuote)}`, 'muted')], rect.width)],
      rect.height,
    );
  const { attribution } = quotation;
  const { text } = state.document;
  const speaker = speakerById(state, attribution.speaker);
  const role = speakerRole(state, attribution.speaker);
  const label = (name: string, ...value: Line): Line => [
    blank(2),
    span(name.padEnd(labelWidth), 'muted'),
    ...value,
  ];
  const name = [span(`  ${capitalised(speakerName(state, quotation))}`, role, 'strong')];
  const kind = [span(`${kindWords(quotation)}  ${withKeys(keys, messages.why.closes)} `, 'muted')];
  const titled = [...name, span(speaker?.role ? `, ${speaker.role}` : '', 'muted')];
  // A description is shown whole or not at all.
  const title = widthOf(titled) + 1 + widthOf(kind) <= rect.width ? titled : name;
  const warning = warningOf(speakerName(state, quotation));
  const full = Math.round(attribution.confidence * meterWidth);
  const meter = [
    span('━'.repeat(full), role),
    span('━'.repeat(meterWidth - full), 'faint'),
    span(` ${Math.round(attribution.confidence * 100)}%`),
    ...(isDoubtful(quotation) ? [span(` ${messages.why.doubtful}`, 'notice')] : []),
  ];
  const [first = '', ...more] = linesOf(explain(attribution.rules), rect.width - labelWidth - 3, 3);
  const lines: Line[] = [
    rule,
    spread(title, kind, rect.width),
    ...(warning ? [label(messages.why.beware, span(messages.why.theName(warning), 'notice'))] : []),
    label(
      messages.why.words,
      attribution.mention
        ? span(oneLine(text, attribution.mention), role, 'mention')
        : span(messages.why.nobodyNamed, 'muted'),
    ),
    label(
      messages.why.cue,
      attribution.cue ? span(oneLine(text, attribution.cue), 'cue') : span(messages.why.noCue, 'muted'),
    ),
    label(messages.why.sure, ...meter),
    label(messages.why.because, span(first)),
    ...more.map((line) => label('', span(line))),
  ];
  return fitLines(
    lines.map((line) => cutLine(line, rect.width)),
    rect.height,
  );
};
