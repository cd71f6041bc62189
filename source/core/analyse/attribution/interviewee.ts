import type { Cast } from '../people/cast.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import type { RuleId } from '../rules/rules.ts';
import { type Answer, answerBy } from './who.ts';

const LABELS: ReadonlySet<RuleId> = new Set(['name-label', 'question-label', 'answer-label']);

/**
 * Who answers where an interview labels its turns "Q" and "A" only: the person its introduction names, more often than
 * anybody else. `undefined` for an article that is no such interview, and where that would be a guess between two.
 */
export const findInterviewee = (
  names: readonly Name[],
  cast: Cast,
  reported: readonly Reported[],
): ((said: Reported) => Answer | undefined) => {
  const start = reported.find(({ rule }) => LABELS.has(rule))?.cue?.start;
  const counts = new Map<number, number>();
  for (const [index, { range }] of names.entries()) {
    if (start === undefined || range.start >= start) break;
    const member = cast.memberOf[index] ?? -1;
    if (cast.members[member]?.kind === 'person') counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return () => undefined;
  const answer = answerBy('interviewee', { who: { kind: 'member', member: first[0] } });
  return ({ rule, source }) => (rule === 'answer-label' && !source ? answer : undefined);
};
