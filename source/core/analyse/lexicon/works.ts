/** Kinds of works, whose titles stand in quotation marks after them: "the film “Harbour Lights”". Data only. */
export const WORKS: ReadonlySet<string> = new Set(
  `film movie song album single track novel book memoir play musical opera ballet series sitcom show programme program podcast poem
  essay documentary painting sculpture exhibition sonata symphony anthem hymn ballad video game magazine journal column
  franchise thriller comedy drama hit classic bestseller sequel prequel episode`.split(/\s+/),
);
