import type { Cast } from '../people/cast.ts';
import type { Name } from '../people/name.ts';
import type { Reported } from '../reported.ts';
import type { Answer } from './who.ts';

/** How sure it is that who an interview's introduction names most is who answers in it. */
const SURE = 0.75;

const isAnswer = ({ rule, source }: Reported): boolean => rule === 'transcript: a answer' && !source;

/**
 * Who answers where an interview labels its turns "Q" and "A" only: the person its introduction names, more often than
 * anybody else. `undefined` for an article that is no such interview, and where that would be a guess between two.
 */
export const findInterviewee = (
  names: readonly Name[],
  cast: Cast,
  reported: readonly Reported[],
): ((said: Reported) => Answer | undefined) => {
  const start = reported.find(({ rule }) => rule.startsWith('transcript:'))?.cue?.start;
  const counts = new Map<number, number>();
  for (const [index, { range }] of names.entries()) {
    if (start === undefined || range.start >= start) break;
    const member = cast.memberOf[index] ?? -1;
    if (cast.members[member]?.kind === 'person') counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return () => undefined;
  const answer: Answer = {
    who: { kind: 'member', member: first[0] },
    rule: 'the subject of the interview',
    confidence: SURE,
  };
  return (said) => (isAnswer(said) ? answer : undefined);
};
