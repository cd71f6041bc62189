/** Words a title may be cut before: what follows them can be spared. */
export const CUT_BEFORE: ReadonlySet<string> = new Set(
  `about above across after against along among amid around as at because before behind below beside between beyond but by
  despite during for from in into like near on onto out over per since so than that through throughout toward towards
  under unless until up upon via when where whereas whether which while who whom whose with within without and or nor
  although though if how why what including according to`.split(/\s+/),
);

/** Words a title may not end with: they ask for more. */
export const DANGLING: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any each every no many most several few such both
  all of to in on at by for from with as and or nor but so if than then is are was were be been being am has have had do
  does did will would can could may might must shall should not never also very too more less least only just even still
  yet already quite rather who whom whose which what when where why how while because since until about into over under
  between through during before after against within without including like new other another own same called named
  become became remain remains seem seems made make makes get gets got became it he she they we i you one two three
  said says told according mr mrs ms dr sen gov rep u.s says there`.split(/\s+/),
);

/** Openings that join a sentence to the one before it and are dropped from its title. */
export const JOINING =
  /^(?:(?:and|but|so|yet|or|still|also|then|now|plus|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|therefore|thus|instead|indeed|similarly|likewise|additionally|finally|of course|for example|for instance|in fact|in addition|in the meantime|as a result|in other words|on the other hand|at the same time|to be sure|that said|in short|in turn|in general|overall|in the end|after all|above all|in particular|fortunately|unfortunately|interestingly|additionally|separately|eventually|ultimately|recently|today|again|first|second|third|next|lastly),?\s+)+/i;
