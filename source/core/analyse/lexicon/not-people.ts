/** Words that tell that a name names no person, in lower case. */
// biome-ignore-all format: rows of words read better

/** ... where they end it: "Nelson Prize", "Borgo Pass". */
export const NOT_PEOPLE = [
  'prize award cup trophy medal act bill treaty accord amendment plan deal summit conference convention congress festival games league championship open marathon derby tour',
  'street road avenue lane square bridge boulevard highway river lake mountain mountains valley pass bay harbour harbor strait canal island islands coast desert ocean sea county district province peninsula',
  'airport station hotel inn stadium arena hospital school college university museum gallery theatre theater library cathedral abbey palace building tower mall plaza grange manor falls',
  'gazette times herald tribune chronicle journal magazine weekly news airlines airways flight express railway war battle case storm acid oxide virus syndrome disease',
].join(' ');

/** ... where they begin it: "Hurricane Katie", "Flight 370". */
export const NOT_PEOPLE_AHEAD = 'hurricane storm typhoon cyclone tropical operation project flight hms uss ss rms mount lake fort port camp cape hotel';

/** What a name is said to be that names no person: "Sea Prince is a ferry". Works are such things too. */
export const THINGS_WITH_NAMES =
  'horse colt filly mare gelding racehorse stallion dog cat puppy ship ferry boat vessel yacht trawler tanker frigate submarine restaurant pub bar cafe drug vaccine app robot chatbot satellite rocket telescope storm hurricane cyclone typhoon estate ranch farm brand label perfume recipe disease gene';
