import { quotedRanges } from '../../../../../source/core/analyse/attribution/quoted.ts';
import { resolveSources } from '../../../../../source/core/analyse/attribution/resolve.ts';
import { castNames } from '../../../../../source/core/analyse/people/cast.ts';
import { findNames } from '../../../../../source/core/analyse/people/find-names.ts';
import { tokenise } from '../../../../../source/core/analyse/tokens/tokenise.ts';
import { slice } from '../../../../../source/core/text/range.ts';
import { tagger } from '../../../../helpers/tagger.ts';
import { passage } from '../passage.ts';

/**
 * Whom the last pronoun of a marked passage may stand for, the nearest first, each with what speaks for it: "Ada Holm:
 * agrees subject, ...". Whoever has no name is "somebody". How often they were
 * named, and what two features make together, is left out.
 */
export const candidatesIn = (marked: string): readonly string[] => {
  const { document, reported } = passage(marked);
  const tokens = tokenise(document, tagger);
  const names = findNames(document, tokens);
  const cast = castNames(names, document.text);
  const { inQuotes } = quotedRanges(reported);
  let candidates: readonly string[] = [];
  resolveSources({ document, tokens, names, cast, reported, inQuotes }, (_, options) => {
    candidates = options.map(({ member, features }) => {
      const fullest = cast.members[member]?.fullest;
      const alone = features.filter((feature) => !/&|^count=/.test(feature));
      return `${fullest ? slice(document.text, fullest.range) : 'somebody'}: ${alone.join(' ')}`;
    });
    return undefined;
  });
  return candidates;
};
