import { wordSet } from './lists.ts';

/** Words that tell, before a colon, what an article or a line is, and never who speaks: "Review: “Tides” drags". Data only. */
export const ARTICLE_LABELS: ReadonlySet<string> = wordSet(
  'review analysis opinion exclusive video watch listen live breaking update updated recap obituary profile interview explainer comment podcast photos',
  'pictures gallery factbox timeline editorial quiz preview verdict report study survey poll fact-check correction clarification note summary',
  'example headline caption title subject translation motto slogan definition meaning conclusion result score advice tip tips question topic quote quotes quotable',
);
