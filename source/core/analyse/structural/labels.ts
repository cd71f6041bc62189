import type { Range } from '../../text/range.ts';
import { ANSWER_LABELS, NO_SPEAKERS, QUESTION_LABELS } from '../lexicon/label-words.ts';

/** A speaker's label at the start of a paragraph, as in "MR. PRICE: Good morning." */
export type Label = {
  readonly kind: 'name' | 'question' | 'answer';
  /** The words of the label; for a name, without what stands in brackets after it. */
  readonly name: Range;
  /** The colon, or the label itself where it has none. */
  readonly cue: Range;
  /** Where what is said begins. */
  readonly from: number;
};

const LONGEST = 80;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’\- ]*[\p{Lu}.](?: \d{1,2})?$/u;
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|President|Senator|Secretary|Judge|Chairman|Chairwoman|Minister|Lord|Lady|Sir|Dame)\.? )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|bin|al|del|da|of|the)){0,4}$/u;
/** "Q  And the vote?" of printed transcripts has no colon. */
const BARE = /^(Q|A)(?:\s{2,}|\t|\. | )(?=\p{Lu}|["“])/u;

const kindOf = (label: string): Label['kind'] | undefined => {
  const lower = label.toLowerCase().replaceAll('.', '');
  if (QUESTION_LABELS.has(lower)) return 'question';
  if (ANSWER_LABELS.has(lower)) return 'answer';
  const first = label.toLowerCase().split(' ')[0] ?? '';
  if (NO_SPEAKERS.has(first) || NO_SPEAKERS.has(label.toLowerCase())) return undefined;
  return CAPITALS.test(label) || NAME.test(label) ? 'name' : undefined;
};

/** "The Minister for Roads (Dan Hill)": an office, and in brackets who holds it. */
const OFFICE =
  /^The \p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|for|the|and|to)){0,9} \((\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4})\)$/u;

const labelOf = (kind: Label['kind'], name: Range, head: string, start: number, colon: number): Label => {
  const space = /^\s*/.exec(head.slice(colon + 1))?.[0].length ?? 0;
  return {
    kind,
    name,
    cue: { start: start + colon, end: start + colon + 1 },
    from: start + colon + 1 + space,
  };
};

/** The label a line begins with, or `undefined`. Reads a bounded number of code units. */
export const labelAt = (text: string, { start, end }: Range): Label | undefined => {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const colon = head.indexOf(':');
  if (colon > 0 && /^\s/.test(head.slice(colon + 1)) && start + colon + 2 < end) {
    const bracket = head.search(/\s*[([]/);
    const length = bracket > 0 && bracket < colon ? bracket : colon;
    const holder = OFFICE.exec(head.slice(0, colon));
    if (holder?.[1]) {
      const name = start + head.indexOf(holder[1]);
      return labelOf('name', { start: name, end: name + holder[1].length }, head, start, colon);
    }
    const kind = kindOf(head.slice(0, length));
    return kind && labelOf(kind, { start, end: start + length }, head, start, colon);
  }
  const bare = BARE.exec(head);
  if (!bare) return undefined;
  const name = { start, end: start + 1 };
  return { kind: bare[1] === 'Q' ? 'question' : 'answer', name, cue: name, from: start + bare[0].length };
};
