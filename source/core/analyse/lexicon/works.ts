import { wordSet } from './lists.ts';

/** Kinds of works, whose titles stand in quotation marks after them: "the film “Harbour Lights”". Data only. */
export const WORKS: ReadonlySet<string> = wordSet(
  'film movie song album single track novel book memoir play musical opera ballet series sitcom show programme program podcast poem',
  'essay documentary painting sculpture exhibition sonata symphony anthem hymn ballad video game magazine journal column franchise',
  'thriller comedy drama hit classic bestseller sequel prequel episode novella trilogy biography autobiography pamphlet talk lecture',
  'thesis dissertation playlist mural portrait fresco tune aria soundtrack blockbuster romcom anthology cartoon comic',
);

/** What somebody does or is in a work: "a role in “Harbour Lights”", "the author of “Tides”". */
export const PARTS_OF_WORKS: ReadonlySet<string> = wordSet(
  'role part lead star stars starred starring character cast crew author writer director producer host composer soundtrack episode season',
  'finale premiere screening chapter scene version adaptation edition issue appeared appears appearance appearing cameo played plays playing',
);

/** Words that are spoken about, not said: "the word “woke”". */
export const TERMS: ReadonlySet<string> = wordSet(
  'word term adjective noun verb acronym abbreviation spelling expression synonym motto slogan nickname hashtag surname password codename',
);
