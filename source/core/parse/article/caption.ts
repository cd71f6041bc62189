const CREDIT =
  /^(?:\(?(?:photo|photograph|image|picture|illustration|graphic|video)s?(?: credit| courtesy| source| caption)?s?(?::| by | courtesy of | via )[^“”"]{2,160}\)?|(?:image|media) (?:source|caption), ?[^“”"]{2,200}|[^“”".]{0,80}(?:\/|via |©\s?)(?:getty images|reuters|ap|afp|associated press|shutterstock|epa|bloomberg)(?: images| photo)?\)?)\.?$/i;
/** What every credit has one of; quick to say of the other lines, for which the pattern need not even be compiled. */
const HINT = /photo|image|picture|illustration|graphic|video|media|\/|via |©/i;
const LONGEST = 240;

/** Whether a line credits or describes a picture that is not there. */
export const isCredit = (words: string): boolean =>
  words.length <= LONGEST && HINT.test(words) && CREDIT.test(words);
