import type { Range } from '../../text/range.ts';
import type { SpeakerKind } from '../analysis.ts';
import { confidenceOf, type RuleId } from '../rules/rules.ts';

/** Who said something: members of the cast, or whoever a phrase describes without naming them. */
export type Who =
  | { readonly kind: 'member'; readonly member: number }
  | { readonly kind: 'members'; readonly members: readonly number[]; readonly phrase: Range }
  | { readonly kind: 'phrase'; readonly key: string; readonly phrase: Range; readonly is: SpeakerKind }
  | { readonly kind: 'author'; readonly name: string };

/** An answer to who said it, how it was come by and the chance that it is right. */
export type Answer = {
  readonly who?: Who;
  readonly mention?: Range;
  readonly rules: readonly RuleId[];
  /** Whether it rests on the reported source, and so is no surer than that is. */
  readonly isReported?: boolean;
  readonly confidence: number;
};

/** An answer by one rule, as sure as the rule is times `chance`. */
export const answerBy = (rule: RuleId, found: Pick<Answer, 'who' | 'mention'>, chance = 1): Answer => ({
  ...found,
  rules: [rule],
  confidence: found.who ? confidenceOf(rule) * chance : 0,
});

export const NOBODY: Answer = { rules: ['nobody'], confidence: 0 };

/** The same for the same speaker, different for different ones. */
export const keyOf = (who: Who): string => {
  switch (who.kind) {
    case 'member':
      return `member ${who.member}`;
    case 'members':
      return `members ${who.members.join(' ')}`;
    case 'phrase':
      return `phrase ${who.key}`;
    case 'author':
      return 'author';
    default:
      return who satisfies never;
  }
};
