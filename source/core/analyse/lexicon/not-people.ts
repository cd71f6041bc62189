import data from './not-people.json' with { type: 'json' };

/** Words that tell that a name names no person, in lower case, where they end it: "Nelson Prize", "Borgo Pass". */
export const NOT_PEOPLE = data.ends;
/** ... where they begin it: "Hurricane Katie", "Flight 370". */
export const NOT_PEOPLE_AHEAD = data.begins;
/** What a name is said to be that names no person: "Sea Prince is a ferry". Works are such things too. */
export const THINGS_WITH_NAMES = data.things;
