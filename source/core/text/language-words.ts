// biome-ignore-all format: rows of words read better
const words = (row: string): readonly string[] => row.split(' ');

/**
 * The most frequent words of each language, those left out that English has too: function words, which every text of
 * the language has. In lower case. Data only.
 */
export const WORDS_BY_LANGUAGE = {
  en: words('the of and to that is was for it with as his he be by had not are but from have they which she her their been has were said who would will more about you we this at when there what if out up its after'),
  de: words('der die und das nicht ist ein eine den dem von zu mit sich des auf für im auch es werden aus er hat dass sie nach wird bei einer um sind noch wie einem über zum haben nur oder aber vor zur bis mehr durch sein wurde ich wir sagte'),
  fr: words('le la les des et est dans que qui une un du au pas sur il elle ne ce sont avec par se cette nous vous ils aux leur été mais ont même sa ses je selon c qu n d'),
  es: words('el la los las de que y en un una por con para es se del al lo su más como pero sus le ha este porque esta entre cuando muy sin sobre también hasta hay donde desde todo fue dijo según'),
  it: words('il la lo di che è un una per non con si del della dei delle da sono gli al alla nel nella anche ma ha più questo questa dal suo essere stato detto secondo ho abbiamo'),
  nl: words('de het een en van dat niet zijn te op voor met die aan er ook als maar om bij nog uit dan naar door wordt heeft zij hij ik werd deze dit zegt volgens wij'),
  pt: words('os que do da em um uma para com não por mais dos das ao se na foi ele ela são como mas seu sua quando muito já também pelo pela até isso disse segundo e o'),
  sv: words('och att det som en på är av för med den inte till har ett men jag han hon sig från så kan när säger vi de skulle'),
  da: words('og det som en på er af med den ikke til har et men jeg hun sig fra så når siger være blev skal'),
  no: words('og det som en på er av med den ikke til har et men jeg hun seg fra så når sier være ble skal'),
  fi: words('ja ei että oli se hän mutta ovat myös kun niin kuin tai joka mukaan olla sanoo sanoi ole minä'),
  pl: words('w na z się że nie jest jak po od za przez co ale dla są był tym być może i powiedział mówi który'),
  cs: words('se na je že v s z ve jako ale které pro jsou byl tak podle po řekl jsem k už nebo'),
  tr: words('ve bir bu da için ile çok olarak daha gibi olan dedi ne var değil'),
  ro: words('și de în la cu nu că pe să din care este pentru mai o un spus a fost'),
  hu: words('az és hogy nem egy meg volt ez csak már mondta azt még lesz'),
  id: words('yang dan di dari untuk dengan pada ini itu tidak dalam akan kata tersebut juga'),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The English names of the languages a text may be found to be in. */
export const LANGUAGE_NAMES = {
  de: 'German', fr: 'French', es: 'Spanish', it: 'Italian', nl: 'Dutch', pt: 'Portuguese', sv: 'Swedish', da: 'Danish', no: 'Norwegian', fi: 'Finnish',
  pl: 'Polish', cs: 'Czech', tr: 'Turkish', ro: 'Romanian', hu: 'Hungarian', id: 'Indonesian', ru: 'Russian', uk: 'Ukrainian', el: 'Greek',
  he: 'Hebrew', ar: 'Arabic', ja: 'Japanese', ko: 'Korean', zh: 'Chinese', hi: 'Hindi', th: 'Thai',
} as const;

/** A BCP 47 code. */
export type LanguageCode = keyof typeof LANGUAGE_NAMES;
