import { wordSet } from '../../lexicon/lists.ts';
/** Words a title may be cut before: what follows them can be spared. */
export const CUT_BEFORE = wordSet(
  `about above across after against along amid among around at as because before behind below beside between beyond but by
  despite during for from in into near on onto out over per since through throughout toward towards under unless until
  up upon via when where whereas which while who whom whose with within without and or nor although though including
  according`,
);

/** Verbs that lead nowhere without what follows them. */
export const OPEN_VERBS = wordSet(
  `tend tends need needs want wants wanted begin begins began continue continues continued help helps helped let lets
  use uses used include includes included provide provides provided allow allows allowed enable enables enabled give
  gives gave take takes took bring brings brought put puts keep keeps kept show shows showed tell tells told ask asks
  asked find finds found think thinks thought know knows knew believe believes believed feel feels felt state states
  stated note notes noted report reports reported suggest suggests suggested require requires required mean means meant
  offer offers offered create creates created hope hopes hoped plan plans planned try tries tried seek seeks sought go
  goes went come comes came look looks looked raise raises lead leads led call calls called set sets cause causes follow
  follows see sees saw send sends sent hold holds held win wins appear appears appeared focus focuses focused consist
  consists depend depends arrive arrives live lives serve serves served work works worked located
  involved related connected associated composed responsible able unable likely ready due encourage encourages
  encouraged recommend recommends recommended
  born called named known based rose fell turned considered described designed intended expected`,
);

/** Words a title may not end with: they ask for more. */
export const DANGLING = wordSet(
  `a an the this that these those my your his her its our their some any each every no many most several few such both
  all of to in on at by for from with as and or nor but so if than then is are was were be been being am has have had do
  does did will would can could may might must shall should not never also very too more less least only just even still
  yet already quite rather who whom whose which what when where why how while because since until about into over under
  between through during before after against within without including like new other another own same called named
  become became remain remains seem seems made make makes get gets got became it he she they we i you one two three
  said says told according mr mrs ms dr sen gov rep u.s says there`,
);

/** Openings that join a sentence to the one before it and are dropped from its title. */
export const JOINING =
  /^(?:(?:and|but|so|yet|or|still|also|then|now|plus|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|instead|indeed|similarly|likewise|additionally|finally|of course|for example|for instance|in fact|in addition|in the meantime|as a result|in other words|on the other hand|at the same time|to be sure|that said|in short|in turn|in general|overall|in the end|after all|above all|in particular|fortunately|unfortunately|interestingly|additionally|separately|eventually|ultimately|recently|today|again|first|second|third|next|lastly),?\s+)+/i;
