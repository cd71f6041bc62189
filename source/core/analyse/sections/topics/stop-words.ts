import { wordSet } from '../../lexicon/lists.ts';
/** Words that hold sentences together and say nothing of their topic. */
export const STOP_WORDS = wordSet(
  `a about above across after again against all almost along already also although always am among an and another any
  anything are around as ask at away back be became because become been before began behind being below between both
  but by came can cannot come could did do does done down during each either else enough even ever every far few first
  for from further gave get give given go goes going gone got had has have he her here hers herself him himself his how
  however i if in including instead into is it its itself just keep kind know known last later least less let like
  likely little long lot made make making many may me mean might mine more most mr mrs ms much must my myself near need
  never new next no none nor not nothing now of off often on once one only onto or other others our ours ourselves out
  over own part people per perhaps put quite rather really right said same saw say saying says second see seem seems
  several shall she should since so some something soon still such sure take taken tell than that the their theirs them
  themselves then there therefore these they thing things think this those though three through thus time to today
  together told too took toward towards two under until up upon us use used using very want was way we well went were
  what when where whether which while who whole whom whose why will with within without would year years yes yet you
  your yours yourself don't doesn't didn't isn't aren't wasn't weren't it's that's i'm you're we're they're i've we've
  you've they've can't won't couldn't wouldn't shouldn't there's here's let's he's she's what's`,
);
