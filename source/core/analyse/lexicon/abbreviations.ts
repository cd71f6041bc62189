/** Abbreviations that keep their full stop, in lower case and without it. Data only. */

/** Stand before a name, so that no sentence ends at them. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon sr jr fr br st mt ft sen sens rep reps gov govs gen col lt cmdr capt maj sgt cpl pvt adm
  brig supt det insp cllr amb pres pte lieut messrs mme mlle atty asst dep dist sec min drs revs profs smt shri engr barr alh km pt
  vs v cf viz al approx esp incl op vol ch fig figs eq eds ed trans nos pp`.split(/\s+/),
);

/** May end a sentence or stand within one: what follows decides. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc corp co ltd plc llc bros assn dept univ etc est ave blvd rd hwy bldg apt jan feb mar apr jun jul aug sept
  oct nov dec ariz calif colo conn del fla ind kan mass mich minn miss neb nev okla ore pa tenn tex va vt wash wis wyo ala ark ga ky
  la md mo esq oz lbs lb hrs ext tel max misc ph.d m.d b.a m.a b.sc m.sc ll.b`.split(/\s+/),
);

/** Also common words: abbreviations only when capitalised ("Jan.", "Wash.", "Sat."). */
export const CAPITALISED_ONLY: ReadonlySet<string> = new Set(
  `mar jan jun jul dec sept del ind kan mass mich miss neb ore pa ala ark la mo max co wash va min sec rep reps gen col
  fr br pt st mt ft maj ed al sen det dist dep apt rd ave ch op fig est ga md km hon pres rev adm supt
  ill sat sun mon tue wed thu fri`.split(/\s+/),
);

/** Abbreviations only before a number ("No. 5", "p. 12"). */
export const NUMBERED: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'p',
  'pp',
  'vol',
  'ch',
  'fig',
  'art',
  'sec',
  'para',
  'c',
]);

/** Words that begin a sentence and do not continue a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my your there here in on at by for
  from with as but and or so yet if when while after before since until although though because however meanwhile
  then now still also what who where why how which some many most all no not one two three according last earlier
  later to during under over both each every another other asked such once only even just instead`.split(
    /\s+/,
  ),
);
