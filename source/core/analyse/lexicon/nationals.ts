/** Nouns for one person by where they are from, by the gender they tell. In lower case, parted by spaces. */
// biome-ignore-all format: rows of words read better

/** Those that are adjectives too: "the German". */
export const NATIONALS = 'american australian austrian belgian german greek italian norwegian czech slovak hungarian romanian bulgarian serbian croatian bosnian albanian russian ukrainian belarusian georgian armenian iranian iraqi syrian jordanian israeli palestinian saudi yemeni kuwaiti egyptian libyan tunisian algerian moroccan ethiopian somali kenyan ugandan tanzanian rwandan nigerian ghanaian zimbabwean indian pakistani bangladeshi afghan korean cambodian indonesian malaysian canadian mexican cuban venezuelan colombian brazilian argentinian chilean peruvian bolivian european';

/** Those that are nothing else. */
export const NATIONAL_NOUNS = 'spaniard briton brit scot swede turk serb croat slovene filipina icelander netherlander aussie kiwi londoner parisian dubliner mancunian liverpudlian glaswegian yorkshireman new-yorker';

/** Those that tell a man; with "woman" for "man" they tell a woman. */
export const NATIONAL_MEN = 'frenchman englishman dutchman irishman welshman scotsman cornishman ulsterman norseman';
